package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.backchannel.reference.ReferenceCases.OracleEntry;
import org.junit.jupiter.api.Test;

/**
 * Immediate dominators as NetworkX 3.6.1 and igraph give them: root to node to immediate dominator, the root itself and
 * what it does not reach left out.
 */
class DominatorsReferenceTest {
    @Test
    void networkxNamesTheSameImmediateDominators() {
        List<NetworkxCase> cases = ReferenceCases.networkx("dominators");
        // Of the 13 cases, 7 are dominance frontiers, which nothing here asks for.
        assertThat(cases)
                .filteredOn(NetworkxCase::function, "dominance_frontiers")
                .hasSize(7);
        assertThat(cases)
                .filteredOn(NetworkxCase::function, "immediate_dominators")
                .hasSize(6)
                .allSatisfy(reference -> assertThat(dominators(
                                reference.graph(),
                                reference.params().get("start").asText()))
                        .isEqualTo(asMap(reference.expected())));
    }

    @Test
    void theRandomGraphsHaveTheDominatorsOfNetworkxAndIgraph() {
        List<OracleEntry> entries = ofDominators(ReferenceCases.oracle());
        assertThat(entries).hasSize(20).allSatisfy(DominatorsReferenceTest::agrees);
    }

    @Test
    void theNetworksInPlaceHaveTheDominatorsOfNetworkxAndIgraph() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
        List<OracleEntry> entries = ofDominators(ReferenceCases.oracleInPlace());
        assertThat(entries).hasSize(3).allSatisfy(DominatorsReferenceTest::agrees);
    }

    private static List<OracleEntry> ofDominators(List<OracleEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.measure().equals("immediate_dominators"))
                .toList();
    }

    private static void agrees(OracleEntry entry) {
        assertThat(entry.values()).isNotEmpty();
        for (Map.Entry<String, JsonNode> root : entry.values().properties()) {
            assertThat(dominators(entry.graph(), root.getKey())).isEqualTo(asMap(root.getValue()));
        }
    }

    private static Map<String, String> dominators(NamedGraph graph, String root) {
        int[] immediate = Dominators.of(
                        graph.arcs(), new DominatorsParameters(graph.index().get(root)), Progress.NONE)
                .immediate();
        Map<String, String> named = new HashMap<>();
        for (int node = 0; node < immediate.length; node++) {
            if (immediate[node] != DominatorTree.NONE) {
                named.put(graph.nodes().get(node), graph.nodes().get(immediate[node]));
            }
        }
        return named;
    }

    private static Map<String, String> asMap(JsonNode expected) {
        Map<String, String> map = new HashMap<>();
        expected.properties()
                .forEach(field -> map.put(field.getKey(), field.getValue().asText()));
        return map;
    }
}
