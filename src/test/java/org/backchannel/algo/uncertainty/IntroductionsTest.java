package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.IntroductionsResult.Judged;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.RecordedTasks;
import org.backchannel.progress.StopIn;
import org.junit.jupiter.api.Test;

class IntroductionsTest {
    private static final int MAPS = 2_000;
    private static final long WORLDS = 150;
    private static final int ALL = 1_000;

    /** o→a, b→t, each with 0.5. */
    private static final UncertainGraph EXAMPLE = WorldsTest.independent(4, new int[][] {{0, 1}, {2, 3}}, 0.5);

    private static IntroductionsParameters asking(WaysQuestion question, int top, long worlds) {
        int[] everybody = IntStream.range(0, question.graph().nodeCount()).toArray();
        return new IntroductionsParameters(question, from -> everybody, top, worlds, 1, 1);
    }

    private static IntroductionsResult best(WaysQuestion question, int top, long worlds) {
        return Introductions.of(asking(question, top, worlds), Progress.NONE);
    }

    @Test
    void theWorkedExample() {
        IntroductionsResult result = best(WaysQuestion.of(EXAMPLE, new int[] {0}, 3), ALL, 20_000);

        assertThat(result.best())
                .extracting(Judged::introduction)
                .startsWith(new Introduction(0, 3))
                .contains(new Introduction(0, 2), new Introduction(1, 2), new Introduction(1, 3));
        assertThat(result.reach()).isEqualTo(Estimate.ZERO);
        assertThat(connects(result, 0, 3)).isEqualTo(1);
        assertThat(connects(result, 0, 2)).isCloseTo(0.5, within(0.02));
        assertThat(connects(result, 1, 2)).isCloseTo(0.25, within(0.02));
    }

    private static double connects(IntroductionsResult result, int from, int to) {
        return result.best().stream()
                .filter(judged -> judged.introduction().equals(new Introduction(from, to)))
                .mapToDouble(judged -> judged.connects().value())
                .findFirst()
                .orElse(0);
    }

    /** As whole numbers: so many origins more, over worlds, reach the target where the tie is there. */
    @Test
    void whatAnIntroductionIsWorthIsWhatAddingTheTieAndAskingAgainGives() {
        RandomUncertainGraphs.each(MAPS, 6, 9, Integer.MAX_VALUE, asked -> {
            WaysQuestion question = unlimited(asked, asked.graph());
            IntroductionsResult result = best(question, ALL, WORLDS);
            long firstHalf = WORLDS / 2;
            List<Introduction> worthless =
                    new ArrayList<>(pairs(question.graph().nodeCount()));

            for (Judged judged : result.best()) {
                Introduction pair = judged.introduction();
                WaysQuestion after = unlimited(asked, ChangedGraphs.with(question.graph(), pair.from(), pair.to()));
                long choosing = connected(after, firstHalf) - connected(question, firstHalf);
                long both = connected(after, WORLDS) - connected(question, WORLDS);
                worthless.remove(pair);

                assertThat(judged.chosenFor()).as("%s", pair).isEqualTo(choosing);
                assertThat(Math.round(judged.connects().value() * question.origins().length * result.worlds()))
                        .as("%s in the other half", pair)
                        .isEqualTo(both - choosing);
            }
            for (Introduction pair : worthless) {
                WaysQuestion after = unlimited(asked, ChangedGraphs.with(question.graph(), pair.from(), pair.to()));
                assertThat(connected(after, firstHalf)).as("%s", pair).isEqualTo(connected(question, firstHalf));
            }
        });
    }

    private static List<Introduction> pairs(int nodes) {
        return IntStream.range(0, nodes * nodes)
                .mapToObj(pair -> new Introduction(pair / nodes, pair % nodes))
                .filter(pair -> pair.from() != pair.to())
                .toList();
    }

    private static WaysQuestion unlimited(WaysQuestion asked, UncertainGraph graph) {
        return new WaysQuestion(graph, asked.origins(), asked.targets(), OptionalInt.empty());
    }

    private static long connected(WaysQuestion question, long worlds) {
        return Worlds.counted(WorldGraph.of(question, Progress.NONE), WorldsParameters.DEFAULT.withWorlds(worlds))
                .connected();
    }

    @Test
    void theBestAreTheFirstOfAll() {
        WaysQuestion question = manyOrigins();

        List<Judged> all = best(question, 10_000, 1_000).best();

        assertThat(all.size()).isGreaterThan(500);
        assertThat(best(question, 7, 1_000).best()).isEqualTo(all.subList(0, 7));
    }

