package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class PairLossesTest {
    @Test
    void perfectSubstitutesScoreNothingAloneAndAllTogether() {
        WaysQuestion question = WaysQuestion.of(
                WorldsTest.independent(4, new int[][] {{0, 1}, {1, 3}, {0, 2}, {2, 3}}, 1), new int[] {0}, 3);

        PairLosses.Pair pair = PairLosses.of(question, new int[] {1, 2}, 200, 1, 1, Progress.NONE)
                .get(0);

        assertThat(pair.loss().value()).isEqualTo(1);
        assertThat(pair.apart().value()).isZero();
        assertThat(pair.together().value()).isEqualTo(1);
        assertThat(Worlds.of(question, WorldsParameters.DEFAULT, Progress.NONE)
                        .criticality()
                        .get(1)
                        .value())
                .isZero();
    }

    @Test
    void lossesAreThoseOfReallyTakingBothAway() {
        RandomUncertainGraphs.each(1_000, 8, 14, Integer.MAX_VALUE, question -> {
            int worlds = 70;
            int[] nodes = IntStream.range(0, question.graph().nodeCount())
                    .filter(node -> !question.isTarget(node))
                    .limit(4)
                    .toArray();
            for (PairLosses.Pair pair : PairLosses.of(question, nodes, worlds, 1, 1, Progress.NONE)) {
                double loss = PlainWorlds.lostWithout(question, 1, worlds, pair.first(), pair.second());
                double apart = PlainWorlds.lostWithoutEach(question, 1, worlds, pair.first(), pair.second());
                double divisor = pair.origins() == 0 ? 1 : worlds * (double) pair.origins();

                assertThat(pair.loss().value()).isCloseTo(loss / divisor, within(1e-12));
                assertThat(pair.apart().value()).isCloseTo(apart / divisor, within(1e-12));
                assertThat(pair.together().value()).isCloseTo((loss - apart) / divisor, within(1e-12));
            }
        });
    }

    /** In whole numbers: what all worlds say of a pair, without what the first 64 do, for which it was chosen. */
    @Test
    void thoseChosenInTheFirstWorldsAreReportedFromTheOthers() {
        RandomUncertainGraphs.each(300, 8, 14, Integer.MAX_VALUE, question -> {
            int worlds = 200;
            int[] nodes = IntStream.range(0, question.graph().nodeCount())
                    .filter(node -> !question.isTarget(node))
                    .toArray();
            Map<List<Integer>, PairLosses.Pair> first =
                    byNodes(PairLosses.of(question, nodes, 64, 1, 1, Progress.NONE));
            Map<List<Integer>, PairLosses.Pair> all =
                    byNodes(PairLosses.of(question, nodes, worlds, 1, 1, Progress.NONE));
            List<PairLosses.Pair> likeliest = PairLosses.likeliest(question, nodes, 3, worlds, 1, 2, Progress.NONE);

            long candidates = first.values().stream()
                    .filter(pair -> together(pair, 64) > 0)
                    .count();
            assertThat(likeliest).hasSize((int) Math.min(3, candidates));
            long least = likeliest.stream()
                    .mapToLong(pair -> together(first.get(nodes(pair)), 64))
                    .min()
                    .orElse(0);
            long better = first.values().stream()
                    .filter(pair -> together(pair, 64) > least)
                    .count();
            assertThat(better).isLessThanOrEqualTo(likeliest.size());
            for (PairLosses.Pair pair : likeliest) {
                assertThat(together(pair, worlds - 64))
                        .isEqualTo(together(all.get(nodes(pair)), worlds) - together(first.get(nodes(pair)), 64));
            }
        });
    }

    private static Map<List<Integer>, PairLosses.Pair> byNodes(List<PairLosses.Pair> pairs) {
        return pairs.stream().collect(Collectors.toMap(PairLossesTest::nodes, pair -> pair));
    }

    private static List<Integer> nodes(PairLosses.Pair pair) {
        return List.of(pair.first(), pair.second());
    }

    private static long together(PairLosses.Pair pair, long worlds) {
        return Math.round(pair.together().value() * worlds * pair.origins());
    }
}
