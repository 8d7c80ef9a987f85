package org.backchannel.analysis.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.backchannel.algo.Accuracy;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.scores.BetweennessChoice.Estimated;
import org.backchannel.analysis.scores.BetweennessChoice.Exact;
import org.backchannel.analysis.scores.BetweennessChoice.WithinBudget;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

class CentralityTest {
    private static final Estimated ESTIMATE = new Estimated(0.1, 0.1, OptionalInt.empty(), 1);
    private static final Set<CentralityMeasure> BETWEENNESS = Set.of(CentralityMeasure.BETWEENNESS);

    private static SmallMap twoWays() {
        return SmallMap.map().way(0.5, "a", "b", "d").way(0.5, "a", "c", "d").way(0.5, "d", "e");
    }

    private static CentralityResult ask(
            ProjectedGraph reading, Set<CentralityMeasure> measures, BetweennessChoice choice, Pairs pairs) {
        return Centrality.of(
                reading, new CentralityParameters(measures, choice, pairs, List.of("d"), 2), Progress.NONE);
    }

    @Test
    void subsetBetweennessCountsPairsOfThoseAskedAbout() {
        CentralityResult result = ask(
                twoWays().read(),
                Set.of(CentralityMeasure.SUBSET_BETWEENNESS),
                new Exact(),
                new Pairs(List.of("a", "b"), List.of("e")));

        assertThat(result.table().score("subsetBetweenness").values()).containsExactly(0, 0.5, 0.5, 2, 0);
        assertThat(result.order()).isEqualTo("subsetBetweenness");
        assertThat(result.betweenness()).isEmpty();
    }

    @Test
    void withoutAnEndItIsEverybody() {
        ProjectedGraph reading = twoWays().read();
        double[] to = ask(
                        reading,
                        Set.of(CentralityMeasure.SUBSET_BETWEENNESS),
                        new Exact(),
                        new Pairs(List.of(), List.of("e")))
                .table()
                .score("subsetBetweenness")
                .values();
        assertThat(to).containsExactly(0, 0.5, 0.5, 3, 0);
    }

    @Test
    void personalPageRankStaysWhereItStarts() {
        double[] scores = ask(twoWays().read(), Set.of(CentralityMeasure.PERSONAL_PAGERANK), new Exact(), Pairs.ALL)
                .table()
                .score("personalPagerank")
                .values();

        assertThat(scores).startsWith(0, 0, 0);
        assertThat(scores[3]).isCloseTo(1 / 1.85, within(1e-9));
        assertThat(scores[4]).isCloseTo(0.85 / 1.85, within(1e-9));
    }

    @Test
    void currentFlowNeedsEveryArcBothWays() {
        SmallMap map = twoWays();
        EnumSet<CentralityMeasure> flow =
                EnumSet.of(CentralityMeasure.CURRENT_FLOW_BETWEENNESS, CentralityMeasure.CURRENT_FLOW_CLOSENESS);
        ProjectedGraph undirected = Projector.project(map.build(), Projection.ACCESS.bothWays());
        CentralityResult result = ask(undirected, flow, new Exact(), Pairs.ALL);

        // d passes on all that e gets, from three others, and some of what b and c, who are alike, exchange.
        double[] betweenness = result.table().score("currentFlowBetweenness").values();
        assertThat(betweenness[1]).isCloseTo(betweenness[2], within(1e-12));
        assertThat(betweenness[3]).isGreaterThan(betweenness[0]);
        assertThat(betweenness[4]).isCloseTo(0, within(1e-12));
        assertThat(result.table().score("currentFlowCloseness").values()).hasSize(5);
        assertThat(result.notes()).hasSize(1);
        assertThatThrownBy(() -> ask(map.read(), flow, new Exact(), Pairs.ALL)).hasMessageContaining("undirected");
    }

