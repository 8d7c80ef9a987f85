package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldsTest {
    private static final double EXACT = 1e-12;
    private static final int MAPS = 2_000;

    @Test
    void theWorkedExample() {
        UncertainGraph graph = independent(4, new int[][] {{0, 1}, {1, 3}, {0, 2}, {2, 3}}, 0.5);

        WorldsResult result =
                Worlds.of(WaysQuestion.of(graph, new int[] {0}, 3), WorldsParameters.DEFAULT, Progress.NONE);

        assertThat(result.exact()).isTrue();
        assertThat(result.reach().get(0).value()).isCloseTo(0.4375, within(EXACT));
        assertThat(result.criticality().get(1).value()).isCloseTo(0.1875, within(EXACT));
    }

    @Test
    void exactAnswersAreThoseOfPlainEnumeration() {
        RandomUncertainGraphs.each(MAPS, 6, 6, 12, question -> {
            PlainWorlds.Sums plain = PlainWorlds.enumerated(question);
            WorldsResult result = Worlds.of(question, WorldsParameters.DEFAULT.in(Mode.EXACT), Progress.NONE);
            int origins = question.origins().length;

            for (int origin = 0; origin < origins; origin++) {
                assertThat(result.reach().get(origin).value())
                        .as("reach of origin %d", origin)
                        .isCloseTo(plain.reach[origin], within(EXACT));
                assertThat(result.earlyReach().get(origin).value())
                        .as("early reach of origin %d", origin)
                        .isCloseTo(plain.early[origin], within(EXACT));
            }
            for (int node = 0; node < plain.lost.length; node++) {
                int others = others(question, node);
                assertThat(result.criticality().get(node).value())
                        .as("criticality of node %d", node)
                        .isCloseTo(others == 0 ? 0 : plain.lost[node] / others, within(EXACT));
            }
            for (int tie = 0; tie < plain.tieLost.length; tie++) {
                assertThat(result.tieCriticality().get(tie).value())
                        .as("criticality of tie %d", tie)
                        .isCloseTo(plain.tieLost[tie] / origins, within(EXACT));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"2000, 9, 14", "300, 25, 80"})
    void sampledCountsAreThoseOfTheSameWorldsLookedAtOneByOne(int maps, int mostNodes, int mostTies) {
        RandomUncertainGraphs.each(maps, mostNodes, mostTies, Integer.MAX_VALUE, question -> {
            long worlds = 70;
            WorldGraph graph = WorldGraph.of(question, Progress.NONE);
            CountedWorlds counted = Worlds.counted(graph, WorldsParameters.DEFAULT.withWorlds(worlds));
            PlainWorlds.Sums plain = PlainWorlds.sampled(question, WorldsParameters.DEFAULT_SEED, worlds);

            assertThat(counted.worlds()).isEqualTo(worlds);
            assertThat(counted.connected()).isEqualTo((long) plain.connected);
            for (int origin = 0; origin < question.origins().length; origin++) {
                assertThat(counted.reached(origin)).isEqualTo((long) plain.reach[origin]);
                assertThat(counted.early(origin)).isEqualTo((long) plain.early[origin]);
            }
            double[] lost = new double[plain.lost.length];
            for (int node = 1; node < graph.nodeCount(); node++) {
                lost[graph.wholeNode(node)] = counted.lost(node);
            }
            assertThat(lost).containsExactly(plain.lost);
            double[] tieLost = new double[plain.tieLost.length];
            for (int tie = 0; tie < graph.tieCount(); tie++) {
                tieLost[graph.wholeTie(tie)] = counted.tieLost(tie);
            }
            assertThat(tieLost).containsExactly(plain.tieLost);
        });
    }

    @Test
    void theSameWorldsOnOneThreadAndOnFour() {
        RandomUncertainGraphs graphs = new RandomUncertainGraphs(new Random(5));
        WaysQuestion question =
                WaysQuestion.of(graphs.graph(40, 120), IntStream.range(1, 40).toArray(), 0);
        WorldsParameters parameters = WorldsParameters.DEFAULT.in(Mode.SAMPLED).withWorlds(1_000);

        assertThat(Worlds.of(question, parameters.on(4), Progress.NONE))
                .isEqualTo(Worlds.of(question, parameters, Progress.NONE));
    }

    @Test
    void anExactAnswerOutOfReachIsRefusedWithTheCount() {
        int[][] chain = IntStream.range(0, 21)
                .mapToObj(node -> new int[] {node, node + 1})
                .toArray(int[][]::new);
        WaysQuestion question = WaysQuestion.of(independent(22, chain, 0.9), new int[] {0}, 21);

        assertThatThrownBy(() -> Worlds.of(question, WorldsParameters.DEFAULT.in(Mode.EXACT), Progress.NONE))
                .isInstanceOf(TooManyDrawsException.class)
                .hasMessageContaining("at most 20")
                .hasMessageContaining("21 matter");
        assertThat(Worlds.of(question, WorldsParameters.DEFAULT, Progress.NONE).exact())
                .isFalse();
    }

    @Test
    void aRareWayIsNeverReportedAsNothing() {
        int[][] chain = IntStream.range(0, 30)
                .mapToObj(node -> new int[] {node, node + 1})
                .toArray(int[][]::new);
        WaysQuestion question = WaysQuestion.of(independent(31, chain, 0.5), new int[] {0}, 30);

        Estimate reach = Worlds.of(question, WorldsParameters.DEFAULT, Progress.NONE)
                .reach()
                .get(0);

        assertThat(reach.isUnseen()).isTrue();
        assertThat(reach.high()).isCloseTo(1 - Math.pow(0.05, 1e-4), within(1e-12));
    }

    @Test
    void precisionGoesOnUntilEveryIntervalIsNarrower() {
        int[][] chain = IntStream.range(0, 22)
                .mapToObj(node -> new int[] {node, node + 1})
                .toArray(int[][]::new);
        WaysQuestion question = WaysQuestion.of(independent(23, chain, 0.97), new int[] {0, 11}, 22);
        WorldsParameters parameters =
                new WorldsParameters(WorldsParameters.MOST_WORLDS, 1, OptionalDouble.of(0.01), Mode.AUTO, 2);

        WorldsResult result = Worlds.of(question, parameters, Progress.NONE);

        assertThat(result.widest()).isLessThanOrEqualTo(0.01);
        assertThat(result.worlds()).isGreaterThan(WorldsParameters.DEFAULT_WORLDS);
    }

    /** A tenth more than an interval takes that narrows with the root of the worlds, and twice as many at least. */
    @Test
    void aPrecisionIsReachedInOneStep() {
        WaysQuestion question = WaysQuestion.of(independent(2, new int[][] {{0, 1}}, 0.5), new int[] {0}, 1);
        double widest = Worlds.of(question, WorldsParameters.DEFAULT.in(Mode.SAMPLED), Progress.NONE)
                .widest();

        assertThat(worldsFor(question, widest, 1_000_000)).isEqualTo(10_000);
        assertThat(worldsFor(question, widest / 3, 1_000_000)).isEqualTo(99_000);
        assertThat(worldsFor(question, 0.99 * widest, 1_000_000)).isEqualTo(20_000);
        assertThat(worldsFor(question, widest / 3, 50_000)).isEqualTo(50_000);
        assertThat(worldsFor(question, widest / 3, 5_000)).isEqualTo(5_000);
    }

    private static double worldsFor(WaysQuestion question, double precision, long most) {
        WorldsParameters parameters = new WorldsParameters(most, 1, OptionalDouble.of(precision), Mode.SAMPLED, 1);
        return Worlds.of(question, parameters, Progress.NONE).worlds();
    }

    /** Three steps from the target, and four, where three are few; then with ways of two at most. */
    @Test
    void whoIsTooFarAwayIsKnownNotToReach() {
        UncertainGraph chain = independent(5, new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 4}}, 0.9);
        WorldsParameters sampled = WorldsParameters.DEFAULT.withWorlds(200).in(Mode.SAMPLED);
        WorldsResult any = Worlds.of(WaysQuestion.of(chain, new int[] {0, 1}, 4), sampled, Progress.NONE);
        assertThat(any.earlyReach().get(0)).isEqualTo(Estimate.ZERO);
        assertThat(any.earlyReach().get(1).value()).isGreaterThan(0.5);

        WaysQuestion short2 = new WaysQuestion(chain, new int[] {1, 2}, new int[] {4}, OptionalInt.of(2));
        WorldsResult few = Worlds.of(short2, sampled, Progress.NONE);
        assertThat(few.reach().get(0)).isEqualTo(Estimate.ZERO);
        assertThat(few.reach().get(1).value()).isGreaterThan(0.5);
    }

    @Test
    void nobodyWithAWayIsKnownToGetNothingThrough() {
        UncertainGraph apart = independent(3, new int[][] {{0, 1}}, 0.5);
        WorldsResult result = Worlds.of(
                WaysQuestion.of(apart, new int[] {0, 1}, 2), WorldsParameters.DEFAULT.in(Mode.SAMPLED), Progress.NONE);
        assertThat(result.meanReach()).isEqualTo(Estimate.ZERO);
    }

    @Test
    void aSplitSaysWhatReachIsWithASourceAndWithout() {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(3);
        int sound = builder.draw(DrawName.of("source", "s"), 0.65);
        int truth = builder.draw(DrawName.of("item", "t", "s", "0"), 0.8);
        int tie = builder.tie(List.of(new UncertainGraphBuilder.Item(sound, truth, false)));
        builder.strand(0, 1, tie, UncertainGraph.ALWAYS);
        builder.strand(1, 2, builder.tie(UncertainGraph.ALWAYS), builder.draw(DrawName.of("carries", "u"), 0.5));
        WaysQuestion question = WaysQuestion.of(builder.build(), new int[] {0, 1}, 2);

        WorldsResult.Split split = Worlds.of(question, WorldsParameters.DEFAULT, Progress.NONE)
                .splits()
                .get(0);

        assertThat(split.ifSound()).isCloseTo((0.4 + 0.5) / 2, within(EXACT));
        assertThat(split.ifUnsound()).isCloseTo((0 + 0.5) / 2, within(EXACT));
        assertThat(Worlds.of(question, WorldsParameters.DEFAULT.in(Mode.SAMPLED), Progress.NONE)
                        .splits()
                        .get(0)
                        .difference())
                .isCloseTo(0.2, within(0.02));
    }

    private static int others(WaysQuestion question, int node) {
        return (int) IntStream.of(question.origins())
                .filter(origin -> origin != node)
                .count();
    }

    /** Ties from tail to head, each open with the probability on its own. */
    static UncertainGraph independent(int nodes, int[][] arcs, double probability) {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(nodes);
        for (int arc = 0; arc < arcs.length; arc++) {
            int tie = builder.tie(builder.draw(DrawName.of("tie", String.valueOf(arc)), probability));
            builder.strand(arcs[arc][0], arcs[arc][1], tie, UncertainGraph.ALWAYS);
        }
        return builder.build();
    }
}
