package org.backchannel.draw.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.whatif.WhatIf;
import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.draw.Legibility;
import org.backchannel.draw.Pictures;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.model.MapChange;
import org.backchannel.model.Origins;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before and after, as plots: places, words, room. */
class WhatIfPlotTest {
    private static final StakeholderMap TALKS = Pictures.sample("peace-talks-2024");

    private static Scene plot(StakeholderMap map, String target, Sheet sheet, int threads, MapChange... changes) {
        WhatIfParameters parameters = new WhatIfParameters(
                target,
                OriginChoice.of(map, target, Origins.EVERYBODY),
                List.of(new Scenario("what if", List.of(changes))),
                Projection.ACCESS.on(map.asOf()),
                new WorldSample(1_000, 1, OptionalDouble.empty(), threads),
                Mode.AUTO,
                OptionalInt.empty());
        return WhatIfPlot.of(WhatIf.of(map, parameters, Progress.NONE), sheet, Progress.NONE);
    }

    private static Chance sure(double value) {
        return new Chance(value, value, value);
    }

    @Test
    void theRingIsBeforeTheDiscAfterAndTheSquareTheDifference() {
        ShiftChart chart = new ShiftChart(new Pen(Theme.LIGHT), new Rectangle(0, 0, 1630, 400), 0.5, -0.5, 0.5);
        Shift shift = new Shift(sure(0.4), sure(0.1), new Chance(-0.3, -0.305, -0.295));
        List<Mark> marks = chart.marks(List.of(
                new ShiftChart.Part("Reach", List.of(new ShiftRow("a", Theme.LIGHT.text(), shift)))));
        Mark.Group row = (Mark.Group) marks.get(marks.size() - 1);
        List<Double> discs = row.marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(mark -> ((Mark.Disc) mark).centre().x())
                .toList();
        // 300 for names on the left, 330 for remarks on the right; six tenths of the 1,000 between are for values.
        assertThat(discs.get(0)).isCloseTo(300 + 600 * 0.8, within(1e-9));
        assertThat(discs.get(1)).isCloseTo(300 + 600 * 0.2, within(1e-9));
        Rectangle square = row.marks().stream()
                .filter(Mark.Panel.class::isInstance)
                .map(mark -> ((Mark.Panel) mark).place())
                .findFirst()
                .orElseThrow();
        assertThat(square.x() + square.width() / 2).isCloseTo(944 + 356 * 0.2, within(1e-9));
        assertThat(row.name()).isEqualTo("a: 0.4 to 0.1: " + shift.differenceText());
    }

    @Test
    void theHeadlineSaysWhatChangesAndWhatComesOfIt() {
        Scene scene = plot(TALKS, "putin", Sheet.SLIDE, 2, new MapChange.WithoutActor("abramovich"));
        assertThat(scene.title())
                .startsWith("Without Roman Abramovich: the chance to reach Vladimir Putin falls from 0.0")
                .endsWith(" to 0");
        assertThat(scene.description()).startsWith("As of 2024-12-01").contains("Reach: the mean of 15 origins, 0.0");
        assertThat(Pictures.svg(scene))
                .contains(
                        "role=\"img\"",
                        "1,000 worlds before and after",
                        ">US Senate</text>",
                        ">0: no difference</text>");
    }

    /** One tie, of strength 0.5 before and 0.25 after: a request gets through as surely as the tie carries it. */
    @Test
    void whatIsExactHasNoIntervalInPictureOrLegend() {
        StakeholderMap map = SmallMap.map().way(0.5, "b", "a").build();
        Scene scene = plot(
                map,
                "a",
                Sheet.SLIDE,
                1,
                new MapChange.OtherStrength(map.ties().get(0).id(), 0.25));
        assertThat(scene.title()).endsWith("the chance to reach A falls from 0.5 to 0.25");
        assertThat(scene.words().map(Mark.Words::text))
                .contains("0.5 to 0.25: -0.25")
                .noneMatch(text -> text.contains("95 %"));
    }

    @Test
    void aChangeThatChangesNothingIsSaidToChangeNothing() {
        Scene scene = plot(
                SmallMap.map().way(0.5, "b", "a").actor("c").build(),
                "a",
                Sheet.SLIDE,
                1,
                new MapChange.WithoutActor("c"));
        assertThat(scene.title()).isEqualTo("Without C: the chance to reach A stays 0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "peace-talks-2024,putin,abramovich",
        "harbour-concession,minister,corwin-venn",
        "florentine-families,pazzi,salviati",
        "krackhardt-kite,jane,heather"
    })
    void noTextIsOnAnotherOrLeavesTheSheet(String sample, String target, String without) {
        StakeholderMap map = Pictures.sample(sample);
        for (Sheet sheet : Pictures.SHEETS) {
            Scene scene = plot(map, target, sheet, 2, new MapChange.WithoutActor(without));
            assertThat(Legibility.overlaps(scene)).isEmpty();
            assertThat(Legibility.covered(scene)).isEmpty();
            assertThat(Legibility.outside(scene)).isEmpty();
        }
    }

    @Test
    void aCrowdIsCutToThoseWhoChangeMostAndThePlotSaysSo() {
        SmallMap map = SmallMap.map();
        IntStream.range(0, 50).forEach(person -> map.way(0.5, "p" + person, "door"));
        map.way(0.5, "door", "a");
        Scene scene = plot(map.build(), "a", Sheet.SLIDE, 2, new MapChange.WithoutTie("door--asks--a"));
        long rows = scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.role() == Mark.Role.ACTOR)
                .count();
        assertThat(rows).isBetween(20L, 40L);
        assertThat(scene.description()).contains("who change less are left out");
        assertThat(Legibility.overlaps(scene)).isEmpty();
        assertThat(Legibility.outside(scene)).isEmpty();
    }

    @Test
    void theSameBytesComeForAnyNumberOfThreads() {
        MapChange change = new MapChange.WithoutActor("abramovich");
        assertThat(Pictures.svg(plot(TALKS, "putin", Sheet.SLIDE, 4, change)))
                .isEqualTo(Pictures.svg(plot(TALKS, "putin", Sheet.SLIDE, 1, change)));
    }
}
