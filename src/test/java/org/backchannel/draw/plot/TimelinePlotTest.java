package org.backchannel.draw.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.analysis.timeline.DoorsOverTimeParameters;
import org.backchannel.analysis.timeline.Every;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.analysis.timeline.TimelineDates;
import org.backchannel.draw.Legibility;
import org.backchannel.draw.Pictures;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Timelines as plots: places, gaps, words, room. */
class TimelinePlotTest {
    private static final StakeholderMap TALKS = Pictures.sample("peace-talks-2024");

    private static DoorsOverTime answer(StakeholderMap map, String target, Every every, int threads) {
        WorldSample sample = new WorldSample(500, 1, OptionalDouble.empty(), threads);
        return DoorsOverTime.of(
                map,
                Projection.ACCESS,
                TimelineDates.of(map, every).orElseThrow(),
                new DoorsOverTimeParameters(target, OriginChoice.of(map, target, Origins.EVERYBODY), sample),
                Progress.NONE);
    }

    private static Scene plot(StakeholderMap map, String target, Every every, Sheet sheet) {
        return TimelinePlot.of(answer(map, target, every, 2), TimelineLines.DOORS, sheet);
    }

    private static List<CalendarDate> years(int from, int count) {
        return new TimelineDates(Every.YEAR, LocalDate.of(from, 1, 1), LocalDate.of(from + count - 1, 1, 1)).all();
    }

    private static Optional<Chance> sure(double value) {
        return Optional.of(new Chance(value, value, value));
    }

    @Test
    void datesAreEquallyWideAndAsManyNamedAsHaveRoom() {
        TimeAxis axis = new TimeAxis(years(2001, 20), 100, 500);
        assertThat(axis.start(0)).isEqualTo(100);
        assertThat(axis.middle(0)).isCloseTo(110, within(1e-9));
        assertThat(axis.start(20)).isCloseTo(500, within(1e-9));
        assertThat(axis.marks(new Pen(Theme.LIGHT), 0, 100).stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(mark -> ((Mark.Words) mark).text()))
                .containsExactly("2005", "2010", "2015", "2020");
    }

