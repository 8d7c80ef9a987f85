package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.backchannel.reference.ReferenceCases.OracleEntry;
import org.junit.jupiter.api.Test;

/**
 * Routes, cuts and independent ways as NetworkX 3.6.1 and igraph 1.0.0 give them. A reference weight is a cost here.
 * Order among routes that cost the same is ours; theirs is not defined.
 */
class AccessReferenceTest {
    private static final Map<String, NamedGraph> GRAPHS = ReferenceCases.oracle().stream()
            .collect(Collectors.toMap(OracleEntry::graphId, OracleEntry::graph, (one, same) -> one));

    @Test
    void theKShortestRoutesCostWhatNetworkxAndIgraphSay() {
        JsonNode cases = ReferenceCases.resource("k_shortest_paths.share.json");
        assertThat(cases).hasSize(24).allSatisfy(each -> {
            NamedGraph named = GRAPHS.get(each.get("graph").asText().replaceAll("^oracle/|\\.json$", ""));
            List<Route> routes = routes(
                    named,
                    named.arcs(edge -> 1, NamedGraph.Edge::wholeWeight),
                    each.get("source").asText(),
                    each.get("target").asText(),
                    each.get("k").asInt());
            assertThat(each.get("cost").asText()).isEqualTo("weight");
            assertThat(routes).hasSize(each.get("n_found").asInt());
            assertThat(routes.stream().map(Route::cost).toList()).isEqualTo(longs(each.get("costs")));
            assertThat(routes.stream().map(route -> names(named, route)).toList())
                    .containsAll(paths(each.get("unambiguous_paths")));
        });
    }

    @Test
    void networkxFindsTheSameSimplePathsInAnOrderOfTheSameCosts() {
        List<NetworkxCase> cases = paths("shortest_simple_paths");
        assertThat(cases).hasSize(7);
        for (NetworkxCase each : cases) {
            List<List<String>> expected = paths(each.expected());
            // Two had a function for their weight, which the file does not hold.
            if (each.dropped().isEmpty()) {
                CsrGraph graph = graph(each);
                List<Route> routes = routes(each.graph(), graph, source(each), target(each), expected.size() + 1);
                assertThat(routes.stream()
                                .map(Route::cost)
                                .limit(expected.size())
                                .toList())
                        .as(each.id())
                        .isEqualTo(expected.stream()
                                .map(path -> cost(each.graph(), graph, path))
                                .toList());
            }
        }
        assertThat(cases).filteredOn(each -> !each.dropped().isEmpty()).hasSize(2);
    }

