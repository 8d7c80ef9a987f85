package org.backchannel.analysis.ranks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.analysis.SmallMap.believed;
import static org.backchannel.analysis.SmallMap.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.ranks.RankIntervalsResult.Place;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {
    private static RankIntervalsResult byDegree(ProjectedGraph reading, int worlds, int threads, String against) {
        CentralityParameters degree = new CentralityParameters(EnumSet.of(CentralityMeasure.named("degreeIn")), 1);
        return RankIntervals.of(
                reading,
                state -> Centrality.of(state, degree, Progress.NONE).table(),
                new RankIntervalsParameters(List.of("degreeIn"), worlds, 1, Optional.ofNullable(against), threads),
                Progress.NONE);
    }

    private static Place of(RankIntervalsResult result, String actor) {
        return result.rankings().get(0).places().stream()
                .filter(place -> place.actor().id().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    /** One tie to "sure" is certain; two to "likely" exist with 0.7 each, on their own. */
    private static ProjectedGraph twoContenders() {
        return map().way(1, "a", "sure")
                .tie(believed("b", "asks", "likely", 1, 0.7))
                .tie(believed("c", "asks", "likely", 1, 0.7))
                .read();
    }

    @Test
    void aRankIsAsSureAsWhatItRestsOn() {
        RankIntervalsResult result = byDegree(twoContenders(), 20_000, 1, "sure");

        // "likely" is above with 0.49, beside with 0.42, below with 0.09.
        Place likely = of(result, "likely");
        assertThat(likely.above().getAsDouble()).isCloseTo(0.49, within(0.012));
        assertThat(likely.tied().getAsDouble()).isCloseTo(0.42, within(0.012));
        assertThat(likely.first()).isCloseTo(0.49 + 0.42 / 2, within(0.012));
        assertThat(likely.medianRank()).isEqualTo(1.5);
        assertThat(likely.low()).isEqualTo(1);
        assertThat(likely.high()).isEqualTo(3.5);
        assertThat(of(result, "sure").above()).isEmpty();
    }

    @Test
    void whatIsCertainRanksTheSameInEveryState() {
        RankIntervalsResult result = byDegree(
                map().way(1, "a", "b").way(1, "c", "b").way(1, "a", "c").read(), 50, 1, null);

        assertThat(of(result, "b"))
                .extracting(Place::low, Place::medianRank, Place::high)
                .containsExactly(1.0, 1.0, 1.0);
        assertThat(of(result, "b").first()).isCloseTo(1, within(1e-12));
        assertThat(of(result, "a").medianRank()).isEqualTo(3);
    }

    @Test
    void theSameOnOneThreadAndOnFour() {
        assertThat(byDegree(twoContenders(), 300, 4, null).rankings())
                .isEqualTo(byDegree(twoContenders(), 300, 1, null).rankings());
    }

    @Test
    void lowConstraintRanksHigh() {
        ProjectedGraph reading = map().way(1, "hub", "a")
                .way(1, "hub", "b")
                .way(1, "hub", "c")
                .way(1, "a", "b")
                .read();
        RankIntervalsResult result = RankIntervals.of(
                reading,
                state -> Brokers.of(state, BrokersParameters.on(1), Progress.NONE)
                        .table(),
                new RankIntervalsParameters(List.of("constraint"), 20, 1, Optional.empty(), 1),
                Progress.NONE);

        assertThat(result.rankings().get(0).places().get(0).actor().id()).isEqualTo("hub");
        assertThat(of(result, "hub").first()).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothingIsSaidOfNoStates() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        CentralityParameters degree = new CentralityParameters(EnumSet.of(CentralityMeasure.named("degreeIn")), 1);

        assertThatThrownBy(() -> RankIntervals.of(
                        twoContenders(),
                        state -> Centrality.of(state, degree, Progress.NONE).table(),
                        new RankIntervalsParameters(List.of("degreeIn"), 10, 1, Optional.empty(), 1),
                        cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
