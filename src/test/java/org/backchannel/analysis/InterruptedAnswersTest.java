package org.backchannel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.delegation.Delegation;
import org.backchannel.analysis.delegation.DelegationParameters;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.doors.Sampling;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.grounds.LeaveOneOut;
import org.backchannel.analysis.grounds.SourcesResult;
import org.backchannel.analysis.introductions.BestIntroductions;
import org.backchannel.analysis.introductions.BestIntroductionsParameters;
import org.backchannel.analysis.introductions.BestIntroductionsResult;
import org.backchannel.analysis.introductions.Proposal;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.analysis.timeline.DoorsOverTimeParameters;
import org.backchannel.analysis.timeline.Every;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.analysis.timeline.ScoresOverTime;
import org.backchannel.analysis.timeline.TimelineDates;
import org.backchannel.analysis.whatif.WhatIf;
import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.MapChange;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.StopIn;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.backchannel.report.Block;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.answer.WhatIfReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever breaks a question off has what was found until then: what it says is true, and no surer than it is. */
class InterruptedAnswersTest {
    private static final StakeholderMap MAP =
            GraphFiles.read(Path.of("sample-graphs", "peace-talks-2024.yaml")).orThrow();
    private static final ProjectedGraph READING = Projector.project(MAP, Projection.ACCESS.on(MAP.asOf()));
    private static final List<String> ORIGINS = OriginChoice.of(MAP, "putin", MAP.origins());
    private static final long WORLDS = 6_400;

    private static DoorsResult doors(long worlds, Progress progress) {
        Sampling sampling = Sampling.of(new WorldSample(worlds, 1, OptionalDouble.empty(), 1))
                .withStates(20);
        return Doors.of(READING, new DoorsParameters("putin", ORIGINS, 3, sampling), progress);
    }

    private static double width(Chance chance) {
        return chance.high() - chance.low();
    }

