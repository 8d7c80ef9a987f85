package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backchannel.format.network.Look;
import org.backchannel.format.network.Network;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.text.Decimals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The programs that our files are for open them and have what the map has. Each is a process of its own; {@code .ci/run}
 * installs what they need, and where it is missing the test says that it is skipped.
 */
class OtherProgramsIT {
    private static final StakeholderMap MAP = GraphFiles.load(Path.of("sample-graphs", "peace-talks-2024.yaml"));
    private static final Path SCRIPTS = Path.of("src", "it").toAbsolutePath();
    private static final Path INSTALLED = Path.of("target").toAbsolutePath();

    @TempDir
    private static Path directory;

    private static Network network;

    @BeforeAll
    static void writeEverything() throws IOException {
        Map<String, Additions.Point> places = new TreeMap<>();
        MAP.actors().keySet().forEach(id -> places.put(id, new Additions.Point(10 * places.size(), 7)));
        Map<String, Double> scores = new TreeMap<>();
        MAP.actors().keySet().forEach(id -> scores.put(id, scores.size() / 8.0));
        Additions additions = new Additions(List.of(new Additions.Scores("betweenness", false, scores)), places);
        network = Network.of(MAP, additions);
        for (GraphFormat format : GraphFormat.values()) {
            for (var file : format.files().entrySet()) {
                StringBuilder text = new StringBuilder();
                file.getValue().write(network, text);
                Files.writeString(file(format, file.getKey()), text);
            }
            if (format.bytes().isPresent()) {
                try (OutputStream out = Files.newOutputStream(file(format, ""))) {
                    format.bytes().get().write(network, out);
                }
            }
        }
    }

    private static Path file(GraphFormat format, String name) {
        return directory.resolve(
                format.word() + (name.isEmpty() ? format.endings().get(0) : "-" + name));
    }

