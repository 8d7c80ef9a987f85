package org.backchannel.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.CsrGraphChecker;

/**
 * A graph as a reference file writes it: nodes by name, edges with numbers on them. Node i of every graph made of it
 * is {@code nodes.get(i)}.
 */
public record NamedGraph(boolean directed, List<String> nodes, List<Edge> edges) {

    /** One edge, and the numbers that stand on it, by their names there. */
    public record Edge(String tail, String head, Map<String, Double> numbers) {

        /** The number of that name, and 1 where the edge has none, as NetworkX reads it. */
        public double number(String name) {
            return numbers.getOrDefault(name, 1.0);
        }

        /** The edge's {@code weight}, and 1 where it has none. */
        public double weight() {
            return number("weight");
        }

        /** The edge's {@code weight} as a whole number, which it must be. */
        public long wholeWeight() {
            double weight = weight();
            if (weight != Math.rint(weight)) {
                throw new IllegalStateException(tail + " to " + head + " weighs " + weight + ", not a whole number");
            }
            return (long) weight;
        }
    }

    /** Keeps its own copies. */
    public NamedGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The graph of arcs, of strength 1 and cost 1. */
    public CsrGraph arcs() {
        return arcs(edge -> 1, edge -> 1);
    }

    /** The graph of arcs: an undirected edge is two, one from a node to itself is none, parallel ones are refused. */
    public CsrGraph arcs(ToDoubleFunction<Edge> strength, ToLongFunction<Edge> cost) {
        Map<String, Integer> index = index();
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes.size());
        for (Edge edge : edges) {
            if (edge.tail().equals(edge.head())) {
                continue;
            }
            int tail = index.get(edge.tail());
            int head = index.get(edge.head());
            builder.arc(tail, head, strength.applyAsDouble(edge), cost.applyAsLong(edge));
            if (!directed) {
                builder.arc(head, tail, strength.applyAsDouble(edge), cost.applyAsLong(edge));
            }
        }
        return CsrGraphChecker.check(builder.build());
    }

    /** The same graph with parallel edges taken once, the first of them. */
    public NamedGraph simple() {
        Set<List<String>> seen = new HashSet<>();
        return new NamedGraph(
                directed,
                nodes,
                edges.stream()
                        .filter(edge -> seen.add(List.of(edge.tail(), edge.head()))
                                && (directed
                                        || edge.tail().equals(edge.head())
                                        || seen.add(List.of(edge.head(), edge.tail()))))
                        .toList());
    }

    /** The number of each node in the graphs made of this one. */
    public Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (String node : nodes) {
            index.put(node, index.size());
        }
        return index;
    }
}