    /** More origins than there are bits in a plane's number of places: 70 take seven planes. */
    private static WaysQuestion manyOrigins() {
        Random random = new Random(11);
        int[][] arcs = IntStream.range(0, 300)
                .mapToObj(arc -> random.ints(2, 0, 90).toArray())
                .filter(arc -> arc[0] != arc[1])
                .toArray(int[][]::new);
        return WaysQuestion.of(
                WorldsTest.independent(90, arcs, 0.3), IntStream.range(10, 80).toArray(), 0);
    }

    @Test
    void theSameOnOneThreadAndOnFour() {
        IntroductionsParameters alone = asking(manyOrigins(), 20, 1_000);
        IntroductionsParameters onFour =
                new IntroductionsParameters(alone.question(), alone.possible(), 20, 1_000, 1, 4);

        assertThat(Introductions.of(onFour, Progress.NONE)).isEqualTo(Introductions.of(alone, Progress.NONE));
    }

    @Test
    void onlyWhatIsPossibleIsLookedAt() {
        WaysQuestion question = WaysQuestion.of(EXAMPLE, new int[] {0}, 3);
        IntroductionsParameters few =
                new IntroductionsParameters(question, from -> from == 1 ? new int[] {2} : new int[0], 5, 400, 1, 1);

        IntroductionsResult result = Introductions.of(few, Progress.NONE);

        assertThat(result.looked()).isEqualTo(1);
        assertThat(result.best()).extracting(Judged::introduction).containsExactly(new Introduction(1, 2));
    }

    /** Without any introduction, in the second half of the worlds. */
    @Test
    void reachIsThatOfTheWorldsReportedFrom() {
        RandomUncertainGraphs.each(MAPS, 6, 9, Integer.MAX_VALUE, asked -> {
            WaysQuestion question = unlimited(asked, asked.graph());
            Estimate reach = best(question, 1, WORLDS).reach();
            long second = connected(question, WORLDS) - connected(question, WORLDS / 2);

            assertThat(Math.round(reach.value() * question.origins().length * (WORLDS - WORLDS / 2)))
                    .isEqualTo(second);
            assertThat(reach.equals(Estimate.ZERO))
                    .isEqualTo(IntStream.of(question.origins())
                            .noneMatch(origin -> Possibility.of(question).through()[origin]));
        });
    }

    /** The second half of 20,000 worlds begins within a block: 48 of its 64. */
    @Test
    void whoBreaksTheReportOffHasWhatItSaysUntilThen() {
        WaysQuestion question = WaysQuestion.of(EXAMPLE, new int[] {0}, 3);
        Progress progress = StopIn.task("worlds to report from").after(200);

        IntroductionsResult result = Introductions.of(asking(question, ALL, 20_000), progress);

        assertThat(result.interrupted()).isTrue();
        assertThat(result.worlds()).isEqualTo(48 + 3 * Long.SIZE);
        assertThat(connects(result, 0, 3)).isEqualTo(1);
        assertThat(connects(result, 1, 2)).isCloseTo(0.25, within(0.1));
        assertThat(best(question, ALL, 20_000).interrupted()).isFalse();
    }

    @Test
    void equalIntroductionsComeInTheOrderOfNodes() {
        assertThat(List.of(new Introduction(1, 0), new Introduction(0, 2), new Introduction(0, 1)).stream()
                        .sorted())
                .containsExactly(new Introduction(0, 1), new Introduction(0, 2), new Introduction(1, 0));
    }

    @Test
    void whoBreaksOffBeforeThereIsAnythingToSayHasNothing() {
        WaysQuestion question = WaysQuestion.of(EXAMPLE, new int[] {0}, 3);

        for (String task : List.of("worlds to choose from", "pairs", "worlds to report from")) {
            assertThatThrownBy(() -> Introductions.of(asking(question, ALL, 20_000), StopIn.task(task)))
                    .as(task)
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void itDoesAllThatItSays() {
        RecordedTasks progress = new RecordedTasks();
        Introductions.of(asking(manyOrigins(), 5, 2_560), progress);

        assertThat(progress.tasks())
                .extracting(RecordedTasks.Task::name)
                .contains("worlds to choose from", "pairs", "worlds to report from");
        assertThat(progress.unfinished()).isEmpty();
    }

    @Test
    void nobodyIsHelpedWhereThereIsNobody() {
        WaysQuestion nobody = WaysQuestion.of(EXAMPLE, new int[0], 3);

        assertThat(best(nobody, ALL, 100).best()).isEmpty();
    }

    @Test
    void aSampleHasTwoHalves() {
        WaysQuestion question = WaysQuestion.of(EXAMPLE, new int[] {0}, 3);

        assertThatThrownBy(() -> best(question, 1, 3)).hasMessageContaining("4 worlds or more, not 3");
    }
}
