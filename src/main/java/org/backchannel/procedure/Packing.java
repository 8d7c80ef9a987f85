package org.backchannel.procedure;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.store.RowPacker;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/**
 * Goes through a loaded graph, from actor to actor and from source to source, and packs what it meets; no further than
 * chunks are asked for, so that the server holds one at a time however large the graph is.
 */
@SuppressWarnings({"deprecation", "removal"}) // Internal ids, as everywhere in the store: good within one transaction.
final class Packing implements Iterator<byte[]> {
    /** Some two hundred rows; the driver may hold a thousand chunks that the client has not come to yet. */
    private static final int CHUNK = 1 << 14;

    private final String graph;
    private final Set<Long> actors;
    private final RowPacker packer = new RowPacker();
    private final Iterator<Runnable> steps;

    /**
     * Of a graph, or of part of one.
     *
     * @param graph its name
     * @param sources with the evidence that hangs on them
     * @param actors with the ties between them
     */
    Packing(String graph, List<Node> tieTypes, List<Node> sources, List<Node> actors) {
        this.graph = graph;
        this.actors = actors.stream().map(Node::getId).collect(Collectors.toSet());
        this.steps = new Joined<>(Stream.of(
                        each(tieTypes, this::tieType),
                        each(sources, this::source),
                        new Joined<>(sources.stream().map(this::evidence).iterator()),
                        each(actors, this::actor),
                        new Joined<>(actors.stream().map(this::ties).iterator()))
                .iterator());
    }

    @Override
    public boolean hasNext() {
        pack();
        return packer.size() > 0;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the whole graph is packed");
        }
        return packer.take();
    }

    private void pack() {
        while (packer.size() < CHUNK && steps.hasNext()) {
            steps.next().run();
        }
    }

    private static <T> Iterator<Runnable> each(Iterable<T> elements, Consumer<T> step) {
        Iterator<T> left = elements.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return left.hasNext();
            }

            @Override
            public Runnable next() {
                T element = left.next();
                return () -> step.accept(element);
            }
        };
    }

    private void tieType(Node node) {
        packer.tieType(node.getId(), node.getAllProperties());
    }

    private void source(Node node) {
        packer.source(node.getId(), node.getAllProperties(), LoadedGraph.ids(node, LoadedGraph.WITHIN));
    }

    private void actor(Node node) {
        packer.actor(node.getId(), node.getAllProperties(), LoadedGraph.labels(node));
    }

    private Iterator<Runnable> ties(Node actor) {
        return each(actor.getRelationships(Direction.OUTGOING), this::tie);
    }

    /** Scores hang on actors too: where a relationship leads is known before its properties are read. */
    private void tie(Relationship tie) {
        if (!actors.contains(tie.getEndNodeId())) {
            return;
        }
        Map<String, Object> properties = tie.getAllProperties();
        if (graph.equals(properties.get("graph")) && properties.containsKey("id")) {
            packer.tie(
                    tie.getId(),
                    tie.getStartNodeId(),
                    tie.getEndNodeId(),
                    properties,
                    tie.getType().name());
        }
    }

    private Iterator<Runnable> evidence(Node source) {
        Object id = source.getProperty("id");
        return each(
                source.getRelationships(Direction.INCOMING, LoadedGraph.FROM), from -> item(from.getStartNode(), id));
    }

    private void item(Node node, Object source) {
        Map<String, Object> properties = node.getAllProperties();
        if (graph.equals(properties.get("graph"))
                && properties.containsKey("tie")
                && node.hasLabel(LoadedGraph.EVIDENCE)) {
            packer.evidence(node.getId(), properties, source);
        }
    }

    /** What several iterators hand out, one after the other; each is asked for when the one before it is empty. */
    private static final class Joined<T> implements Iterator<T> {
        private final Iterator<Iterator<T>> left;
        private Iterator<T> now = Collections.emptyIterator();

        Joined(Iterator<Iterator<T>> left) {
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            while (!now.hasNext() && left.hasNext()) {
                now = left.next();
            }
            return now.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("nothing is left");
            }
            return now.next();
        }
    }
}