    @Test
    void gephiOpensGexfWithColoursSizesPlacesKindsAndDates() {
        List<String> said = gephi(file(GraphFormat.GEXF, ""));
        assertThat(said).contains("nodes 24 edges 51", "column of nodes betweenness Double");
        for (Actor actor : network.actors()) {
            Look.Color color = network.look().color(actor);
            assertThat(said)
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("node " + actor.id() + " [" + actor.name() + "] color " + color.red() + ","
                                    + color.green() + "," + color.blue() + " size "
                                    + (float) network.look().size(actor) + at(actor)));
        }
        assertThat(said).noneMatch(line -> line.startsWith("issue WARNING") || line.startsWith("issue SEVERE"));
        assertTies(said, tie -> " kind " + network.kind(tie) + dates(tie));
    }

    @Test
    void gephiOpensGraphMlWithLabelsWeightsAndColours() {
        List<String> said = gephi(file(GraphFormat.GRAPHML, ""));
        assertThat(said).contains("nodes 24 edges 51");
        Actor putin = MAP.actor("putin");
        Look.Color color = network.look().color(putin);
        assertThat(said)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("node putin [Vladimir Putin] color " + color.red() + "," + color.green() + ","
                                + color.blue()));
        assertTies(said, tie -> "");
    }

    @Test
    void gephiOpensItsTablesWithKindsAndDates() {
        List<String> said = gephi(file(GraphFormat.GEPHI_CSV, "nodes.csv"), file(GraphFormat.GEPHI_CSV, "edges.csv"));
        assertThat(said).contains("nodes 24 edges 51", "column of nodes betweenness Double");
        assertThat(said).anyMatch(line -> line.startsWith("node putin [Vladimir Putin]"));
        assertTies(said, tie -> " kind " + network.kind(tie) + (dates(tie).equals(" dates []") ? "" : dates(tie)));
    }

    private static String at(Actor actor) {
        Additions.Point place = network.position(actor).orElseThrow();
        return " at " + (float) place.x() + "," + (float) place.y();
    }

    /** A line for each tie, whose weight may have been rounded to a float. */
    private static void assertTies(List<String> said, java.util.function.Function<Tie, String> more) {
        for (Tie tie : MAP.ties()) {
            String start = "edge " + tie.id() + " [" + tie.type() + "] " + tie.from() + " -> " + tie.to() + " weight ";
            assertThat(said).as(tie.id()).anySatisfy(line -> {
                assertThat(line).startsWith(start).contains(more.apply(tie));
                String weight = line.substring(start.length()).split(" ")[0];
                assertThat(Float.parseFloat(weight)).isEqualTo((float) tie.strength());
            });
        }
    }

    private static String dates(Tie tie) {
        if (tie.period().since().isEmpty() && tie.period().until().isEmpty()) {
            return " dates []";
        }
        String start = tie.period().since().map(date -> millis(date.firstDay())).orElse("-Infinity");
        String end = tie.period().until().map(date -> millis(date.lastDay())).orElse("Infinity");
        return " dates [[" + start + ", " + end + "]]";
    }

    private static String millis(LocalDate day) {
        return Double.toString(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    private static List<String> gephi(Path... files) {
        Path libraries = INSTALLED.resolve("gephi");
        assumeTrue(Files.isDirectory(libraries), "skipped: no Gephi in target/gephi; .ci/run copies it there");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.timezone=UTC",
                "-Dnetbeans.user=" + directory.resolve("netbeans"),
                "-cp",
                libraries + "/*",
                SCRIPTS.resolve("gephi/GephiOpens.java").toString()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        return run(command);
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"GRAPHML", "NODE_LINK", "PAJEK", "EDGE_LIST"})
    void networkxOpensIt(GraphFormat format) {
        List<String> said = run(List.of(
                python("networkx"),
                SCRIPTS.resolve("networkx/opens.py").toString(),
                format.word(),
                file(format, "").toString()));
        assertThat(said).contains("directed True nodes 24 edges 51");
        boolean byName = format == GraphFormat.PAJEK;
        boolean bare = format == GraphFormat.EDGE_LIST;
        for (Tie tie : MAP.ties()) {
            String from = byName ? MAP.actor(tie.from()).name() : tie.from();
            String to = byName ? MAP.actor(tie.to()).name() : tie.to();
            assertThat(said)
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("edge " + from + " -> " + to + " weight ")
                            .contains(" " + Decimals.shortest(tie.strength()))
                            .contains(bare ? "" : tie.type()));
        }
        if (!byName && !bare) {
            assertThat(said).contains("node putin [Vladimir Putin] russia");
        }
    }

    @Test
    void openpyxlOpensTheWorkbook() {
        List<String> said = run(List.of(
                python("openpyxl"),
                SCRIPTS.resolve("openpyxl/opens.py").toString(),
                file(GraphFormat.XLSX, "").toString()));
        assertThat(said)
                .contains("sheets Actors Ties Evidence Sources Tie types Map", "formulas 0", "key target str putin")
                .anyMatch(line -> line.startsWith("actor putin [Vladimir Putin] russia"))
                .anyMatch(line -> line.matches("actor putin .* betweenness (float|int) [0-9.]+ x .*"));
        for (Tie tie : MAP.ties()) {
            assertThat(said)
                    .contains("tie " + tie.id() + " " + tie.from() + " -> " + tie.to() + " " + tie.type() + " strength "
                            + (tie.strength() == 1 ? "1" : Decimals.shortest(tie.strength())) + " evidence "
                            + tie.evidence().size());
        }
        assertThat(said)
                .contains("says "
                        + MAP.ties().stream()
                                .flatMap(tie -> tie.evidence().stream())
                                .mapToInt(item -> item.says().orElse("").length())
                                .sum()
                        + " characters");
    }

    /** What openpyxl writes, an edited copy with dates and truths of its own making, is read. */
    @Test
    void whatOpenpyxlSavesIsRead() {
        Path saved = directory.resolve("saved.xlsx");
        run(List.of(
                python("openpyxl"),
                SCRIPTS.resolve("openpyxl/opens.py").toString(),
                file(GraphFormat.XLSX, "").toString(),
                saved.toString()));
        StakeholderMap map = GraphFiles.load(saved);
        assertThat(map.actor("putin").note()).contains("_x0041_ =1+1 Путин");
        assertThat(map.ties()).hasSameSizeAs(MAP.ties());
        Tie first = map.ties().get(0);
        assertThat(first.id()).isEqualTo(MAP.ties().get(0).id());
        assertThat(first.period().until().orElseThrow().text()).isEqualTo("2031-05-06");
        assertThat(map.ties().subList(1, map.ties().size()))
                .isEqualTo(MAP.ties().subList(1, MAP.ties().size()));
        assertThat(map.source(map.sources().firstKey()).confidential()).isTrue();
    }

    private static String python(String library) {
        return Stream.of("/usr/bin/python3", "python3")
                .filter(python -> ends(List.of(python, "-c", "import " + library)))
                .findFirst()
                .orElseGet(() -> {
                    assumeTrue(false, "skipped: no Python with " + library + "; .ci/run installs python3-" + library);
                    return "";
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"GRAPHOLOGY", "CYTOSCAPE", "CYJS"})
    void whatDrawsOnPagesOpensIt(GraphFormat format) {
        Path modules = INSTALLED.resolve("node").resolve("node_modules");
        assumeTrue(
                Files.isDirectory(modules) && ends(List.of("node", "--version")),
                "skipped: no graphology and cytoscape in target/node; .ci/run installs them");
        String kind = format == GraphFormat.GRAPHOLOGY ? "graphology" : "cytoscape";
        List<String> said = run(List.of(
                "node",
                SCRIPTS.resolve("node/opens.cjs").toString(),
                kind,
                file(format, "").toString(),
                modules.toString()));
        assertThat(said.get(0)).contains("nodes 24 edges 51");
        assertThat(said)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("node putin [Vladimir Putin]")
                        .contains("at "
                                + Decimals.shortest(network.position(MAP.actor("putin"))
                                        .orElseThrow()
                                        .x()) + ",7"));
        assertTies(said, tie -> "");
    }

    @Test
    void graphvizDrawsDot() {
        assumeTrue(ends(List.of("dot", "-V")), "skipped: no Graphviz; .ci/run installs it");
        List<String> said =
                run(List.of("dot", "-Tsvg", file(GraphFormat.DOT, "").toString()));
        String svg = String.join("\n", said);
        assertThat(svg).contains("<svg", ">Vladimir Putin</text>", ">Zelenskyy&#39;s chief of staff</text>");
        assertThat(svg.split("class=\"edge\"")).hasSize(52);
        assertThat(svg.split("class=\"node\"")).hasSize(25);
    }

    /** Neo4j's own importer, of the version that we embed. */
    @Test
    void neo4jAdminImportsItsTables() throws IOException {
        for (String file : GraphFormat.NEO4J_ADMIN.files().keySet()) {
            Files.copy(file(GraphFormat.NEO4J_ADMIN, file), directory.resolve(file));
        }
        String script = Files.readString(directory.resolve("import.sh"));
        String arguments = script.substring(script.indexOf("database import"))
                .replace("\\\n", " ")
                .replace("\"${1:-neo4j}\"", "neo4j");
        Path home = Files.createDirectories(directory.resolve("neo4j"));
        Files.createDirectories(home.resolve("conf"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.neo4j.cli.AdminTool"));
        command.addAll(List.of(arguments.strip().split("\\s+")));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        assertThat(String.join("\n", run(builder))).contains("IMPORT DONE", "  40 nodes", "  51 relationships");
    }

    private static boolean ends(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> run(List<String> command) {
        return run(new ProcessBuilder(command).directory(directory.toFile()));
    }

    private static List<String> run(ProcessBuilder builder) {
        try {
            Path err = Files.createTempFile(directory, "err", ".txt");
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as("%s: %s%s", builder.command(), out, Files.readString(err))
                    .isZero();
            return out.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
