package org.backchannel.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.progress.Progress;
import org.backchannel.store.StoredEntities;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** A graph that Backchannel loaded, read in the caller's transaction: as it is now, whoever changed it. */
final class LoadedGraph {
    private static final Label GRAPH = Label.label("Graph");
    private static final Label TIE_TYPE = Label.label("TieType");
    private static final Label SOURCE = Label.label("Source");
    private static final Label ACTOR = Label.label("Actor");

    /** Of items of evidence. */
    static final Label EVIDENCE = Label.label("Evidence");

    /** From a source to one that it is part of. */
    static final RelationshipType WITHIN = RelationshipType.withName("WITHIN");

    /** From an item of evidence to its source. */
    static final RelationshipType FROM = RelationshipType.withName("FROM");

    private final Transaction transaction;
    private final Progress progress;
    private final String graph;
    private final StoredEntities entities;
    private final Map<String, Node> actors = new HashMap<>();
    private final Map<String, Relationship> ties = new HashMap<>();
    private final Map<String, Node> sources = new HashMap<>();

    private LoadedGraph(Transaction transaction, Progress progress, String graph, StoredEntities entities) {
        this.transaction = transaction;
        this.progress = progress;
        this.graph = graph;
        this.entities = entities;
    }

    /**
     * Reads one.
     *
     * @param name of the graph; where none is given, the only one there is
     */
    static MapInPlace read(Transaction transaction, Optional<String> name, Progress progress) {
        List<Map<String, Object>> graphs = graphs(transaction);
        String graph = name.orElseGet(() -> only(graphs));
        return new LoadedGraph(transaction, progress, graph, StoredEntities.of(graph, graphs)).whole();
    }

    /** Reads no more of one than some of its actors and the ties between them, found by indexes. */
    static MapInPlace between(Transaction transaction, List<Node> nodes, Progress progress) {
        LoadedGraph part = of(nodes.get(0), transaction, progress);
        nodes.stream().distinct().forEach(part::actor);
        Map<Node, String> idOf = part.idOf();
        idOf.keySet().forEach(node -> part.tiesOf(node, idOf));
        return part.withGrounds();
    }

    /** Reads no more of one than a tie. */
    static MapInPlace of(Transaction transaction, Relationship tie, Progress progress) {
        LoadedGraph part = of(tie, transaction, progress);
        part.actor(tie.getStartNode());
        part.actor(tie.getEndNode());
        part.tie(tie, id(tie.getStartNode()), id(tie.getEndNode()));
        return part.withGrounds();
    }

    private static LoadedGraph of(Entity entity, Transaction transaction, Progress progress) {
        if (!(entity.getProperty("graph", null) instanceof String graph) || !entity.hasProperty("id")) {
            throw new ProcedureFailure((entity instanceof Node ? "node " : "relationship ") + entity.getElementId()
                    + " is of no graph that Backchannel loaded");
        }
        return new LoadedGraph(transaction, progress, graph, StoredEntities.of(graph, graphs(transaction)));
    }

    private static List<Map<String, Object>> graphs(Transaction transaction) {
        List<Map<String, Object>> graphs = new ArrayList<>();
        try (ResourceIterator<Node> nodes = transaction.findNodes(GRAPH)) {
            nodes.forEachRemaining(node -> graphs.add(node.getAllProperties()));
        }
        return graphs;
    }

    private static String only(List<Map<String, Object>> graphs) {
        List<String> names = graphs.stream()
                .map(properties -> String.valueOf(properties.get("name")))
                .sorted()
                .toList();
        if (names.isEmpty()) {
            throw new UnknownGraphException("the database holds no graph; 'backchannel load FILE' loads one, and "
                    + "{actors: …, ties: …} asks of nodes and relationships of your own");
        } else if (names.size() > 1) {
            throw new UnknownGraphException("the database holds several graphs; name one: {graph: '" + names.get(0)
                    + "'}, of " + String.join(", ", names));
        }
        return names.get(0);
    }

    private MapInPlace whole() {
        each(all(TIE_TYPE), "name", this::tieType);
        each(all(SOURCE), "id", this::source);
        each(all(ACTOR), "id", this::actor);
        Map<Node, String> idOf = idOf();
        idOf.keySet().forEach(node -> tiesOf(node, idOf));
        each(all(EVIDENCE), "tie", this::evidence);
        return new MapInPlace(entities.map(), actors, ties, sources);
    }

    /** The ties that were read, with their types and their evidence. */
    private MapInPlace withGrounds() {
        ties.values().stream()
                .map(tie -> StoredEntities.tieType(tie.getType().name()))
                .distinct()
                .forEach(type -> each(of(TIE_TYPE, "name", type), "name", this::tieType));
        Set<Node> cited = new LinkedHashSet<>();
        ties.keySet()
                .forEach(tie -> each(of(EVIDENCE, "tie", tie), "tie", item -> {
                    evidence(item);
                    cited.addAll(sourcesOf(item, FROM));
                }));
        cited.forEach(this::source);
        return new MapInPlace(entities.map(), actors, ties, sources);
    }

    private ResourceIterator<Node> all(Label label) {
        return transaction.findNodes(label, "graph", graph);
    }

    private ResourceIterator<Node> of(Label label, String key, String value) {
        return transaction.findNodes(label, "graph", graph, key, value);
    }

    /** Those of some nodes that have what they are known by. */
    private void each(ResourceIterator<Node> nodes, String key, Consumer<Node> consumer) {
        try (nodes) {
            while (nodes.hasNext()) {
                progress.check();
                Node node = nodes.next();
                if (node.hasProperty(key)) {
                    consumer.accept(node);
                }
            }
        }
    }

    private Map<Node, String> idOf() {
        Map<Node, String> idOf = new HashMap<>();
        actors.forEach((id, node) -> idOf.put(node, id));
        return idOf;
    }

    private void tieType(Node node) {
        entities.tieType(node.getAllProperties());
    }

    private void source(Node node) {
        entities.source(node.getAllProperties(), ids(node, WITHIN));
        sources.put(id(node), node);
    }

    /** The ids of the sources that relationships of a type lead to. */
    static List<String> ids(Node node, RelationshipType type) {
        return sourcesOf(node, type).stream().map(LoadedGraph::id).toList();
    }

    private static List<Node> sourcesOf(Node node, RelationshipType type) {
        return node.getRelationships(Direction.OUTGOING, type).stream()
                .map(Relationship::getEndNode)
                .filter(other -> other.hasLabel(SOURCE) && other.hasProperty("id"))
                .toList();
    }

    private void actor(Node node) {
        entities.actor(node.getAllProperties(), labels(node));
        actors.put(id(node), node);
    }

    /** The names of the labels of a node. */
    static List<String> labels(Node node) {
        List<String> labels = new ArrayList<>();
        node.getLabels().forEach(label -> labels.add(label.name()));
        return labels;
    }

    private void tiesOf(Node from, Map<Node, String> idOf) {
        progress.check();
        for (Relationship tie : from.getRelationships(Direction.OUTGOING)) {
            String to = idOf.get(tie.getEndNode());
            if (to != null && graph.equals(tie.getProperty("graph", null)) && tie.hasProperty("id")) {
                tie(tie, idOf.get(from), to);
            }
        }
    }

    private void tie(Relationship tie, String from, String to) {
        entities.tie(tie.getAllProperties(), from, to, tie.getType().name());
        ties.put(id(tie), tie);
    }

    private void evidence(Node node) {
        entities.evidence(node.getAllProperties(), ids(node, FROM).stream().findFirst());
    }

    private static String id(Entity entity) {
        return String.valueOf(entity.getProperty("id"));
    }
}