    /** Two runs with a hole of one date between them: lines end where it begins and begin where it ends. */
    @Test
    void aSeriesHasAGapWhereItHasNoValue() {
        List<Moment<String>> moments = years(2001, 4).stream()
                .map(date -> new Moment<>(date, List.of(), List.of(), ""))
                .toList();
        TimelineChart chart = new TimelineChart(new Pen(Theme.LIGHT), new Rectangle(0, 0, 826, 400), moments);
        Series reach = new Series("reach", Theme.LIGHT.text(), Marker.BAR, List.of(sure(1), sure(1), sure(1), sure(1)));
        Series door = new Series(
                "door", Theme.LIGHT.text(), Marker.DISC, List.of(sure(0.5), sure(0.25), Optional.empty(), sure(0.5)));
        Mark.Group drawn = chart.marks(List.of(reach, door)).stream()
                .filter(mark -> mark instanceof Mark.Group group && group.name().equals("door"))
                .map(Mark.Group.class::cast)
                .findFirst()
                .orElseThrow();
        List<Mark.Line> lines = drawn.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .toList();
        // 96 on the left and 330 on the right are kept for words: 100 a date are left.
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).outline().start().x()).isEqualTo(96);
        assertThat(lines.get(0).outline().end().x()).isEqualTo(296);
        assertThat(lines.get(1).outline().start().x()).isEqualTo(396);
        assertThat(lines.get(1).outline().end().x()).isEqualTo(496);
        // From 14 at the top to 320 at the bottom.
        assertThat(lines.get(1).outline().end().y()).isCloseTo(167, within(1e-9));
        assertThat(lines.get(0).outline().end().y()).isCloseTo(243.5, within(1e-9));
    }

    @Test
    void everySeriesHasASignOfItsOwnSoThatNobodyNeedsColours() {
        List<Integer> shapes = Stream.of(Marker.values())
                .map(marker -> marker.at(new Point(0, 0), Theme.LIGHT.text()).hashCode())
                .distinct()
                .toList();
        assertThat(shapes).hasSize(Marker.values().length);
    }

    @ParameterizedTest
    @EnumSource(Every.class)
    void noTextIsOnAnotherOrLeavesTheSheet(Every every) {
        StakeholderMap harbour = Pictures.sample("harbour-concession");
        for (Scene scene : List.of(
                plot(TALKS, "putin", every, Sheet.SLIDE),
                TimelinePlot.of(answer(TALKS, "putin", every, 2), TimelineLines.ORIGINS, Sheet.SLIDE),
                TimelinePlot.of(
                        answer(TALKS, "putin", every, 2), TimelineLines.ORIGINS, new Sheet(800, 500, Theme.DARK)),
                plot(harbour, "minister", every, new Sheet(800, 500, Theme.DARK)),
                plot(harbour, "minister", every, new Sheet(800, 1200, Theme.LIGHT)))) {
            assertThat(Legibility.overlaps(scene)).isEmpty();
            assertThat(Legibility.covered(scene)).isEmpty();
            assertThat(Legibility.outside(scene)).isEmpty();
        }
    }

    @Test
    void doorsComeAndGoAndTheTiesWithThem() {
        Scene scene = plot(TALKS, "putin", Every.QUARTER, Sheet.SLIDE);
        assertThat(scene.title()).isEqualTo("Who opens the door to Vladimir Putin, 2017-Q1 to 2024-Q4?");
        assertThat(scene.words().map(Mark.Words::text))
                .contains("to 2022-Q2: Russian delegation of 2022", "+13", "-7")
                .anyMatch(text -> text.endsWith(" Roman Abramovich"));
        assertThat(Pictures.svg(scene)).contains("role=\"img\"", "<title id=\"title\">Who opens", "<desc id=");
    }

    @Test
    void theLegendSaysWhetherTiesAreCounted() {
        assertThat(Pictures.svg(plot(TALKS, "putin", Every.QUARTER, Sheet.SLIDE)))
                .contains(">how many come and go");
        assertThat(Pictures.svg(plot(TALKS, "putin", Every.MONTH, Sheet.SLIDE)))
                .contains(">some come, some go")
                .doesNotContain("how many");
    }

    @Test
    void whereNobodyEverGetsThroughTheHeadlineSaysSo() {
        TimelineDates dates = new TimelineDates(Every.YEAR, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        WorldSample sample = new WorldSample(500, 1, OptionalDouble.empty(), 1);
        DoorsOverTime answer = DoorsOverTime.of(
                SmallMap.map().actor("a").actor("b").build(),
                Projection.ACCESS,
                dates,
                new DoorsOverTimeParameters("a", List.of("b"), sample),
                Progress.NONE);
        Scene scene = TimelinePlot.of(answer, TimelineLines.DOORS, Sheet.SLIDE);
        assertThat(scene.title()).isEqualTo("Nobody gets through to A, 2020 to 2021");
        assertThat(Legibility.overlaps(scene)).isEmpty();
    }

    /** By hand: a tie of 0.8 and one of 0.5 make 0.4; the one of 0.8 alone 0.8; nobody knows how to get from z. */
    @Test
    void everyOriginHasALineAndThoseWhoGetThroughAlikeShareOne() {
        StakeholderMap map = SmallMap.map()
                .way(0.8, "d", "t")
                .way(0.5, "a", "d")
                .way(0.5, "b", "d")
                .actor("z")
                .build();
        TimelineDates dates = new TimelineDates(Every.YEAR, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        WorldSample sample = new WorldSample(500, 1, OptionalDouble.empty(), 1);
        DoorsOverTime answer = DoorsOverTime.of(
                map,
                Projection.ACCESS,
                dates,
                new DoorsOverTimeParameters("t", List.of("a", "b", "d", "z"), sample),
                Progress.NONE);
        Scene scene = TimelinePlot.of(answer, TimelineLines.ORIGINS, Sheet.SLIDE);
        assertThat(scene.title()).isEqualTo("How surely does each origin get through to T, 2020 to 2021?");
        assertThat(scene.words().map(Mark.Words::text)).contains("0.4 A, B", "0.8 D", "0.4 mean reach");
        assertThat(scene.description()).contains("left out: 1 origin who never gets through");
        assertThat(Pictures.svg(scene)).contains("an origin: how surely its own request gets through");
    }

    /** Nine origins, each with a tie of its own: seven have signs. */
    @Test
    void moreOriginsThanColoursAreLeftOutAndThePlotSaysSo() {
        SmallMap map = SmallMap.map();
        IntStream.rangeClosed(1, 9).forEach(origin -> map.way(origin / 10.0, "o" + origin, "t"));
        StakeholderMap built = map.build();
        TimelineDates dates = new TimelineDates(Every.YEAR, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1));
        WorldSample sample = new WorldSample(500, 1, OptionalDouble.empty(), 1);
        Scene scene = TimelinePlot.of(
                DoorsOverTime.of(
                        built,
                        Projection.ACCESS,
                        dates,
                        new DoorsOverTimeParameters("t", OriginChoice.of(built, "t", Origins.EVERYBODY), sample),
                        Progress.NONE),
                TimelineLines.ORIGINS,
                Sheet.SLIDE);
        assertThat(scene.words().map(Mark.Words::text))
                .contains("0.9 O9", "0.3 O3")
                .doesNotContain("0.2 O2", "0.1 O1");
        assertThat(scene.description()).contains("left out: 2 more lines of origins who get through less surely");
        assertThat(Legibility.overlaps(scene)).isEmpty();
    }

    /** Nine doors with an origin behind each: seven have signs. */
    @Test
    void moreDoorsThanSignsAreLeftOutAndThePlotSaysSo() {
        SmallMap map = SmallMap.map();
        IntStream.rangeClosed(1, 9).forEach(door -> map.way(0.4 + door / 20.0, "o" + door, "d" + door, "t"));
        StakeholderMap built = map.build();
        TimelineDates dates = new TimelineDates(Every.YEAR, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1));
        WorldSample sample = new WorldSample(500, 1, OptionalDouble.empty(), 1);
        Scene scene = TimelinePlot.of(
                DoorsOverTime.of(
                        built,
                        Projection.ACCESS,
                        dates,
                        new DoorsOverTimeParameters("t", OriginChoice.of(built, "t", Origins.EVERYBODY), sample),
                        Progress.NONE),
                TimelineLines.DOORS,
                Sheet.SLIDE);
        assertThat(scene.description()).contains("left out: 2 more doors on which less hangs");
        assertThat(Legibility.overlaps(scene)).isEmpty();
    }

    @Test
    void theSameBytesComeForAnyNumberOfThreads() {
        assertThat(Pictures.svg(
                        TimelinePlot.of(answer(TALKS, "putin", Every.YEAR, 4), TimelineLines.ORIGINS, Sheet.SLIDE)))
                .isEqualTo(Pictures.svg(
                        TimelinePlot.of(answer(TALKS, "putin", Every.YEAR, 1), TimelineLines.ORIGINS, Sheet.SLIDE)));
    }
}
