package org.backchannel.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backchannel.format.cypher.CypherWriter;
import org.backchannel.format.cytoscape.CytoscapeReader;
import org.backchannel.format.cytoscape.CytoscapeWriter;
import org.backchannel.format.dot.DotWriter;
import org.backchannel.format.edgelist.EdgeListMapReader;
import org.backchannel.format.edgelist.EdgeListWriter;
import org.backchannel.format.ftm.FtmWriter;
import org.backchannel.format.gephicsv.GephiTables;
import org.backchannel.format.gexf.GexfReader;
import org.backchannel.format.gexf.GexfWriter;
import org.backchannel.format.graphml.GraphMlReader;
import org.backchannel.format.graphml.GraphMlWriter;
import org.backchannel.format.graphology.GraphologyReader;
import org.backchannel.format.graphology.GraphologyWriter;
import org.backchannel.format.json.JsonGraphReader;
import org.backchannel.format.mermaid.MermaidWriter;
import org.backchannel.format.neo4jadmin.ImportTables;
import org.backchannel.format.network.NetworkBytes;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.format.nodelink.NodeLinkReader;
import org.backchannel.format.nodelink.NodeLinkWriter;
import org.backchannel.format.pajek.PajekReader;
import org.backchannel.format.pajek.PajekWriter;
import org.backchannel.format.workbook.MapWorkbookReader;
import org.backchannel.format.workbook.MapWorkbookWriter;
import org.backchannel.format.yaml.YamlGraphReader;
import org.backchannel.format.yaml.YamlGraphWriter;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;

/** The formats that maps are read and written in, each with the endings of its files and what it cannot hold. */
public enum GraphFormat {
    /** The graph file. */
    YAML(
            "YAML",
            List.of(".yaml", ".yml"),
            weights -> YamlGraphReader.forYaml(),
            out((network, out) -> new YamlGraphWriter().write(network.map(), out)),
            Losses.NONE),
    /** The graph file as JSON; only read, since other formats are JSON too. */
    JSON("JSON", List.of(".json"), JsonGraphReader::new, Map.of(), Losses.NONE),
    /** Gephi's. */
    GEXF(
            "GEXF",
            List.of(".gexf"),
            weights -> new NetworkGraphReader(new GexfReader(), weights),
            out(new GexfWriter()),
            Losses.OF_GEXF),
    /** Of nearly everybody. */
    GRAPHML(
            "GraphML",
            List.of(".graphml"),
            weights -> new NetworkGraphReader(new GraphMlReader(), weights),
            out(new GraphMlWriter()),
            Losses.NONE),
    /** Of Cytoscape.js, for pages. */
    CYTOSCAPE(
            "Cytoscape.js JSON",
            List.of(".cytoscape.json"),
            weights -> new NetworkGraphReader(new CytoscapeReader(), weights),
            out(CytoscapeWriter.forPages()),
            Losses.NONE),
    /** Of Cytoscape, the desktop program. */
    CYJS(
            "Cytoscape desktop JSON",
            List.of(".cyjs"),
            weights -> new NetworkGraphReader(new CytoscapeReader(), weights),
            out(CytoscapeWriter.forDesktop()),
            Losses.NONE),
    /** Of graphology and Sigma.js. */
    GRAPHOLOGY(
            "graphology JSON",
            List.of(".graphology.json"),
            weights -> new NetworkGraphReader(new GraphologyReader(), weights),
            out(new GraphologyWriter()),
            Losses.NONE),
    /** Of NetworkX. */
    NODE_LINK(
            "node-link JSON",
            List.of(".node-link.json"),
            weights -> new NetworkGraphReader(new NodeLinkReader(), weights),
            out(new NodeLinkWriter()),
            Losses.NONE),
    /** Two tables for Gephi, in a directory. */
    GEPHI_CSV(
            "Gephi CSV",
            List.of(),
            null,
            Map.of(GephiTables.NODES, GephiTables::writeNodes, GephiTables.EDGES, GephiTables::writeEdges),
            Losses.OF_GEPHI_TABLES),
    /** Of spreadsheet programs. */
    XLSX(
            "an Excel workbook",
            List.of(".xlsx"),
            MapWorkbookReader::new,
            (NetworkBytes) MapWorkbookWriter::write,
            Losses.NONE),
    /** Of Graphviz. */
    DOT("DOT", List.of(".dot", ".gv"), null, out(new DotWriter()), Losses.OF_PICTURES),
    /** Of Pajek. */
    PAJEK(
            "Pajek",
            List.of(".net"),
            weights -> new NetworkGraphReader(new PajekReader(), weights),
            out(new PajekWriter()),
            Losses.OF_PAJEK),
    /** Ids and strengths, with tabs between. */
    EDGE_LIST(
            "an edge list",
            List.of(".edges", ".edgelist", ".tsv", ".txt"),
            EdgeListMapReader::new,
            out(EdgeListWriter::writeTabs),
            Losses.OF_EDGE_LISTS),
    /** Ids and strengths, with commas between. */
    EDGE_CSV(
            "an edge list",
            List.of(".csv"),
            EdgeListMapReader::new,
            out(EdgeListWriter::writeCsv),
            Losses.OF_EDGE_LISTS),
    /** Tables for neo4j-admin, in a directory. */
    NEO4J_ADMIN(
            "neo4j-admin CSV",
            List.of(),
            null,
            Map.of(
                    ImportTables.ACTORS,
                    ImportTables::writeActors,
                    ImportTables.TIES,
                    ImportTables::writeTies,
                    ImportTables.SOURCES,
                    ImportTables::writeSources,
                    ImportTables.SCRIPT,
                    ImportTables::writeScript),
            Losses.OF_DATABASES),
    /** A script for any Neo4j. */
    CYPHER("Cypher", List.of(".cypher"), null, out(new CypherWriter()), Losses.OF_DATABASES),
    /** For Markdown. */
    MERMAID("Mermaid", List.of(".mmd", ".mermaid"), null, out(new MermaidWriter()), Losses.OF_PICTURES),
    /** Entities of Aleph and OpenSanctions. */
    FTM("FollowTheMoney", List.of(".ftm.json", ".ftm.jsonl", ".ftm"), null, out(new FtmWriter()), Losses.OF_FTM);

