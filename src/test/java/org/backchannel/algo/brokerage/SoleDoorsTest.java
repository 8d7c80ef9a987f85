package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class SoleDoorsTest {
    @Test
    void theMiddleOfAPathIsTheOnlyWayBetweenItsSides() {
        SoleDoorsResult result = soleDoors(GraphFamilies.path(4), 1);

        assertThat(result.pairs()).containsExactly(0, 2, 2, 0);
        assertThat(result.connectedPairs()).isEqualTo(6);
        assertThat(result.shares()).containsExactly(0, 2 / 6.0, 2 / 6.0, 0);
    }

    @Test
    void twoNodesHaveNoOthers() {
        assertThat(soleDoors(new CsrGraphBuilder(0).build(), 1).shares()).isEmpty();
        assertThat(soleDoors(GraphFamilies.path(1), 1).shares()).containsExactly(Double.NaN);
        assertThat(soleDoors(GraphFamilies.path(2), 1).shares()).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void theMiddleOfAStarOpensEveryPairAndNobodyInACliqueOpensAny() {
        SoleDoorsResult star = soleDoors(GraphFamilies.star(500), 2);
        assertThat(star.share(0)).isEqualTo(1);
        assertThat(star.share(1)).isZero();
        assertThat(soleDoors(GraphFamilies.complete(40), 2).shares()).containsOnly(0.0);
    }

    @Test
    void onACycleEverybodyOpensHalfThePairsOfOthers() {
        SoleDoorsResult cycle = soleDoors(GraphFamilies.cycle(101), 1);

        assertThat(cycle.shares()).containsOnly(0.5);
    }

    @Test
    void pairsThatNobodyConnectsAreNobodysDoor() {
        SoleDoorsResult result =
                soleDoors(new CsrGraphBuilder(6).arc(0, 1).arc(1, 2).arc(3, 4).build(), 1);

        assertThat(result.pairs()).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(result.share(1)).isEqualTo(1 / 20.0);
        assertThat(result.connectedPairs()).isEqualTo(4);
    }

    @Test
    void aSoleDoorIsOneWithoutWhomThePairIsCut() {
        RandomGraphs.each(
                2_000, graph -> assertThat(soleDoors(graph, 1).pairs()).isEqualTo(byRemoval(graph)));
    }

    @Test
    void anyNumberOfThreadsCountsTheSame() {
        CsrGraph graph = RandomGraphs.heavyTailed(7, 400, 3);
        SoleDoorsResult one = soleDoors(graph, 1);
        SoleDoorsResult four = soleDoors(graph, 4);

        assertThat(four.pairs()).isEqualTo(one.pairs());
        assertThat(four.connectedPairs()).isEqualTo(one.connectedPairs());
        assertThat(one.pairs()).isEqualTo(byRemoval(graph));
    }

    @Test
    void itStopsWhenAskedTo() {
        for (int threads : new int[] {1, 3}) {
            Progress stopping = stopsAfter(10);
            assertThatThrownBy(
                            () -> SoleDoors.of(GraphFamilies.cycle(1000), new SoleDoorsParameters(threads), stopping))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void noThreadsDoNoWork() {
        assertThatThrownBy(() -> new SoleDoorsParameters(0)).hasMessageContaining("at least 1 thread");
    }

    private static SoleDoorsResult soleDoors(CsrGraph graph, int threads) {
        return SoleDoors.of(graph, new SoleDoorsParameters(threads), Progress.NONE);
    }

    private static long[] byRemoval(CsrGraph graph) {
        int nodes = graph.nodeCount();
        long[] pairs = new long[nodes];
        for (int origin = 0; origin < nodes; origin++) {
            boolean[] reached = PlainSearch.reached(graph, origin, -1);
            for (int removed = 0; removed < nodes; removed++) {
                if (removed == origin || !reached[removed]) {
                    continue;
                }
                boolean[] without = PlainSearch.reached(graph, origin, removed);
                for (int target = 0; target < nodes; target++) {
                    if (target != removed && reached[target] && !without[target]) {
                        pairs[removed]++;
                    }
                }
            }
        }
        return pairs;
    }

    private static Progress stopsAfter(int checks) {
        AtomicInteger left = new AtomicInteger(checks);
        return new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return left.decrementAndGet() < 0;
            }
        };
    }
}
