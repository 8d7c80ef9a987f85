package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class StandingsTest {
    @Test
    void theWorkedExample() {
        Standings standings = Standings.of(new double[][] {{3, 1}, {1, 1}});

        assertThat(standings.of(0)).isEqualTo(new Standing(1, 1, 1.5, 0.75, 1));
        assertThat(standings.of(1)).isEqualTo(new Standing(1.5, 1.5, 2, 0.25, 1));
        assertThat(standings.above(0, 1)).isEqualTo(0.5);
        assertThat(standings.above(1, 0)).isZero();
        assertThat(standings.tied(0, 1)).isEqualTo(0.5);
    }

    @Test
    void statesCountByTheirWeight() {
        Standings standings = Standings.of(new double[][] {{2, 1}, {1, 2}}, new double[] {0.9, 0.1});

        assertThat(standings.of(0).first()).isCloseTo(0.9, within(1e-15));
        assertThat(standings.of(0).medianRank()).isEqualTo(1);
        assertThat(standings.of(0).high()).isEqualTo(2);
    }

    @Test
    void whereNobodyScoresNobodyIsFirst() {
        double[][] scores = {{0, 0}, {1, 0}};
        double[] weights = {0.6, 0.4};

        assertThat(Standings.ofThoseWhoScore(scores, weights, Progress.NONE)
                        .of(0)
                        .first())
                .isCloseTo(0.4, within(1e-15));
        assertThat(Standings.ofThoseWhoScore(scores, weights, Progress.NONE)
                        .of(1)
                        .first())
                .isZero();
        assertThat(Standings.of(scores, weights).of(1).first()).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void scoresThatDifferByRoundingAreEqualWhateverTheirSize() {
        assertThat(Standings.of(new double[][] {{1, 1 - 1e-10}}).of(0).medianRank())
                .isEqualTo(1.5);
        assertThat(Standings.of(new double[][] {{1, 1 - 1e-8}}).of(0).medianRank())
                .isEqualTo(1);
        assertThat(Standings.of(new double[][] {{100, 100 - 5e-8}}).of(0).medianRank())
                .isEqualTo(1.5);
        assertThat(Standings.of(new double[][] {{0.01, 0.01 - 5e-11}}).of(0).medianRank())
                .isEqualTo(1);
    }

    @Test
    void aThirdPlaceThatIsSharedIsSplit() {
        Standings standings = Standings.of(new double[][] {{9, 8, 5, 5, 1}});

        assertThat(standings.of(1).topThree()).isEqualTo(1);
        assertThat(standings.of(2).topThree()).isEqualTo(0.5);
        assertThat(standings.of(4).topThree()).isZero();
    }

    @Test
    void anUndefinedScoreRanksLast() {
        Standings standings = Standings.of(new double[][] {{Double.NaN, -1, Double.NaN}});

        assertThat(standings.of(1).medianRank()).isEqualTo(1);
        assertThat(standings.of(0).medianRank()).isEqualTo(2.5);
    }

    @Test
    void firstPlacesAddUpToOne() {
        Random random = new Random(3);
        double[][] scores = new double[50][7];
        for (double[] state : scores) {
            for (int item = 0; item < state.length; item++) {
                state[item] = random.nextInt(4);
            }
        }
        Standings standings = Standings.of(scores);
        double sum = 0;
        for (int item = 0; item < 7; item++) {
            sum += standings.of(item).first();
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(standings.above(2, 5) + standings.above(5, 2) + standings.tied(2, 5))
                .isCloseTo(1, within(1e-12));
    }
}