    /** To the digit what asking for so many worlds gives: the ways they were taken, and ranges, apart. */
    @ParameterizedTest
    @ValueSource(longs = {64, 640, 3_200})
    void doorsBrokenOffAmongTheWorldsAreThoseOfTheWorldsThereWere(long done) {
        DoorsResult partial = doors(WORLDS, StopIn.task("worlds").after(done));
        DoorsResult few = doors(done, Progress.NONE);
        DoorsResult all = doors(WORLDS, Progress.NONE);

        assertThat(partial.chances().interrupted()).isTrue();
        assertThat(partial.chances().worlds()).isEqualTo(done);
        assertThat(partial.chances().reach()).isEqualTo(few.chances().reach());
        assertThat(partial.chances().ties()).isEqualTo(few.chances().ties());
        assertThat(partial.chances().actors()).isEqualTo(few.chances().actors());
        assertThat(width(partial.chances().reach()))
                .isGreaterThan(width(all.chances().reach()));
        assertThat(all.chances().interrupted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ways taken, false, false", "states of the evidence, true, false", "pairs, true, true"})
    void doorsBrokenOffLaterHaveWhatWasFinished(String task, boolean hasUse, boolean hasRange) {
        DoorsResult partial = doors(WORLDS, StopIn.task(task).after(1));
        DoorsResult all = doors(WORLDS, Progress.NONE);

        assertThat(partial.chances().interrupted()).isTrue();
        assertThat(partial.chances().worlds()).isEqualTo(WORLDS);
        assertThat(partial.chances().reach()).isEqualTo(all.chances().reach());
        assertThat(partial.chances().range().isPresent()).isEqualTo(hasRange);
        assertThat(partial.chances().pairs()).isEmpty();
        assertThat(partial.doors())
                .hasSameSizeAs(all.doors())
                .allSatisfy(
                        door -> assertThat(door.importance().use().isPresent()).isEqualTo(hasUse));
    }

    /** Where everybody stands in the states is worked out after them: without it there is still all the rest. */
    @Test
    void doorsBrokenOffAmongTheStandingsHaveAllButThose() {
        DoorsResult partial =
                doors(WORLDS, StopIn.task("states of the evidence").after(20));
        DoorsResult all = doors(WORLDS, Progress.NONE);

        assertThat(partial.chances().interrupted()).isTrue();
        assertThat(partial.chances().range()).isEqualTo(all.chances().range()).isPresent();
        assertThat(partial.origins()).isEqualTo(all.origins());
        assertThat(partial.doors())
                .extracting(Door::actor)
                .isEqualTo(all.doors().stream().map(Door::actor).toList());
        assertThat(partial.doors())
                .allMatch(door -> door.importance().standing().isEmpty());
        assertThat(all.doors()).allMatch(door -> door.importance().standing().isPresent());
    }

    private static WhatIfResult scenarios(Progress progress) {
        List<Scenario> scenarios = List.of("abramovich", "volker", "musk").stream()
                .map(gone -> new Scenario("no " + gone, List.of(new MapChange.WithoutActor(gone))))
                .toList();
        return WhatIf.of(
                MAP,
                new WhatIfParameters(
                        "putin", ORIGINS, scenarios, READING.projection(), sample(), Mode.SAMPLED, OptionalInt.empty()),
                progress);
    }

    /** Side by side means in the same number of worlds; one that has fewer is left out, unless it is all there is. */
    @ParameterizedTest
    @CsvSource({"1, 640, 1, 640", "2, 0, 1, 6400", "2, 640, 1, 6400", "3, 640, 2, 6400"})
    void scenariosThatWereFinishedStayAsTheyAre(int broken, long after, int finished, long worlds) {
        WhatIfResult all = scenarios(Progress.NONE);
        WhatIfResult partial =
                scenarios(StopIn.task("worlds, before and after").time(broken).after(after));

        assertThat(partial.interrupted()).isTrue();
        assertThat(partial.worlds()).isEqualTo(worlds);
        assertThat(partial.effects()).hasSize(finished);
        assertThat(partial.unfinished()).isEqualTo(all.parameters().scenarios().subList(finished, 3));
        if (worlds == WORLDS) {
            assertThat(partial.effects()).isEqualTo(all.effects().subList(0, finished));
        }
        assertThat(all.interrupted()).isFalse();
        assertThat(all.unfinished()).isEmpty();
    }

    @Test
    void aComparisonBrokenOffNamesTheScenariosItSaysNothingOf() {
        WhatIfResult partial = scenarios(StopIn.task("worlds, before and after").time(2));

        Report report = new WhatIfReport(partial, 5).compare("1");

        assertThat(report.document().blocks())
                .contains(new Block.Paragraph("Interrupted before there was an answer for: no volker, no musk."));
        assertThat(((JsonValue.Fields) report.results()).byKey().get("unfinished"))
                .isEqualTo(JsonValue.texts(List.of("no volker", "no musk")));
    }

    private static BestIntroductionsResult introductions(Progress progress) {
        return BestIntroductions.of(
                READING,
                new BestIntroductionsParameters("putin", ORIGINS, List.of(), 0.5, false, false, 5, sample()),
                progress);
    }

    private static WorldSample sample() {
        return new WorldSample(WORLDS, 1, OptionalDouble.empty(), 1);
    }

    @Test
    void introductionsThatWereChosenAreReportedFromTheWorldsThereWere() {
        BestIntroductionsResult all = introductions(Progress.NONE);
        BestIntroductionsResult partial =
                introductions(StopIn.task("worlds to report from").after(640));

        assertThat(partial.interrupted()).isTrue();
        assertThat(partial.worlds()).isEqualTo(640);
        assertThat(partial.best())
                .extracting(Proposal::to)
                .isEqualTo(all.best().stream().map(Proposal::to).toList());
        assertThat(width(partial.reach())).isGreaterThan(width(all.reach()));
        assertThat(all.interrupted()).isFalse();
        assertThatThrownBy(
                        () -> introductions(StopIn.task("worlds to choose from").after(640)))
                .as("none is chosen yet")
                .isInstanceOf(CancelledException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void noDelegationIsNamedBeforeAllWorldsAreKnown(int half) {
        DelegationParameters asked = new DelegationParameters(
                "putin", ORIGINS, List.of(), List.of(), OptionalInt.of(2), OptionalDouble.empty(), List.of(), sample());

        assertThatThrownBy(() ->
                        Delegation.of(READING, asked, StopIn.task("worlds").time(half)))
                .isInstanceOf(CancelledException.class);
    }

    private static SourcesResult sources(Progress progress) {
        return LeaveOneOut.of(
                READING,
                new GroundsParameters(
                        "putin",
                        ORIGINS,
                        Projection.ACCESS.on(MAP.asOf()),
                        new WorldSample(640, 1, OptionalDouble.empty(), 1),
                        Mode.AUTO,
                        OptionalInt.empty()),
                progress);
    }

    @Test
    void sourcesThatWereLookedAtAreSaidAndHowManyWereNot() {
        SourcesResult all = sources(Progress.NONE);
        SourcesResult partial = sources(StopIn.task("worlds, before and after").time(3));

        assertThat(partial.interrupted()).isTrue();
        assertThat(partial.sources()).hasSize(2).allMatch(all.sources()::contains);
        assertThat(partial.unasked()).isEqualTo(all.sources().size() - 2).isPositive();
        assertThat(partial.reach()).isEqualTo(all.reach());
        assertThat(partial.reversal()).isEmpty();
        assertThat(partial.ties()).isEmpty();
        assertThat(all.interrupted()).isFalse();
        assertThat(all.unasked()).isZero();
    }

    @Test
    void sourcesBrokenOffAtTheLastQuestionHaveAllBeforeIt() {
        SourcesResult all = sources(Progress.NONE);
        SourcesResult partial = sources(StopIn.task("states of the evidence"));

        assertThat(partial.interrupted()).isTrue();
        assertThat(partial.sources()).isEqualTo(all.sources());
        assertThat(partial.reversal()).isEqualTo(all.reversal());
        assertThat(partial.ties()).isEmpty();
    }

    private static final TimelineDates DATES =
            new TimelineDates(Every.QUARTER, LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));

    private static DoorsOverTime doorsOverTime(Progress progress) {
        return DoorsOverTime.of(
                MAP, Projection.ACCESS, DATES, new DoorsOverTimeParameters("putin", ORIGINS, sample()), progress);
    }

    private static Chance reach(Moment<DoorsResult> moment) {
        return moment.answer().chances().reach();
    }

    @Test
    void aTimelineEndsWithTheDateOnWhichItWasBrokenOff() {
        List<Moment<DoorsResult>> all = doorsOverTime(Progress.NONE).timeline().moments();
        DoorsOverTime partial = doorsOverTime(StopIn.task("worlds").time(3).after(640));
        List<Moment<DoorsResult>> moments = partial.timeline().moments();
        Moment<DoorsResult> last = moments.get(moments.size() - 1);

        assertThat(partial.interrupted()).isTrue();
        assertThat(moments.size()).isBetween(3, all.size() - 1);
        for (int place = 0; place < moments.size(); place++) {
            Chance reach = reach(moments.get(place));
            assertThat(moments.get(place).date()).isEqualTo(all.get(place).date());
            if (moments.get(place).answer().chances().interrupted()) {
                assertThat(width(reach)).isGreaterThan(width(reach(all.get(place))));
            } else {
                assertThat(reach).isEqualTo(reach(all.get(place)));
            }
        }
        assertThat(last.answer().chances().worlds()).isEqualTo(640);
        assertThatThrownBy(() -> doorsOverTime(StopIn.task("worlds"))).isInstanceOf(CancelledException.class);
    }

    @Test
    void soDoesOneOfScores() {
        ScoresOverTime partial = ScoresOverTime.of(
                MAP,
                Projection.ACCESS,
                DATES,
                CentralityMeasure.BETWEENNESS,
                1,
                StopIn.task("betweenness").time(3));

        assertThat(partial.timeline().interrupted()).isTrue();
        assertThat(partial.timeline().moments().size()).isBetween(2, (int) DATES.count() - 1);
    }
}