    @Test
    void networkxCountsTheSameCheapestRoutes() {
        // One of the three has an arc of weight 0, which a route may not cost here.
        assertThat(paths("all_shortest_paths")).hasSize(3);
        assertThat(paths("all_shortest_paths"))
                .filteredOn(each -> !each.id().equals("nx-paths-f772cd8018cc"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(
                                best(each).routes()[each.graph().index().get(source(each))])
                        .isEqualTo(each.expected().size()));
    }

    /** Costs only: which of several cheapest routes a library shows is its own affair. */
    @Test
    void networkxFindsRoutesOfTheSameCostBetweenTwo() {
        List<NetworkxCase> cases = new ArrayList<>();
        for (String function : List.of(
                "dijkstra_path",
                "shortest_path",
                "bidirectional_dijkstra",
                "dijkstra_path_length",
                "shortest_path_length")) {
            cases.addAll(paths(function));
        }
        assertThat(cases).hasSize(4 + 11 + 5 + 2 + 7);
        // Left out: three whose weight is a function; one with a weight below 0 and one with weights of 0, which no
        // arc here has; eight ask about all targets or sources at once, which the pairs stand for.
        List<NetworkxCase> pairs = cases.stream()
                .filter(each -> each.dropped().isEmpty() && !each.lacks("source") && !each.lacks("target"))
                .filter(each ->
                        each.lacks("weight") || each.graph().edges().stream().allMatch(edge -> edge.weight() > 0))
                .toList();
        assertThat(pairs).hasSize(16).allSatisfy(each -> {
            long cost = best(each).costs()[each.graph().index().get(source(each))];
            assertThat(cost).isEqualTo(costSaid(each));
        });
    }

    private static long costSaid(NetworkxCase reference) {
        JsonNode expected = reference.expected();
        if (reference.function().equals("bidirectional_dijkstra")) {
            return expected.get(0).asLong();
        }
        return expected.isNumber() ? expected.asLong() : cost(reference.graph(), graph(reference), strings(expected));
    }

    @Test
    void theRandomGraphsHaveTheDistancesCutsAndWaysOfNetworkxAndIgraph() {
        List<OracleEntry> entries = ReferenceCases.oracle().stream()
                .filter(entry -> entry.measure().equals("st_pairs"))
                .toList();
        assertThat(entries).hasSize(20);
        for (OracleEntry entry : entries) {
            CsrGraph hops = entry.graph().arcs();
            CsrGraph costs = entry.graph().arcs(edge -> 1, NamedGraph.Edge::wholeWeight);
            for (JsonNode pair : entry.values()) {
                agrees(entry.graph(), hops, costs, pair);
            }
        }
    }

    @Test
    void theNetworksInPlaceHaveTheDistancesCutsAndWaysOfNetworkxAndIgraph() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
        List<OracleEntry> entries = ReferenceCases.oracleInPlace().stream()
                .filter(entry -> entry.measure().equals("st_pairs"))
                .toList();
        assertThat(entries).hasSize(14);
        for (OracleEntry entry : entries) {
            CsrGraph hops = entry.graph().arcs();
            for (JsonNode pair : entry.values()) {
                CsrGraph costs =
                        pair.has("dist_weight") ? entry.graph().arcs(edge -> 1, NamedGraph.Edge::wholeWeight) : hops;
                agrees(entry.graph(), hops, costs, pair);
            }
        }
    }

    private static void agrees(NamedGraph named, CsrGraph hops, CsrGraph costs, JsonNode pair) {
        int source = named.index().get(pair.get("source").asText());
        int target = named.index().get(pair.get("target").asText());
        BestRoutesResult byHops = BestRoutes.of(hops, new BestRoutesParameters(target), Progress.NONE);
        BestRoutesResult byCost = BestRoutes.of(costs, new BestRoutesParameters(target), Progress.NONE);
        assertThat(byHops.reaches(source)).isEqualTo(pair.get("reachable").asBoolean());
        RefusalCutResult cut = cut(hops, source, target);
        if (!byHops.reaches(source)) {
            assertThat(cut.cut()).isEmpty();
            return;
        }
        assertThat(byHops.hops()[source]).isEqualTo(pair.get("hops").asInt());
        if (pair.hasNonNull("n_shortest_paths")) {
            assertThat(byHops.routes()[source])
                    .isEqualTo(pair.get("n_shortest_paths").asDouble());
        }
        if (pair.has("dist_weight")) {
            assertThat(byCost.costs()[source]).isEqualTo(pair.get("dist_weight").asLong());
        }
        assertThat(cut.direct().length == 1).isEqualTo(pair.get("adjacent").asBoolean());
        if (cut.direct().length == 0) {
            assertThat(cut.independentWays())
                    .isEqualTo(
                            pair.get("vertex_disjoint_paths_incl_direct_edge").asInt());
            assertThat(cut.cut()).hasSize(pair.get("min_vertex_cut_size").asInt());
        }
    }