    @Test
    void anEstimateComesWithItsBounds() {
        CentralityResult result = ask(twoWays().read(), BETWEENNESS, ESTIMATE, Pairs.ALL);

        assertThat(result.table().scores())
                .extracting(Score::key)
                .containsExactly("betweenness", "betweennessLow", "betweennessHigh");
        BetweennessAccuracy accuracy = result.betweenness().orElseThrow();
        assertThat(accuracy.exact()).isFalse();
        assertThat(accuracy.samples()).isPositive();
        assertThat(result.notes().get(0))
                .contains("Betweenness is estimated from " + accuracy.samples() + " routes (seed 1)")
                .contains("every score is within 0.1 of the exact one with probability 0.9 (ε 0.1, δ 0.1).");
    }

    @Test
    void aRankingSaysWhatItPromises() {
        Estimated first = new Estimated(0.05, 0.1, OptionalInt.of(1), 1);
        CentralityResult result = ask(twoWays().read(), BETWEENNESS, first, Pairs.ALL);

        assertThat(result.table().descendingBy("betweenness").get(0)).isEqualTo(3);
        assertThat(result.notes().get(0)).contains("among the first 1 nobody stands above somebody whose exact score");
    }

    private static Accuracy budgeted(CsrGraph graph, double seconds, long nanosAReading, ScoreColumns columns) {
        long[] now = {0};
        BetweennessScores scores =
                new BetweennessScores(graph, 1, columns, Progress.NONE, () -> now[0] += nanosAReading);
        return scores.add(new WithinBudget(seconds, ESTIMATE));
    }

    /** A clock that counts its own readings. */
    @Test
    void whatWouldTakeLongerThanItsBudgetIsEstimated() {
        CsrGraph graph = RandomGraphs.heavyTailed(1, 3_000, 4);
        ScoreColumns slow = new ScoreColumns(BETWEENNESS);
        assertThat(budgeted(graph, 0.1, 10_000_000, slow)).isInstanceOf(Accuracy.Sampled.class);
        assertThat(slow.notes().get(0))
                .startsWith("Exact betweenness would take ")
                .endsWith(" here, and the budget is 0.1 s, so it is estimated.");
        assertThat(slow.scores()).hasSize(3);
        ScoreColumns quick = new ScoreColumns(BETWEENNESS);
        assertThat(budgeted(graph, 60, 10, quick)).isEqualTo(Accuracy.EXACT);
        assertThat(quick.notes()).isEmpty();
        assertThat(quick.scores()).hasSize(1);
    }

    /** Costs that differ make samples dear: 0.6 · ln(4 · 100 / 0.1) / (2 · 0.01²) is more than 4 · 100. */
    @Test
    void anEstimateThatWouldTakeLongerIsNotTaken() {
        ProjectedGraph reading =
                SmallMap.map().way(0.5, "a", "b", "c").way(0.4, "c", "d").read();
        ScoreColumns columns = new ScoreColumns(BETWEENNESS);
        assertThat(budgeted(reading.graph(), 1e-9, 1_000_000_000, columns)).isEqualTo(Accuracy.EXACT);
    }

    @Test
    void whoStopsABudgetedComputationStopsIt() {
        Progress stopped = new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        BetweennessScores scores =
                new BetweennessScores(RandomGraphs.heavyTailed(1, 3_000, 4), 1, new ScoreColumns(BETWEENNESS), stopped);
        assertThatThrownBy(() -> scores.add(BetweennessChoice.standard())).isInstanceOf(CancelledException.class);
    }

    @Test
    void arcsAreScoredInTheOrderOfWhatTheyCarry() {
        ProjectedGraph reading = twoWays().read();
        CentralArcs all = CentralArcs.of(reading, Pairs.ALL, 1, Progress.NONE);
        assertThat(all.subset()).isEmpty();
        assertThat(all.betweenness()).containsExactly(0.1, 0.1, 0.15, 0.15, 0.2);
        assertThat(all.order()).containsExactly(4, 2, 3, 0, 1);
        CentralArcs some = CentralArcs.of(reading, new Pairs(List.of("b"), List.of("e")), 1, Progress.NONE);
        assertThat(some.subset().orElseThrow()).containsExactly(0, 0, 1, 0, 1);
        assertThat(some.order()).startsWith(2, 4);
    }
}
