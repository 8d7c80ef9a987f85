package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;

import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class UsefulArcsTest {
    @Test
    void whatTwoArcsUndercutIsLeftOutAndWhatTheyTieWithStays() {
        CsrGraph graph = new CsrGraphBuilder(4)
                .arc(0, 1, 1, 1)
                .arc(1, 2, 1, 1)
                .arc(0, 2, 1, 3)
                .arc(1, 3, 1, 2)
                .arc(0, 3, 1, 3)
                .build();

        assertThat(UsefulArcs.of(graph, Progress.NONE).arcOf()).containsExactly(0, 2, 3, 4);
    }

    @Test
    void distancesAndRoutesStayAsTheyAre() {
        RandomGraphs.each(2_000, graph -> {
            UsefulArcs useful = UsefulArcs.of(graph, Progress.NONE);
            ShortestPathSweep before = new ShortestPathSweep(graph, Progress.NONE);
            ShortestPathSweep after = new ShortestPathSweep(useful.graph(), Progress.NONE);
            for (int source = 0; source < graph.nodeCount(); source++) {
                before.from(source);
                after.from(source);
                assertThat(after.distances()).isEqualTo(before.distances());
                for (int i = 0; i < before.reached(); i++) {
                    assertThat(after.routes(before.order()[i])).isEqualTo(before.routes(before.order()[i]));
                }
            }
            for (int arc = 0; arc < useful.arcOf().length; arc++) {
                assertThat(graph.heads()[useful.arcOf()[arc]])
                        .isEqualTo(useful.graph().heads()[arc]);
                assertThat(graph.costs()[useful.arcOf()[arc]])
                        .isEqualTo(useful.graph().costs()[arc]);
            }
        });
    }
}
