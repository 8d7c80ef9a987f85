package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.ComparedWorldsResult.Compared;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.RecordedTasks;
import org.backchannel.progress.StopIn;
import org.junit.jupiter.api.Test;

class ComparedWorldsTest {
    private static final int MAPS = 2_000;
    private static final long WORLDS = 70;
    private static final UncertainGraph EXAMPLE =
            WorldsTest.independent(4, new int[][] {{0, 1}, {1, 3}, {0, 2}, {2, 3}}, 0.5);

    private static ComparedWorldsResult compared(
            WaysQuestion before, UncertainGraph after, WorldsParameters parameters) {
        WaysQuestion other = new WaysQuestion(after, before.origins(), before.targets(), before.maxHops());
        return ComparedWorlds.of(before, other, parameters, Progress.NONE);
    }

    @Test
    void theWorkedExample() {
        WaysQuestion question = WaysQuestion.of(EXAMPLE, new int[] {0}, 3);
        UncertainGraph withoutB = ChangedGraphs.without(ChangedGraphs.without(EXAMPLE, 0), 1);

        ComparedWorldsResult result = compared(question, withoutB, WorldsParameters.DEFAULT);

        assertThat(result.exact()).isTrue();
        Compared reach = result.reach().get(0);
        assertThat(reach.before().value()).isCloseTo(0.4375, within(1e-12));
        assertThat(reach.after().value()).isCloseTo(0.25, within(1e-12));
        assertThat(reach.difference().value()).isCloseTo(-0.1875, within(1e-12));
        assertThat(result.criticality().get(2).difference().value()).isCloseTo(0.25 - 0.1875, within(1e-12));
    }

    /** As whole numbers: so many origins more or fewer, over worlds, as asking each side alone. */
    @Test
    void differencesAreThoseOfAskingBothSidesAlone() {
        RandomUncertainGraphs.each(MAPS, 7, 10, Integer.MAX_VALUE, question -> {
            int ties = question.graph().ties().count();
            UncertainGraph after = ties == 0
                    ? ChangedGraphs.with(question.graph(), 0, 1)
                    : ChangedGraphs.with(ChangedGraphs.without(question.graph(), ties - 1), 0, 1);
            WorldsParameters parameters =
                    WorldsParameters.DEFAULT.in(Mode.SAMPLED).withWorlds(WORLDS);
            WaysQuestion other = new WaysQuestion(after, question.origins(), question.targets(), question.maxHops());

            List<String> names = names(ties);
            List<String> namesAfter = new ArrayList<>(names);
            namesAfter.add("new");
            CommonTies common = CommonTies.of(names, namesAfter);

            ComparedWorldsResult result = ComparedWorlds.of(question, other, common, parameters, Progress.NONE);
            WorldsResult one = Worlds.of(question, parameters, Progress.NONE);
            WorldsResult two = Worlds.of(other, parameters, Progress.NONE);

            assertSides(result.meanReach(), one.meanReach(), two.meanReach(), question.origins().length);
            for (int origin = 0; origin < question.origins().length; origin++) {
                assertSides(
                        result.reach().get(origin),
                        one.reach().get(origin),
                        two.reach().get(origin),
                        1);
                assertSides(
                        result.earlyReach().get(origin),
                        one.earlyReach().get(origin),
                        two.earlyReach().get(origin),
                        1);
            }
            for (int node = 0; node < question.graph().nodeCount(); node++) {
                int others = question.origins().length - (Arrays.binarySearch(question.origins(), node) >= 0 ? 1 : 0);
                assertSides(
                        result.criticality().get(node),
                        one.criticality().get(node),
                        two.criticality().get(node),
                        others);
            }
            assertValues(result.criticality());
            assertValues(result.tieCriticality());
            assertThat(result.tieCriticality()).hasSize(ties + 1);
            for (int tie = 0; tie <= ties; tie++) {
                assertThat(common.after()[tie]).isEqualTo(tie < ties ? common.before()[tie] : 0);
                assertSides(
                        result.tieCriticality().get(common.after()[tie]),
                        tie < ties ? one.tieCriticality().get(tie) : Estimate.ZERO,
                        two.tieCriticality().get(tie),
                        question.origins().length);
            }
        });
    }