    private final String title;
    private final List<String> endings;
    private final Optional<Function<Optional<WeightMeaning>, GraphReader>> reader;
    private final Map<String, NetworkWriter> files;
    private final Optional<NetworkBytes> bytes;
    private final Set<Part> lost;

    GraphFormat(
            String title,
            List<String> endings,
            Function<Optional<WeightMeaning>, GraphReader> reader,
            Map<String, NetworkWriter> files,
            Set<Part> lost) {
        this(title, endings, reader, files, Optional.empty(), lost);
    }

    GraphFormat(
            String title,
            List<String> endings,
            Function<Optional<WeightMeaning>, GraphReader> reader,
            NetworkBytes bytes,
            Set<Part> lost) {
        this(title, endings, reader, Map.of(), Optional.of(bytes), lost);
    }

    GraphFormat(
            String title,
            List<String> endings,
            Function<Optional<WeightMeaning>, GraphReader> reader,
            Map<String, NetworkWriter> files,
            Optional<NetworkBytes> bytes,
            Set<Part> lost) {
        this.title = title;
        this.endings = endings;
        this.reader = Optional.ofNullable(reader);
        this.files = files;
        this.bytes = bytes;
        this.lost = lost;
    }

    private static Map<String, NetworkWriter> out(NetworkWriter writer) {
        return Map.of("", writer);
    }

    /** What it is called in messages. */
    public String title() {
        return title;
    }

    /** What it is called on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How its files' names end; the first is the usual one. */
    public List<String> endings() {
        return endings;
    }

    /** What reads it, given what somebody said that weights mean; empty if it is only written. */
    public Optional<GraphReader> reader(Optional<WeightMeaning> weights) {
        return reader.map(maker -> maker.apply(weights));
    }

    /** What writes it, if it is text: one writer by the name "", or several, each by the name of its file in a directory. */
    public Map<String, NetworkWriter> files() {
        return files;
    }

    /** What writes it, if it is no text. */
    public Optional<NetworkBytes> bytes() {
        return bytes;
    }

    /** Whether it is written at all. */
    public boolean isWritten() {
        return !files.isEmpty() || bytes.isPresent();
    }

    /** Whether it is a directory of several files. */
    public boolean isDirectory() {
        return !files.isEmpty() && !files.containsKey("");
    }

    /** What it cannot hold. */
    public Set<Part> lost() {
        return Set.copyOf(lost);
    }

    /** What of a map it cannot hold, in words, in one order. */
    public List<String> losses(StakeholderMap map) {
        return Stream.of(Part.values())
                .filter(lost::contains)
                .filter(part -> part != Part.NAME)
                .filter(part -> part.isIn(map))
                .map(part -> part.in(map))
                .toList();
    }

    /** The format whose ending a file has; of two endings the longer one counts. */
    public static Optional<GraphFormat> ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .flatMap(format -> format.endings.stream()
                        .filter(name::endsWith)
                        .map(ending -> Map.entry(ending.length(), format)))
                .max(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }
}
