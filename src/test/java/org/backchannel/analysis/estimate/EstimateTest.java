package org.backchannel.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.backchannel.algo.centrality.BetweennessEstimate;
import org.backchannel.algo.centrality.BetweennessEstimateParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class EstimateTest {
    /** Processor time of this thread: other work on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Estimate estimate(CsrGraph graph, int threads) {
        return new Estimate(graph, threads, Progress.NONE, EstimateTest::processorTime);
    }

    /** Of the second time: what the compiler takes matters only to what is over in no time. */
    private static double secondsOf(Runnable work) {
        work.run();
        long begin = processorTime();
        work.run();
        return (processorTime() - begin) / 1e9;
    }

    @Test
    void itIsWithinAFactorOfThree() {
        CsrGraph graph = RandomGraphs.heavyTailed(1, 2_000, 5);
        double closeness = secondsOf(() -> Closeness.of(graph, new ClosenessParameters(1, 1), Progress.NONE));
        assertThat(estimate(graph, 1).distances().seconds()).isBetween(closeness / 3, closeness * 3);
        CsrGraph ring = RandomGraphs.bothWays(GraphFamilies.cycle(2_000));
        BetweennessEstimateParameters parameters = BetweennessEstimateParameters.of(0.05, 0.1, 1, 1);
        double sampled = secondsOf(() -> BetweennessEstimate.of(ring, parameters, Progress.NONE));
        assertThat(estimate(ring, 1).sampledBetweenness(0.05, 0.1).seconds()).isBetween(sampled / 3, sampled * 3);
    }

    /** A clock that counts its own readings: one source takes a hundredth of a second. */
    @Test
    void sourcesAreCountedByTheClock() {
        CsrGraph graph = GraphFamilies.cycle(1_000);
        long[] now = {0};
        Estimate estimate = new Estimate(graph, 1, Progress.NONE, () -> now[0] += 10_000_000);
        assertThat(estimate.betweenness().seconds()).isBetween(9.0, 12.5);
        Estimate halved = new Estimate(graph, 2, Progress.NONE, () -> now[0] += 10_000_000);
        assertThat(halved.betweenness().seconds()).isBetween(4.5, 6.25);
        assertThat(halved.betweenness().bytes())
                .isEqualTo(2 * estimate.betweenness().bytes());
    }

    @Test
    void nothingTakesNoTime() {
        CsrGraph nobody = new CsrGraphBuilder(0).build();
        assertThat(estimate(nobody, 1).betweenness().seconds()).isZero();
        assertThat(estimate(nobody, 1).sampledBetweenness(0.1, 0.1).seconds()).isZero();
    }
}