    /** What is ranked by is what is shown. */
    private static void assertValues(ComparedValues values) {
        for (int place = 0; place < values.size(); place++) {
            assertThat(values.before(place))
                    .isEqualTo(values.get(place).before().value());
            assertThat(values.after(place)).isEqualTo(values.get(place).after().value());
        }
    }

    /** The first question of random ones in whose answer so many draws matter, on both sides. */
    private static ComparedWorldsResult ofDraws(int draws, Mode mode, Progress progress) {
        for (int seed = 0; ; seed++) {
            int[][] arcs = new Random(seed)
                    .ints(3 * draws, 0, 9)
                    .mapToObj(from -> new int[] {from, 0})
                    .toArray(int[][]::new);
            Random heads = new Random(-seed);
            for (int[] arc : arcs) {
                arc[1] = (arc[0] + 1 + heads.nextInt(8)) % 9;
            }
            UncertainGraph graph = WorldsTest.independent(9, Arrays.copyOf(arcs, draws + seed % 9), 0.6);
            WaysQuestion question = WaysQuestion.of(graph, new int[] {0, 1}, 8);
            if (Worlds.drawsThatMatter(question, Progress.NONE) == draws) {
                CommonTies common = CommonTies.of(
                        names(graph.ties().count()), names(graph.ties().count()));
                return ComparedWorlds.of(question, question, common, WorldsParameters.DEFAULT.in(mode), progress);
            }
        }
    }

    @Test
    void twentyDrawsAreCountedExactlyAndNoMore() {
        assertThat(ofDraws(Worlds.MOST_DRAWS, Mode.AUTO, Progress.NONE).exact()).isTrue();
        assertThat(ofDraws(Worlds.MOST_DRAWS, Mode.EXACT, Progress.NONE).exact())
                .isTrue();
        assertThat(ofDraws(Worlds.MOST_DRAWS + 1, Mode.AUTO, Progress.NONE).exact())
                .isFalse();
        assertThatThrownBy(() -> ofDraws(Worlds.MOST_DRAWS + 1, Mode.EXACT, Progress.NONE))
                .isInstanceOf(TooManyDrawsException.class);
    }

