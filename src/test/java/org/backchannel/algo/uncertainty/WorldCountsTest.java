package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorldCountsTest {
    /** Two of three origins in 40 worlds, all three in 30, none in 30: sum 170, squares 430. */
    private static WorldCounts counted() {
        WorldCounts counts = new WorldCounts();
        for (int world = 0; world < 100; world++) {
            counts.add(world < 40 ? 2 : world < 70 ? 3 : 0, 3);
        }
        return counts;
    }

    @Test
    void whatIsAddedUpAreCountsTheirSquaresAndWorldsWithSomeAndWithAll() {
        assertThat(counted().sum()).isEqualTo(170);
        assertThat(counted().mean(3, 100)).isEqualTo(Intervals.ofReach(170, 430, 70, 30, 3, 100));
    }

    /** With so few worlds in which anybody is missing the interval goes by how many those are. */
    @Test
    void worldsWithAllAreThoseWithEverybody() {
        WorldCounts counts = new WorldCounts();
        for (int world = 0; world < 100; world++) {
            counts.add(world < 3 ? 1 : 2, 2);
        }
        assertThat(counts.mean(2, 100)).isEqualTo(Intervals.ofReach(197, 391, 100, 97, 2, 100));
        assertThat(counts.mean(2, 100)).isNotEqualTo(Intervals.ofReach(197, 391, 100, 0, 2, 100));
    }

    @Test
    void whatIsTakenIsAddedOnceAndGoneFromWhereItWas() {
        WorldCounts total = counted();
        WorldCounts other = counted();
        total.take(other);
        total.take(other);

        assertThat(total.mean(3, 200)).isEqualTo(Intervals.ofReach(340, 860, 140, 60, 3, 200));
        assertThat(other.sum()).isZero();
        assertThat(other.mean(3, 100)).isEqualTo(new WorldCounts().mean(3, 100));
    }
}