    /** Between two nodes that are not tied; a tie would be set aside. Cuts of the whole graph are not offered. */
    @Test
    void networkxHasTheSameCutsAndIndependentWaysBetweenTwo() {
        List<NetworkxCase> all = ReferenceCases.networkx("flow_cut");
        assertThat(all).hasSize(114);
        // Not offered: anything over edges or capacities, cuts between all or any, averages.
        assertThat(all)
                .filteredOn(each -> Set.of(
                                "edge_connectivity",
                                "minimum_cut",
                                "edge_disjoint_paths",
                                "all_node_cuts",
                                "maximum_flow_value",
                                "minimum_node_cut",
                                "maximum_flow",
                                "minimum_cut_value",
                                "minimum_edge_cut",
                                "local_edge_connectivity",
                                "average_node_connectivity",
                                "stoer_wagner")
                        .contains(each.function()))
                .hasSize(76);
        List<NetworkxCase> connectivity = named(all, "node_connectivity");
        assertThat(connectivity).hasSize(26).filteredOn(each -> each.lacks("s")).hasSize(16);
        int checked = 0;
        for (NetworkxCase each : connectivity) {
            if (!each.lacks("s")) {
                checked += agrees(
                        each.graph(),
                        text(each, "s"),
                        text(each, "t"),
                        each.expected().asInt());
            }
        }
        for (NetworkxCase each : named(all, "all_pairs_node_connectivity")) {
            for (Map.Entry<String, JsonNode> source : each.expected().properties()) {
                for (Map.Entry<String, JsonNode> target : source.getValue().properties()) {
                    checked += agrees(
                            each.graph(),
                            source.getKey(),
                            target.getKey(),
                            target.getValue().asInt());
                }
            }
        }
        for (NetworkxCase each : named(all, "node_disjoint_paths")) {
            if (each.lacks("cutoff")) {
                checked += agrees(
                        each.graph(),
                        text(each, "s"),
                        text(each, "t"),
                        each.expected().size());
            }
        }
        for (NetworkxCase each : named(all, "minimum_st_node_cut")) {
            checked += agrees(
                    each.graph(),
                    text(each, "s"),
                    text(each, "t"),
                    each.expected().size());
        }
        assertThat(checked).isEqualTo(93);
    }

    /** 1 if the two are not tied, and then the cut has the size; else 0. */
    private static int agrees(NamedGraph named, String source, String target, int size) {
        RefusalCutResult cut =
                cut(named.arcs(), named.index().get(source), named.index().get(target));
        if (cut.direct().length == 1) {
            return 0;
        }
        assertThat(cut.cut()).as("%s to %s", source, target).hasSize(size);
        return 1;
    }

    private static RefusalCutResult cut(CsrGraph graph, int source, int target) {
        return RefusalCut.of(graph, new OriginsToTarget(new int[] {source}, target), Progress.NONE);
    }

    private static List<NetworkxCase> paths(String function) {
        return named(ReferenceCases.networkx("paths"), function);
    }

    private static List<NetworkxCase> named(List<NetworkxCase> cases, String function) {
        return cases.stream().filter(each -> each.function().equals(function)).toList();
    }

    /** NetworkX reads no weights where {@code weight} is null or not given, and 1 where an edge has none. */
    private static CsrGraph graph(NetworkxCase reference) {
        return reference.graph().arcs(edge -> 1, edge -> reference.lacks("weight") ? 1 : edge.wholeWeight());
    }

    private static BestRoutesResult best(NetworkxCase reference) {
        int target = reference.graph().index().get(target(reference));
        return BestRoutes.of(graph(reference), new BestRoutesParameters(target), Progress.NONE);
    }

    private static String source(NetworkxCase reference) {
        return text(reference, "source");
    }

    private static String target(NetworkxCase reference) {
        return text(reference, "target");
    }

    private static String text(NetworkxCase reference, String param) {
        return reference.params().get(param).asText();
    }

    private static List<Route> routes(NamedGraph named, CsrGraph graph, String source, String target, int count) {
        OriginsToTarget question = new OriginsToTarget(
                new int[] {named.index().get(source)}, named.index().get(target));
        return KStrongestRoutes.of(graph, new KStrongestRoutesParameters(question, count), Progress.NONE)
                .routes()
                .get(0);
    }

    private static long cost(NamedGraph named, CsrGraph graph, List<String> path) {
        return Route.along(graph, path.stream().mapToInt(named.index()::get).toArray())
                .cost();
    }

    private static List<String> names(NamedGraph named, Route route) {
        return Arrays.stream(route.nodes()).mapToObj(named.nodes()::get).toList();
    }

    private static List<List<String>> paths(JsonNode list) {
        List<List<String>> paths = new ArrayList<>();
        list.forEach(path -> paths.add(strings(path)));
        assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
        return paths;
    }

    private static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<Long> longs(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
    }
}
