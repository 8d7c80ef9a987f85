package org.backchannel.format.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.yaml.MapAssembly;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;

/**
 * Takes the nodes and edges of a file as they come and makes a map of them, by the rules of the graph file, when all are
 * there. Edges may come before nodes.
 */
public final class NetworkAssembly {
    private final Problems problems;
    private final Optional<WeightMeaning> weights;
    private final String name;
    private final List<Element> nodes = new ArrayList<>();
    private final List<Element> edges = new ArrayList<>();
    private Optional<YamlNode.Keys> frame = Optional.empty();
    private Optional<Cell> title = Optional.empty();

    /**
     * Of one file.
     *
     * @param problems where what is wrong with it goes
     * @param weights what somebody said that its weights mean
     * @param name what the map is called if the file does not say
     */
    public NetworkAssembly(Problems problems, Optional<WeightMeaning> weights, String name) {
        this.problems = problems;
        this.weights = weights;
        this.name = name;
    }

    /** Where what is wrong goes. */
    public Problems problems() {
        return problems;
    }

    /** What the map is called if the file does not say. */
    public String name() {
        return name;
    }

    /** What the file says of the graph as a whole: see {@link Frame}. */
    public void frame(Cell text) {
        Optional<YamlNode> parsed = JsonNodes.parse(text);
        if (parsed.isPresent() && parsed.get() instanceof YamlNode.Keys keys) {
            frame(keys);
        } else {
            problems.error(text.at(), "'" + Frame.NAME + "' holds a JSON object with the keys of a graph file");
        }
    }

    /** What the file says of the graph as a whole, by the keys of the graph file. */
    public void frame(YamlNode.Keys keys) {
        frame = Optional.of(keys);
    }

    /** A heading, if the file has no frame. */
    public void title(Cell text) {
        title = Optional.of(text).filter(cell -> !cell.text().isBlank());
    }

    /** A node. One without an id is reported and not kept: a file may hold millions of them. */
    public void node(Element node) {
        if (node.cell(Element.ID).isPresent()) {
            nodes.add(node);
        } else {
            problems.error(node.at(), "a node needs an id");
        }
    }

    /** An edge. One without both ends is reported and not kept. */
    public void edge(Element edge) {
        if (edge.cell(Element.SOURCE).isPresent() && edge.cell(Element.TARGET).isPresent()) {
            edges.add(edge);
        } else {
            problems.error(edge.at(), "an edge needs a source and a target");
        }
    }

    /** All is there: the map, unless something was reported. */
    Optional<StakeholderMap> finish() {
        MapAssembly assembly = new MapAssembly(problems);
        TieTypes types = new TieTypes(problems, assembly);
        Entries head = new Entries(Position.START);
        frame.ifPresentOrElse(keys -> keys.entries().forEach(entry -> frame(entry, head, types, assembly)), () -> {
            head.put("graph", new Cell(Position.START, name));
            head.put("title", title);
        });
        Attributes attributes = new Attributes(problems);
        Ids ids = Ids.of(nodes.stream()
                .flatMap(node -> node.cell(Element.ID).stream())
                .map(Cell::text)
                .toList());
        ActorEntries actors = new ActorEntries(ids, attributes);
        nodes.forEach(node -> actors.add(node, node.cell(Element.ID).orElseThrow(), assembly));
        TieEntries ties = new TieEntries(problems, ids, types, new Weights(problems, weights, edges), attributes);
        edges.forEach(edge -> ties.add(edge, assembly));
        ties.report();
        attributes.reportScores();
        return assembly.finish(head.node());
    }

    private void frame(YamlNode.Entry entry, Entries head, TieTypes types, MapAssembly assembly) {
        String key = entry.key().text();
        if (key.equals("sources") && entry.value() instanceof YamlNode.Keys sources) {
            sources.entries().forEach(source -> assembly.source(source.key(), source.value()));
        } else if (key.equals("tie-types") && entry.value() instanceof YamlNode.Keys declared) {
            declared.entries().forEach(types::declare);
        } else if (MapAssembly.HEAD.contains(key)) {
            head.put(key, entry.value());
        } else {
            problems.error(entry.key().at(), "'" + Frame.NAME + "' has no key '" + key + "'");
        }
    }
}
