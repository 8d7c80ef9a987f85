package org.backchannel.algo.centrality.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;

class StrongPartsTest {
    @Test
    void theyAreJgraphtsNumberedSoThatNoArcLeadsToAHigherOne() {
        RandomGraphs.each(500, graph -> {
            int[] partOf = StrongParts.of(graph, Progress.NONE);
            var sets = new KosarajuStrongConnectivityInspector<>(CsrGraphView.byCost(graph)).stronglyConnectedSets();
            for (Set<Integer> set : sets) {
                assertThat(set.stream().map(node -> partOf[node]).distinct()).hasSize(1);
            }
            assertThat(Arrays.stream(partOf).distinct()).hasSize(sets.size());
            assertThat(Arrays.stream(partOf)).allMatch(part -> 0 <= part && part < sets.size());
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                assertThat(partOf[graph.heads()[arc]]).isLessThanOrEqualTo(partOf[graph.tails()[arc]]);
            }
        });
    }

    @Test
    void aLongWayThereAndBackIsOne() {
        assertThat(StrongParts.of(GraphFamilies.cycle(50_000), Progress.NONE)).containsOnly(0);
    }
}
