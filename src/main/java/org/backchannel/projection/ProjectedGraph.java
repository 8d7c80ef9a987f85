package org.backchannel.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.model.Actor;
import org.backchannel.model.ArcList;
import org.backchannel.model.StakeholderMap;

/**
 * A map read in one way, as a graph: node i is the i-th actor in the order of ids.
 *
 * @param projection how the map was read
 * @param map the map
 * @param graph the graph
 * @param actors by node
 * @param contributions by arc: what ties it is made of, at least one; none in the graph of an edge list
 * @param costPerUnit how much cost makes one unit of {@link CostModel#unit()}
 * @param costsRounded whether costs are rounded, so that routes which tie exactly may differ by a unit an arc
 * @param tally which ties counted
 * @param edgeList what it was read from, if that was no map with ties and evidence
 */
public record ProjectedGraph(
        Projection projection,
        StakeholderMap map,
        CsrGraph graph,
        List<Actor> actors,
        List<List<Contribution>> contributions,
        double costPerUnit,
        boolean costsRounded,
        Tally tally,
        Optional<ArcList> edgeList) {

    /** The node of an actor that is known to be there, by binary search. */
    public int node(String actor) {
        int low = 0;
        int high = actors.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = actors.get(middle).id().compareTo(actor);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        throw new IllegalArgumentException("no actor '" + actor + "' in graph " + map.graph());
    }

    /** The actor of a node. */
    public Actor actor(int node) {
        return actors.get(node);
    }

    /** Nodes by the id of their actor. */
    public Map<String, Integer> nodesById() {
        return IntStream.range(0, actors.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(node -> actors.get(node).id(), node -> node));
    }

    /** The nodes of the actors for whom something holds, rising. */
    public int[] nodesWhere(Predicate<Actor> holds) {
        return IntStream.range(0, actors.size())
                .filter(node -> holds.test(actors.get(node)))
                .toArray();
    }

    /** The same graph at the costs of {@link CostModel#RELIABILITY}, which are made of nothing but its strengths. */
    public CsrGraph byReliability() {
        if (projection.cost() == CostModel.RELIABILITY) {
            return graph;
        }
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.nodeCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            double strength = graph.strengths()[arc];
            builder.arc(graph.tails()[arc], graph.heads()[arc], strength, ArcCosts.ofStrength(strength));
        }
        return builder.build();
    }

    /** The arcs along a way of nodes, each of which has an arc to the next. */
    public int[] arcsAlong(int[] way) {
        return IntStream.range(0, way.length - 1)
                .map(step -> graph.arc(way[step], way[step + 1]))
                .toArray();
    }
}
