package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.junit.jupiter.api.Test;

class SubsetBetweennessTest {
    @Test
    void whoIsPassedOnEveryRouteOfOthersHasShareOne() {
        CsrGraph graph = new CsrGraphBuilder(5)
                .arc(0, 1)
                .arc(1, 3)
                .arc(0, 2)
                .arc(2, 3)
                .arc(3, 4)
                .build();
        SubsetBetweennessResult result = between(graph, new int[] {0, 3}, new int[] {4});

        assertThat(result.scores()).containsExactly(0, 0.5, 0.5, 1, 0);
        assertThat(result.shares()).containsExactly(0, 0.25, 0.25, 1, Double.NaN);
    }

    @Test
    void severalTargetsAddUp() {
        CsrGraph graph = new CsrGraphBuilder(4).arc(0, 1).arc(1, 2).arc(1, 3).build();
        SubsetBetweennessResult result = between(graph, new int[] {0, 2}, new int[] {2, 3});

        assertThat(result.scores()).containsExactly(0, 2, 0, 0);
        assertThat(result.pairs()).containsExactly(0, 2, 1, 1);
    }

    /** NetworkX: not divided, or divided by (n − 1)(n − 2); each pair half where the graph is undirected. */
    @Test
    void networkxHasTheSameScores() {
        List<NetworkxCase> cases = ReferenceCases.networkx("betweenness");
        // The same for edges is that of centrality.
        assertThat(cases)
                .filteredOn(NetworkxCase::function, "edge_betweenness_centrality_subset")
                .hasSize(3);
        assertThat(cases)
                .filteredOn(NetworkxCase::function, "betweenness_centrality_subset")
                .hasSize(6)
                .allSatisfy(SubsetBetweennessTest::agrees);
    }

    private static void agrees(NetworkxCase reference) {
        NamedGraph named = reference.graph();
        CsrGraph graph = named.arcs(edge -> 1, edge -> reference.lacks("weight") ? 1 : edge.wholeWeight());
        int nodes = graph.nodeCount();
        SubsetBetweennessResult result = between(graph, nodes(reference, "sources"), nodes(reference, "targets"));
        double divisor = reference.params().get("normalized").asBoolean() ? (nodes - 1.0) * (nodes - 2) : 1;
        for (Map.Entry<String, JsonNode> node : reference.expected().properties()) {
            assertThat(result.scores()[named.index().get(node.getKey())] / divisor / (named.directed() ? 1 : 2))
                    .isEqualTo(node.getValue().asDouble(), within(1e-9));
        }
    }

    /** One case was called with iterators over all nodes, which are not in its parameters. */
    private static int[] nodes(NetworkxCase reference, String role) {
        if (reference.dropped().contains(role)) {
            return IntStream.range(0, reference.graph().nodes().size()).toArray();
        }
        int[] nodes = new int[reference.params().get(role).size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = reference
                    .graph()
                    .index()
                    .get(reference.params().get(role).get(i).asText());
        }
        return nodes;
    }

    private static SubsetBetweennessResult between(CsrGraph graph, int[] origins, int[] targets) {
        return SubsetBetweenness.of(graph, new SubsetBetweennessParameters(origins, targets), Progress.NONE);
    }
}
