package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backchannel.algo.uncertainty.UnionSearch.Found;
import org.backchannel.algo.uncertainty.UnionSearch.Smallest;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
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

    private static UnionSearch ofSets(int[] fixed, int[] free, long... sets) {
        return new UnionSearch(
                LongStream.of(sets).mapToObj(set -> new long[] {set}).toArray(long[][]::new),
                fixed,
                free,
                Progress.NONE);
    }

    /** The first set has four of six, the others three each and all together: what looks best first is left again. */
    @Test
    void anExchangeMendsWhatGreedTakesFirst() {
        UnionSearch search = ofSets(new int[0], new int[] {0, 1, 2}, 0b001111, 0b010011, 0b101100);
        Found greedy = search.greedy(2);

        assertThat(greedy.choices().get(0).members()).containsExactly(1, 2);
        assertThat(greedy.choices()).extracting(UnionSearch.Choice::count).startsWith(6L, 5L, 5L);
        assertThat(greedy.atMost()).isEqualTo(6);
    }

    /** Greed takes all three: 3 / (1 + ln 6) is above 1. With the first fixed, 2 / (1 + ln 2) is above 1 as well. */
    @Test
    void wolseysBoundIsOfWhatIsMissingFirstAndLast() {
        Smallest grown = ofSets(new int[0], new int[] {0, 1, 2}, 0b001111, 0b010011, 0b101100)
                .grownTo(6, 0);
        assertThat(grown.found().choices().get(0).members()).containsExactly(0, 1, 2);
        assertThat(grown.fewest()).isEqualTo(2);
        assertThat(grown.found().exact()).isFalse();

        Smallest fixed = ofSets(new int[] {0}, new int[] {1, 2}, 0b001111, 0b010011, 0b101100)
                .grownTo(6, 0);
        assertThat(fixed.fewest()).isEqualTo(3);
        assertThat(fixed.found().exact()).isTrue();

        Smallest known = ofSets(new int[0], new int[] {0, 1, 2}, 0b001111, 0b010011, 0b101100)
                .grownTo(6, 3);
        assertThat(known.fewest()).isEqualTo(3);
        assertThat(known.found().exact()).isTrue();
    }

    @Test
    void choicesAreCountedUntilThereAreTooMany() {
        UnionSearch ten = ofSets(new int[0], IntStream.range(0, 10).toArray(), new long[10]);
        assertThat(IntStream.rangeClosed(0, 10).mapToLong(ten::choices))
                .containsExactly(1L, 10L, 45L, 120L, 210L, 252L, 210L, 120L, 45L, 10L, 1L);
        UnionSearch sixty = ofSets(new int[0], IntStream.range(0, 60).toArray(), new long[60]);
        assertThat(sixty.choices(4)).isEqualTo(487_635);
        assertThat(sixty.choices(5)).isGreaterThan(1_000_000);
        assertThat(sixty.best(4).exact()).isTrue();
        assertThat(sixty.best(5).exact()).isFalse();
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
