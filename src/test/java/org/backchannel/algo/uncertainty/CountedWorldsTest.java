package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** Two origins that reach the target over a tie each, and one source. */
class CountedWorldsTest {
    private static final WorldGraph GRAPH = WorldGraph.of(
            WaysQuestion.of(WorldsTest.independent(3, new int[][] {{0, 2}, {1, 2}}, 0.5), new int[] {0, 1}, 2),
            Progress.NONE);
    private static final long FIRST_36 = (1L << 36) - 1;

    /** Of 100 worlds, in the first half of which the source is sound, 30 have one origin and 30 both. */
    private static CountedWorlds hundred() {
        CountedWorlds counted = new CountedWorlds(GRAPH, 1);
        counted.addWorlds(-1L, new long[] {(1L << 50) - 1});
        counted.addWorlds(FIRST_36, new long[] {0});
        long[] sound = {(1L << 50) - 1};
        for (int world = 0; world < 60; world++) {
            counted.connected(world, world < 30 ? 1 : 2, sound);
        }
        for (int world = 0; world < 25; world++) {
            counted.lostWithoutTie(world, 0, 2);
            counted.lostWithoutNode(world, 1, 2);
        }
        return counted;
    }

    @Test
    void meansHaveTheIntervalsOfTheirWorlds() {
        CountedWorlds counted = hundred();

        assertThat(counted.worlds()).isEqualTo(100);
        assertThat(counted.connected()).isEqualTo(90);
        assertThat(counted.meanReach()).isEqualTo(Intervals.ofReach(90, 150, 60, 30, 2, 100));
        assertThat(counted.tieCriticality(0)).isEqualTo(Intervals.ofMean(50, 100, 25, 2, 100));
        assertThat(counted.tieCriticality(1)).isEqualTo(Intervals.ofMean(0, 0, 0, 2, 100));
        assertThat(counted.criticality(1, 2)).isEqualTo(Intervals.ofMean(50, 100, 25, 2, 100));
    }

    /** In 50 worlds it is sound: 30 with one origin, 20 with both; in 10 of the others both get through. */
    @Test
    void reachIsSplitBySoundness() {
        CountedWorlds counted = hundred();

        assertThat(counted.reachIfSound(0)).isEqualTo(70.0 / 50 / 2);
        assertThat(counted.reachIfUnsound(0)).isEqualTo(20.0 / 50 / 2);
    }

    @Test
    void whatIsTakenIsMovedAndNotCopied() {
        CountedWorlds one = hundred();
        CountedWorlds other = hundred();
        one.take(other);
        one.take(other);

        assertThat(one.worlds()).isEqualTo(200);
        assertThat(one.meanReach()).isEqualTo(Intervals.ofReach(180, 300, 120, 60, 2, 200));
        assertThat(one.tieCriticality(0)).isEqualTo(Intervals.ofMean(100, 200, 50, 2, 200));
        assertThat(one.reachIfSound(0)).isEqualTo(70.0 / 50 / 2);
        assertThat(other.worlds()).isZero();
    }
}