    @Test
    void whoBreaksOffHasWhatTheWorldsUntilThenSay() {
        ComparedWorldsResult result =
                ofDraws(25, Mode.AUTO, StopIn.task("worlds, before and after").after(300));

        assertThat(result.interrupted()).isTrue();
        assertThat(result.worlds()).isEqualTo(5 * Long.SIZE);
        assertThatThrownBy(() -> ofDraws(25, Mode.AUTO, StopIn.task("worlds, before and after")))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void itDoesAllThatItSays() {
        RecordedTasks progress = new RecordedTasks();

        assertThat(ofDraws(25, Mode.AUTO, progress).interrupted()).isFalse();
        assertThat(progress.tasks()).extracting(RecordedTasks.Task::name).contains("worlds, before and after");
        assertThat(progress.unfinished()).isEmpty();
    }

    private static List<String> names(int ties) {
        return IntStream.range(0, ties).mapToObj(tie -> "tie " + (ties - tie)).toList();
    }

    @Test
    void tiesOfOneNameAreTheSameTie() {
        CommonTies ties = CommonTies.of(List.of("b", "c"), List.of("a", "c"));

        assertThat(ties.count()).isEqualTo(3);
        assertThat(ties.before()).containsExactly(1, 2);
        assertThat(ties.after()).containsExactly(0, 2);
    }

    private static void assertSides(Compared compared, Estimate before, Estimate after, int origins) {
        assertThat(compared.before()).isEqualTo(before);
        assertThat(compared.after()).isEqualTo(after);
        assertThat(count(compared.difference(), origins)).isEqualTo(count(after, origins) - count(before, origins));
        assertThat(compared.difference().low())
                .isLessThanOrEqualTo(compared.difference().value());
        assertThat(compared.difference().high())
                .isGreaterThanOrEqualTo(compared.difference().value());
    }

    private static long count(Estimate estimate, int origins) {
        return Math.round(estimate.value() * origins * WORLDS);
    }

    /** The seeds are fixed: of 1,000 differences that can be seen, the exact one lies within 93.5 to 96.5 % of the intervals. */
    @Test
    void ninetyFiveOfAHundredIntervalsHoldTheExactDifference() {
        int asked = 0;
        int held = 0;
        for (int seed = 0; asked < 1_000; seed++) {
            WaysQuestion question = new RandomUncertainGraphs(new Random(seed)).question(6, 8);
            if (question.graph().ties().count() == 0 || Worlds.drawsThatMatter(question, Progress.NONE) > 12) {
                continue;
            }
            UncertainGraph after = ChangedGraphs.without(question.graph(), 0);
            double exact = compared(question, after, WorldsParameters.DEFAULT)
                    .meanReach()
                    .difference()
                    .value();
            if (exact > -0.02) {
                continue;
            }
            WorldsParameters sampled = new WorldsParameters(2_000, seed, OptionalDouble.empty(), Mode.SAMPLED, 1);
            Estimate difference = compared(question, after, sampled).meanReach().difference();
            if (difference.isExact()) {
                // The same in every world: certain, and no estimate.
                continue;
            }
            asked++;
            held += difference.low() <= exact && exact <= difference.high() ? 1 : 0;
        }

        assertThat(held / 1_000.0).isBetween(0.935, 0.965);
    }

    @Test
    void whatDoesNotChangeIsNotSeenTo() {
        int[][] chain = IntStream.range(0, 22)
                .mapToObj(node -> new int[] {node, node + 1})
                .toArray(int[][]::new);
        WaysQuestion question = WaysQuestion.of(WorldsTest.independent(23, chain, 0.97), new int[] {0, 5}, 22);

        Compared same =
                compared(question, question.graph(), WorldsParameters.DEFAULT).meanReach();

        assertThat(same.difference().value()).isZero();
        assertThat(same.difference().low()).isNegative().isGreaterThan(-0.001);
        assertThat(same.difference().high()).isPositive().isLessThan(0.001);
    }

    @Test
    void theSameOnOneThreadAndOnFour() {
        RandomUncertainGraphs graphs = new RandomUncertainGraphs(new Random(5));
        UncertainGraph graph = graphs.graph(40, 120);
        WaysQuestion question = WaysQuestion.of(graph, IntStream.range(1, 40).toArray(), 0);
        WorldsParameters parameters = WorldsParameters.DEFAULT.in(Mode.SAMPLED).withWorlds(1_000);
        UncertainGraph after = ChangedGraphs.with(graph, 3, 0);

        assertThat(compared(question, after, parameters.on(4))).isEqualTo(compared(question, after, parameters));
    }

    @Test
    void bothSidesAreExactOrNone() {
        int[][] chain = IntStream.range(0, 21)
                .mapToObj(node -> new int[] {node, node + 1})
                .toArray(int[][]::new);
        WaysQuestion question = WaysQuestion.of(WorldsTest.independent(22, chain, 0.9), new int[] {0}, 21);
        UncertainGraph shortened = ChangedGraphs.with(question.graph(), 0, 20);

        assertThat(compared(question, shortened, WorldsParameters.DEFAULT).exact())
                .isFalse();
        assertThatThrownBy(() -> compared(question, shortened, WorldsParameters.DEFAULT.in(Mode.EXACT)))
                .isInstanceOf(TooManyDrawsException.class);
    }
}
