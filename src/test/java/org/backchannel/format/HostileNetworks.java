package org.backchannel.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * Files of other programs' formats that are small for what they could make a reader do: hold much more than they are long, or
 * go through all of it again and again. Each is whole but for that, so that nothing else is a reason to refuse it. The names of those that are nothing worse than long-winded begin with {@value #FINE}.
 */
final class HostileNetworks {
    /** How the name of a file begins that is to be read, and soon. */
    static final String FINE = "fine-";

    private static final int MANY = 20_000;
    private static final int NAMESPACES = 200_000;
    private static final int VALUES = 1_000_000;
    private static final int BLANKS = 200_000;

    private final Path directory;

    private HostileNetworks(Path directory) {
        this.directory = directory;
    }

    /** Writes them. */
    static void generate(Path directory) throws IOException {
        HostileNetworks files = new HostileNetworks(directory);
        files.pajek();
        files.gexf();
        files.graphMl();
        files.json();
        files.names();
    }

    private void pajek() throws IOException {
        write("vertices-without-lines.net", "*Vertices 10000000\n", 0, i -> "", "");
        write("the-last-vertex-alone.net", "*Vertices 10000000\n10000000 \"x\"\n", 0, i -> "", "");
    }

    private void gexf() throws IOException {
        String begin = "<gexf version='1.3'><graph>";
        String columns = begin + "<attributes class='node'>";
        String nodes = "</attributes><nodes>" + nodes() + "</nodes></graph></gexf>";
        String end = "/></nodes></graph></gexf>";
        write(FINE + "columns.gexf", columns, MANY, i -> "<attribute id='" + i + "'/>", nodes);
        write("defaults.gexf", columns, MANY, i -> "<attribute id='" + i + "'><default>x</default></attribute>", nodes);
        write("namespaces.gexf", begin + "<nodes><node id='a'", NAMESPACES, i -> " xmlns:a" + i + "='x'", end);
        write("attributes.gexf", begin + "<nodes><node id='a'", NAMESPACES, i -> " a" + i + "='x'", end);
    }

    private void graphMl() throws IOException {
        String nodes = "<graph>" + nodes() + "</graph></graphml>";
        String end = "</node></graph></graphml>";
        write(FINE + "keys.graphml", "<graphml>", MANY, i -> "<key id='" + i + "' for='node'/>", nodes);
        write("defaults.graphml", "<graphml>", MANY, i -> "<key id='" + i + "'><default>x</default></key>", nodes);
        write("data.graphml", keys() + "<graph><node id='a'>", MANY, i -> "<data key='" + i + "'>x</data>", end);
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder("<graphml>");
        for (int i = 0; i < MANY; i++) {
            keys.append("<key id='").append(i).append("'/>");
        }
        return keys.toString();
    }

    private static String nodes() {
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            nodes.append("<node id='a").append(i).append("'/>");
        }
        return nodes.toString();
    }

    private void json() throws IOException {
        String begin = "{\"directed\": true, \"multigraph\": true, \"nodes\": [";
        String end = "], \"edges\": []}";
        write(
                "list-as-a-value.node-link.json",
                begin + "{\"id\": \"a\", \"x\": [0",
                20 * VALUES,
                i -> ",1",
                "]}" + end);
        write("values.node-link.json", begin + "{\"id\": \"a\"", VALUES, i -> ", \"k" + i + "\": 1", "}" + end);
        write("nothings.node-link.json", begin + "{}", 3 * VALUES, i -> ",{}", end);
        write(
                "said-twice.node-link.json",
                begin + "{\"id\": \"a\", \"side\": \"x\", \"side\": \"y\"}",
                0,
                i -> "",
                end);
    }

    private void names() throws IOException {
        String blanks = " ".repeat(BLANKS);
        write(
                "blanks-in-a-name.node-link.json",
                "{\"nodes\": [{\"id\": \"a\", \"label\": \"x" + blanks,
                0,
                i -> "",
                "y\\nz\"}], \"edges\": []}");
        write(
                FINE + "letters-in-a-date.node-link.json",
                "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"edges\": [{\"source\": \"a\", \"target\": \"b\", \"start\": \"",
                0,
                i -> "",
                "T".repeat(BLANKS) + "\\nx\"}]}");
    }

    private void write(String name, String begin, int times, IntFunction<String> piece, String end) throws IOException {
        try (Writer out = Files.newBufferedWriter(directory.resolve(name))) {
            out.write(begin);
            for (int i = 0; i < times; i++) {
                out.write(piece.apply(i));
            }
            out.write(end);
        }
    }
}
