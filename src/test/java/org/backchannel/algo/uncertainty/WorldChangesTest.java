package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorldChangesTest {
    private static final int ORIGINS = 4;
    private static final long WORLDS = 100;

    private static void add(WorldChanges changes, int times, int change) {
        for (int world = 0; world < times; world++) {
            changes.add(change);
        }
    }

    @Test
    void manyWorldsThatDifferHaveTheIntervalOfTheirDifferences() {
        WorldChanges changes = new WorldChanges();
        add(changes, 30, 2);
        add(changes, 10, -3);
        add(changes, 5, 0);

        assertThat(changes.sum()).isEqualTo(30);
        assertThat(changes.mean(ORIGINS, WORLDS)).isEqualTo(Intervals.ofDifference(30, 210, ORIGINS, WORLDS));
    }

    @Test
    void ofFewWhatIsGainedAndWhatIsLostHasAnIntervalEach() {
        WorldChanges changes = new WorldChanges();
        add(changes, 3, 2);
        add(changes, 2, -1);

        Estimate more = Intervals.ofMean(6, 12, 3, ORIGINS, WORLDS);
        Estimate fewer = Intervals.ofMean(2, 2, 2, ORIGINS, WORLDS);
        assertThat(changes.mean(ORIGINS, WORLDS))
                .isEqualTo(new Estimate(
                        more.value() - fewer.value(), more.low() - fewer.high(), more.high() - fewer.low()));
        assertThat(new WorldChanges().mean(ORIGINS, WORLDS))
                .isEqualTo(new Estimate(0, -Intervals.unseen(WORLDS), Intervals.unseen(WORLDS)));
        assertThat(new WorldChanges().mean(0, WORLDS)).isEqualTo(Estimate.ZERO);
    }

    @Test
    void twentyAreMany() {
        WorldChanges twenty = new WorldChanges();
        add(twenty, 12, 1);
        add(twenty, 8, -1);
        WorldChanges nineteen = new WorldChanges();
        add(nineteen, 12, 1);
        add(nineteen, 7, -1);

        assertThat(twenty.mean(ORIGINS, WORLDS)).isEqualTo(Intervals.ofDifference(4, 20, ORIGINS, WORLDS));
        assertThat(nineteen.mean(ORIGINS, WORLDS)).isNotEqualTo(Intervals.ofDifference(5, 19, ORIGINS, WORLDS));
    }

    /** One place gains in worlds 0 to 29 and loses in 30 to 39, the other gains in one more. */
    @Test
    void worldsOfOneOriginAreAddedByTheirBits() {
        WorldChanges bits = new WorldChanges();
        long gained = (1L << 30) - 1;
        long lost = (1L << 40) - (1L << 30);
        long always = 1L << 50;
        bits.add(new long[] {lost | always, 0}, new long[] {gained | always, 1});
        WorldChanges single = new WorldChanges();
        add(single, 31, 1);
        add(single, 10, -1);

        assertThat(bits.sum()).isEqualTo(21);
        assertThat(bits.mean(1, 128)).isEqualTo(single.mean(1, 128));
    }

    @Test
    void whatIsTakenIsMovedAndNotCopied() {
        WorldChanges one = new WorldChanges();
        add(one, 20, 2);
        add(one, 6, -3);
        WorldChanges other = new WorldChanges();
        add(other, 10, 2);
        add(other, 4, -3);
        one.take(other);
        one.take(other);

        assertThat(one.mean(ORIGINS, WORLDS)).isEqualTo(Intervals.ofDifference(30, 210, ORIGINS, WORLDS));
        assertThat(other.mean(ORIGINS, WORLDS)).isEqualTo(new WorldChanges().mean(ORIGINS, WORLDS));
    }
}
