package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.junit.jupiter.api.Test;

/**
 * What the cheapest routes from one to all, or from all to one, cost in NetworkX 3.6.1. Which of several cheapest routes
 * a library shows is its own affair: a path shown is held against its cost.
 */
class DistancesReferenceTest {
    @Test
    void networkxHasTheSameDistances() {
        assertThat(cases()).hasSize(14).allSatisfy(DistancesReferenceTest::compare);
    }

    /** Cases with a function for a weight are not in the file. */
    private static Stream<NetworkxCase> cases() {
        List<String> always = List.of("single_source_dijkstra", "single_source_dijkstra_path_length");
        List<String> toAll = List.of("shortest_path", "shortest_path_length");
        return ReferenceCases.networkx("paths").stream()
                .filter(each -> each.dropped().isEmpty())
                .filter(each -> always.contains(each.function())
                        || toAll.contains(each.function()) && (each.lacks("source") || each.lacks("target")));
    }

    private static void compare(NetworkxCase reference) {
        CsrGraph graph = graph(reference);
        NamedGraph named = reference.graph();
        boolean toOne = reference.lacks("source");
        ShortestDistances search = new ShortestDistances(toOne ? graph.reversed() : graph, Progress.NONE);
        String from = reference.params().get(toOne ? "target" : "source").asText();
        search.from(named.index().get(from));
        Map<String, Long> ours = new TreeMap<>();
        for (int i = 0; i < search.reached(); i++) {
            int node = search.order()[i];
            long distance = search.distances()[node];
            if (reference.lacks("cutoff")
                    || distance <= reference.params().get("cutoff").asLong()) {
                ours.put(named.nodes().get(node), distance);
            }
        }
        JsonNode expected = reference.expected();
        boolean both = reference.function().equals("single_source_dijkstra");
        if (both && !reference.lacks("target")) {
            assertThat(ours.get(reference.params().get("target").asText()))
                    .isEqualTo(expected.get(0).asLong());
        } else {
            assertThat(ours).as(reference.toString()).isEqualTo(costs(named, graph, both ? expected.get(0) : expected));
        }
    }

    private static Map<String, Long> costs(NamedGraph named, CsrGraph graph, JsonNode expected) {
        Map<String, Long> costs = new TreeMap<>();
        expected.properties().forEach(value -> costs.put(value.getKey(), cost(named, graph, value.getValue())));
        return costs;
    }

    private static long cost(NamedGraph named, CsrGraph graph, JsonNode distanceOrPath) {
        if (distanceOrPath.isNumber()) {
            return distanceOrPath.asLong();
        }
        Map<String, Integer> index = named.index();
        long cost = 0;
        for (int step = 1; step < distanceOrPath.size(); step++) {
            int tail = index.get(distanceOrPath.get(step - 1).asText());
            int head = index.get(distanceOrPath.get(step).asText());
            cost += graph.costs()[graph.arc(tail, head)];
        }
        return cost;
    }

    /** Of parallel edges the cheapest, since no other is on a cheapest route. */
    private static CsrGraph graph(NetworkxCase reference) {
        Map<List<String>, NamedGraph.Edge> cheapest = new HashMap<>();
        for (NamedGraph.Edge edge : reference.graph().edges()) {
            cheapest.merge(
                    List.of(edge.tail(), edge.head()),
                    edge,
                    (one, other) -> one.weight() <= other.weight() ? one : other);
        }
        return new NamedGraph(reference.graph().directed(), reference.graph().nodes(), List.copyOf(cheapest.values()))
                .arcs(edge -> 1, edge -> reference.lacks("weight") ? 1 : edge.wholeWeight());
    }
}
