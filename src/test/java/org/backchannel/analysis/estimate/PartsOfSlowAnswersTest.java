package org.backchannel.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.grounds.SourcesEstimate;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.timeline.DoorsOverTimeParameters;
import org.backchannel.analysis.timeline.Every;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.analysis.timeline.Timeline;
import org.backchannel.analysis.timeline.TimelineDates;
import org.backchannel.analysis.timeline.TimelineEstimate;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

/** Answers that are not over soon: by a clock that goes on whenever somebody looks at it, so that even the case takes long. */
class PartsOfSlowAnswersTest {
    private static final StakeholderMap MAP =
            GraphFiles.read(Path.of("sample-graphs", "peace-talks-2024.yaml")).orThrow();
    private static final List<String> ORIGINS = OriginChoice.of(MAP, "putin", MAP.origins());
    private static final TimelineDates DATES =
            new TimelineDates(Every.MONTH, LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 1));

    private static Estimate slow(long millisecondsALook) {
        AtomicLong now = new AtomicLong();
        return new Estimate(Progress.NONE, () -> now.addAndGet(1_000_000 * millisecondsALook), () -> 0);
    }

    private static List<String> names(List<PartEstimate> parts) {
        return parts.stream().map(PartEstimate::part).toList();
    }

    private static GroundsParameters grounds() {
        return new GroundsParameters(
                "putin",
                ORIGINS,
                Projection.ACCESS.on(MAP.asOf()),
                WorldSample.DEFAULT,
                Mode.AUTO,
                OptionalInt.empty());
    }

    @Test
    void sourcesAreOneLeftOutAsOftenAsThereAreSourcesAndAtLeastOneSet() {
        List<PartEstimate> parts =
                SourcesEstimate.of(Projector.project(MAP, grounds().projection()), grounds(), slow(1));

        assertThat(names(parts))
                .containsExactly("as things are", "without each source", "the smallest set", "states of the evidence");
        assertThat(parts.get(1).work().seconds())
                .isGreaterThan(2 * parts.get(0).work().seconds());
        assertThat(parts.get(2).work().known()).isEqualTo(Work.Known.AT_LEAST);
        assertThat(parts.get(2).note().orElseThrow()).matches("this is for one set; as many as [\\d,]+ are tried .*");
    }

    @Test
    void doorsOverTimeAreThoseOfSomeDatesAsOftenAsThereAreDatesWithTiesOfTheirOwn() {
        TimelineEstimate estimate = new TimelineEstimate(MAP, Projection.ACCESS, DATES, slow(5));
        List<PartEstimate> parts = estimate.doors(new DoorsOverTimeParameters("putin", ORIGINS, WorldSample.DEFAULT));

        assertThat(names(parts)).containsExactly("dates", "doors");
        long answers =
                Timeline.of(MAP, Projection.ACCESS, DATES, reading -> new Object(), Progress.NONE).moments().stream()
                        .map(Moment::answer)
                        .distinct()
                        .count();
        assertThat(parts.get(1).note()).hasValue("from 3 of " + answers + " dates with ties of their own");
        assertThat(parts.get(1).work().known()).isNotEqualTo(Work.Known.MEASURED);
    }

    @Test
    void scoresOverTimeAreThoseOfSomeDatesToo() {
        TimelineEstimate estimate = new TimelineEstimate(MAP, Projection.ACCESS, DATES, slow(300));
        List<PartEstimate> parts = estimate.scores(CentralityMeasure.BETWEENNESS, 1);

        assertThat(names(parts)).containsExactly("dates", "scores");
        assertThat(parts.get(1).note().orElseThrow()).startsWith("from 3 of ");
    }
}
