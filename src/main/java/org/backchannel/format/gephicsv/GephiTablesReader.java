package org.backchannel.format.gephicsv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.Position;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.format.csv.CsvRows;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.model.WeightMeaning;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.StoppableStream;

/**
 * Reads the tables of Gephi, {@value GephiTables#NODES} and {@value GephiTables#EDGES} in one directory. Without a table of
 * nodes the ends of edges are the nodes.
 *
 * <p>While it reads, the lines of the second table count on from those of the first, so that one list of problems holds
 * for both; at the end each is told where it is.
 */
public final class GephiTablesReader {
    private static final Map<String, String> KEYS = Map.of(
            "id", Element.ID,
            "label", Element.LABEL,
            "source", Element.SOURCE,
            "target", Element.TARGET,
            "type", "Type",
            "kind", Element.KIND,
            "weight", Element.WEIGHT,
            "timeset", "Timeset",
            "interval", "Timeset");

    private final NetworkAssembly assembly;
    private final List<Element> edges = new ArrayList<>();
    private List<String> columns = List.of();
    private int linesOfNodes;

    private GephiTablesReader(NetworkAssembly assembly) {
        this.assembly = assembly;
    }

    /** Whether a directory holds such tables. */
    public static boolean isIn(Path directory) {
        return Files.isRegularFile(directory.resolve(GephiTables.EDGES));
    }

    /** Reads the tables of a directory; ends with {@link CancelledException} once the work is to stop. */
    public static Reading read(Path directory, Optional<WeightMeaning> weights, Progress progress) throws IOException {
        GephiTablesReader[] reader = new GephiTablesReader[1];
        Reading reading = NetworkGraphReader.reading(directory.toString(), weights, assembly -> {
            reader[0] = new GephiTablesReader(assembly);
            reader[0].readTables(directory, progress);
        });
        return reading.placed(problem -> reader[0].placed(problem, directory));
    }

    private void readTables(Path directory, Progress progress) throws IOException {
        Path nodes = directory.resolve(GephiTables.NODES);
        if (Files.isRegularFile(nodes)) {
            try (InputStream bytes = new StoppableStream(Files.newInputStream(nodes), progress)) {
                // Until it is known where they end, all lines are of nodes: what ends the reading here is placed by
                // that.
                linesOfNodes = Integer.MAX_VALUE;
                linesOfNodes =
                        CsvRows.read(bytes, 1, assembly.problems(), this::header, row -> assembly.node(element(row)));
            }
        }
        try (InputStream bytes =
                new StoppableStream(Files.newInputStream(directory.resolve(GephiTables.EDGES)), progress)) {
            CsvRows.read(bytes, linesOfNodes + 1, assembly.problems(), this::header, row -> edges.add(edge(row)));
        }
        if (linesOfNodes == 0) {
            endsAreNodes();
        }
        edges.forEach(assembly::edge);
    }

    private void header(CsvRows.Row row) {
        columns = row.cells().stream()
                .map(name -> KEYS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name.strip()))
                .toList();
        warnOfSeconds(row);
        boolean ofEdges = columns.contains(Element.SOURCE) && columns.contains(Element.TARGET);
        if (!ofEdges && !columns.contains(Element.ID)) {
            throw new UnreadableFile(
                    new Position(row.line(), 1),
                    "a table of nodes has a column 'Id', one of edges 'Source' and 'Target'; this one has neither");
        }
    }

    private void warnOfSeconds(CsvRows.Row header) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!seen.add(columns.get(i)) && !columns.get(i).isEmpty()) {
                assembly.problems()
                        .warning(
                                new Position(header.line(), 1),
                                "'" + header.cells().get(i).strip() + "' is a second column '" + columns.get(i)
                                        + "'; it counts where the first is empty");
            }
        }
    }

    private Element element(CsvRows.Row row) {
        Element element = new Element(new Position(row.line(), 1));
        for (int i = 0; i < columns.size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                element.put(columns.get(i), row.cells().get(i));
            }
        }
        element.drop("Timeset");
        return element;
    }

    private Element edge(CsvRows.Row row) {
        Element edge = element(row);
        edge.rename("Type", type -> Element.DIRECTED);
        edge.replace(
                Element.DIRECTED,
                type -> Boolean.toString(!type.toLowerCase(Locale.ROOT).startsWith("un")));
        return edge;
    }

    private void endsAreNodes() {
        Set<String> seen = new HashSet<>();
        for (Element edge : edges) {
            for (String end : List.of(Element.SOURCE, Element.TARGET)) {
                edge.text(end)
                        .filter(seen::add)
                        .ifPresent(name -> assembly.node(new Element(edge.at()).put(Element.ID, name)));
            }
        }
    }

    private Problem placed(Problem problem, Path directory) {
        boolean ofNodes = problem.line() <= linesOfNodes;
        return new Problem(
                directory
                        .resolve(ofNodes ? GephiTables.NODES : GephiTables.EDGES)
                        .toString(),
                ofNodes ? problem.line() : problem.line() - linesOfNodes,
                problem.column(),
                problem.severity(),
                problem.message());
    }
}
