package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.UnionSearch.Found;
import org.backchannel.algo.uncertainty.UnionSearch.Smallest;
import org.backchannel.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A greedy search where the exact one is possible too: what it promises holds. */
class UnionSearchTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static UnionSearch random(int seed) {
        Random random = new Random(seed);
        int count = 5 + random.nextInt(8);
        long[][] sets = new long[count][3];
        for (long[] set : sets) {
            long mask = random.nextBoolean() ? -1 : random.nextLong();
            for (int block = 0; block < set.length; block++) {
                set[block] = random.nextLong() & random.nextLong() & mask;
            }
        }
        int[] fixed = random.nextBoolean() ? new int[0] : new int[] {2};
        int[] free = IntStream.range(0, count)
                .filter(set -> fixed.length == 0 || set != 2)
                .toArray();
        return new UnionSearch(sets, fixed, free, Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void greedyKeepsItsPromises(int seed) {
        UnionSearch search = random(seed);
        Found exact = search.best(3);
        Found greedy = search.greedy(3);
        long fixed = search.best(0).choices().get(0).count();
        long best = exact.choices().get(0).count();
        long found = greedy.choices().get(0).count();

        assertThat(exact.exact()).isTrue();
        assertThat(greedy.exact()).isFalse();
        assertThat(greedy.atMost()).isGreaterThanOrEqualTo(best);
        assertThat((double) (found - fixed)).isGreaterThanOrEqualTo((1 - 1 / Math.E) * (best - fixed));
        assertThat(greedy.choices())
                .isSortedAccordingTo(UnionSearch.Choice.ORDER)
                .hasSize(4);
        assertThat(greedy.choices())
                .allSatisfy(choice -> assertThat(UnionSearch.count(search.union(choice.members())))
                        .isEqualTo(choice.count()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noChoiceIsSmallerThanWolseyAllows(int seed) {
        UnionSearch search = random(seed);
        long all = search.greedy(4).choices().get(0).count();
        Smallest exact = search.smallest(all);
        Smallest greedy = search.grownTo(all, 0);

        assertThat(exact.found().choices().get(0).members()).hasSize(exact.fewest());
        assertThat(greedy.found().choices().get(0).count()).isGreaterThanOrEqualTo(all);
        assertThat(greedy.fewest()).isLessThanOrEqualTo(exact.fewest());
        assertThat(greedy.found().choices().get(0).members().length).isGreaterThanOrEqualTo(exact.fewest());
    }
}
