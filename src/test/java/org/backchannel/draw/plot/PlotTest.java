package org.backchannel.draw.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.ranks.RankIntervals;
import org.backchannel.analysis.ranks.RankIntervalsParameters;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.draw.Legibility;
import org.backchannel.draw.Pictures;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.write.PictureFormat;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plots: places, room, bytes. */
class PlotTest {
    private static final StakeholderMap TALKS = Pictures.sample("peace-talks-2024");

    private static ProjectedGraph reading(StakeholderMap map) {
        return Projector.project(map, Projection.ACCESS.on(map.asOf()));
    }

    private static Scene ranks(StakeholderMap map, Sheet sheet, int threads) {
        CentralityParameters parameters = new CentralityParameters(Set.of(CentralityMeasure.BETWEENNESS), 1);
        return RankPlot.of(
                RankIntervals.of(
                        reading(map),
                        state -> Centrality.of(state, parameters, Progress.NONE).table(),
                        new RankIntervalsParameters(List.of("betweenness"), 50, 1, Optional.empty(), threads),
                        Progress.NONE),
                sheet,
                Progress.NONE);
    }

    private static Scene criticality(StakeholderMap map, String target, Sheet sheet) {
        return CriticalityPlot.of(Pictures.doors(map, target), sheet, Progress.NONE);
    }

    private static Scene distribution(StakeholderMap map, CentralityMeasure measure, Sheet sheet) {
        CentralityParameters parameters = new CentralityParameters(Set.of(measure), 1);
        return DistributionPlot.of(
                Centrality.of(reading(map), parameters, Progress.NONE).table(), measure.key(), sheet);
    }

    private static List<Mark.Group> rows(Scene scene) {
        return scene.marks().stream()
                .map(mark -> mark instanceof Mark.Group group ? Optional.of(group) : Optional.<Mark.Group>empty())
                .flatMap(Optional::stream)
                .filter(group -> group.role() == Mark.Role.ACTOR)
                .toList();
    }

    private static double dot(Mark.Group row) {
        return row.marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(mark -> ((Mark.Disc) mark).centre().x())
                .findFirst()
                .orElseThrow();
    }

    private static StakeholderMap crowd(int people) {
        SmallMap map = SmallMap.map();
        for (int actor = 1; actor < people; actor++) {
            map.way(0.5, "person-" + actor, "person-" + actor / 2);
        }
        return map.build();
    }

    @Test
    void aScaleHasItsEndsWhereItBeginsAndEndsAndItsMiddleBetween() {
        Scale scale = new Scale(1, 24, 100, 560);
        assertThat(scale.at(1)).isEqualTo(100);
        assertThat(scale.at(24)).isEqualTo(560);
        assertThat(scale.at(12.5)).isCloseTo(330, within(1e-9));
    }

    @Test
    void numbersOnAnAxisAreRoundAndNoMoreThanAskedFor() {
        assertThat(new Scale(0, 0.049, 0, 1).ticks(12, new BigDecimal("0.000001")))
                .extracting(BigDecimal::toPlainString)
                .containsExactly(
                        "0.000", "0.005", "0.010", "0.015", "0.020", "0.025", "0.030", "0.035", "0.040", "0.045");
        assertThat(new Scale(1, 4, 0, 1).ticks(12, BigDecimal.ONE))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void aDotIsWhereTheScaleHasItsValue() {
        IntervalChart chart = new IntervalChart(Theme.LIGHT, new Rectangle(40, 100, 1000, 400), 0, 10, BigDecimal.ONE);
        List<Mark> marks = chart.marks(List.of(new IntervalRow("a", Theme.LIGHT.text(), 2.5, 1, 5, "")));
        Mark.Group row = (Mark.Group) marks.get(marks.size() - 1);
        // The names take 300 on the left and the remarks 290 on the right: 410 are left from 340.
        assertThat(dot(row)).isCloseTo(340 + 410 * 0.25, within(1e-9));
    }

    /** In the mean 0.047 of the case's 0.047 hangs on Abramovich: the longest, and its dot farthest right. */
    @Test
    void theMostCriticalComesFirstAndFarthestRight() {
        DoorsResult doors = Pictures.doors(TALKS, "putin");
        List<Mark.Group> rows = rows(CriticalityPlot.of(doors, Sheet.SLIDE, Progress.NONE));
        assertThat(rows.get(0).name()).startsWith("Roman Abramovich: 0.047 (0.044 to 0.049)");
        assertThat(rows.stream().mapToDouble(PlotTest::dot).toArray())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /** Two sums: each actor stands in one bar. */
    @Test
    void barsCountEverybodyOnce() {
        for (CentralityMeasure measure : List.of(CentralityMeasure.BETWEENNESS, CentralityMeasure.DEGREE)) {
            assertThat(rows(distribution(TALKS, measure, Sheet.SLIDE)).stream()
                            .mapToInt(bar -> Integer.parseInt(bar.name().split(" ")[0]))
                            .sum())
                    .isEqualTo(24);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"peace-talks-2024", "harbour-concession", "florentine-families", "krackhardt-kite"})
    void noTextIsOnAnotherOrLeavesTheSheet(String sample) {
        StakeholderMap map = Pictures.sample(sample);
        String target = map.target().orElseGet(() -> map.actors().firstKey());
        for (Scene scene : List.of(
                ranks(map, Sheet.SLIDE, 1),
                criticality(map, target, Sheet.SLIDE),
                distribution(map, CentralityMeasure.BETWEENNESS, Sheet.SLIDE),
                distribution(map, CentralityMeasure.DECAY_IN, new Sheet(800, 500, Theme.DARK)),
                ranks(map, new Sheet(800, 1200, Theme.DARK), 1))) {
            assertThat(Legibility.overlaps(scene)).isEmpty();
            assertThat(Legibility.covered(scene)).isEmpty();
            assertThat(Legibility.outside(scene)).isEmpty();
        }
    }

    @Test
    void aCrowdIsCutToTheFirstAndThePlotSaysHowManyAreNotThere() {
        Scene scene = ranks(crowd(100), Sheet.SLIDE, 2);
        int shown = rows(scene).size();
        assertThat(shown).isBetween(15, 40);
        assertThat(scene.description()).contains((100 - shown) + " more actors below these are left out");
        assertThat(Legibility.overlaps(scene)).isEmpty();
    }

    @Test
    void theSameBytesComeTwiceAndForAnyNumberOfThreads() {
        assertThat(Pictures.svg(ranks(TALKS, Sheet.SLIDE, 4))).isEqualTo(Pictures.svg(ranks(TALKS, Sheet.SLIDE, 1)));
        assertThat(Pictures.bytes(criticality(TALKS, "putin", Sheet.SLIDE), PictureFormat.PNG))
                .isEqualTo(Pictures.bytes(criticality(TALKS, "putin", Sheet.SLIDE), PictureFormat.PNG));
    }

    @Test
    void pixelsAreAsManyAsAskedFor() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(Pictures.bytes(
                distribution(TALKS, CentralityMeasure.DEGREE, new Sheet(1200, 700, Theme.DARK)), PictureFormat.PNG)));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(700);
    }

    @Test
    void anSvgSaysWhatItIsAndKeepsTextAsText() {
        assertThat(Pictures.svg(criticality(TALKS, "putin", Sheet.SLIDE)))
                .contains(
                        "role=\"img\"",
                        "<title id=\"title\">On whom does it hang to reach Vladimir Putin?</title>",
                        "<desc id=\"description\">As of 2024-12-01",
                        ">Roman Abramovich</text>",
                        "95 % interval, from 10,000 worlds");
    }

    @Test
    void mapsOfHardlyAnybodyArePlottedToo() {
        StakeholderMap one = SmallMap.map().actor("a").build();
        assertThat(Legibility.overlaps(ranks(one, Sheet.SLIDE, 1))).isEmpty();
        assertThat(Legibility.overlaps(distribution(one, CentralityMeasure.DEGREE, Sheet.SLIDE)))
                .isEmpty();
        assertThat(criticality(SmallMap.map().actor("a").actor("b").build(), "a", Sheet.SLIDE)
                        .title())
                .isEqualTo("Nobody is indispensable for reaching A");
    }

    @Test
    void theAxisOfRanksBeginsWithTheFirst() {
        assertThat(Pictures.svg(ranks(TALKS, Sheet.SLIDE, 1)))
                .containsPattern(">1</text>")
                .containsPattern(">2</text>");
    }

    /** On the case somebody has no side, but nothing hangs on them; all on whom something hangs are of three sides. */
    @Test
    void theLegendNamesNoColourThatNobodyPlottedHas() {
        assertThat(Pictures.svg(ranks(TALKS, Sheet.SLIDE, 1))).contains(">none of these</text>");
        assertThat(Pictures.svg(criticality(TALKS, "putin", Sheet.SLIDE)))
                .contains("Colour: side")
                .doesNotContain("none of these");
    }

    /** Seven sides have colours of their own; the eighth has that of those without one. */
    @Test
    void theLegendNamesEverySideThatHasAColourOfItsOwn() {
        SmallMap map = SmallMap.map();
        for (int side = 1; side <= 8; side++) {
            map.actor("a" + side, "side " + side);
        }
        for (Sheet sheet : Pictures.SHEETS) {
            Scene scene = ranks(map.build(), sheet, 1);
            assertThat(scene.words().map(Mark.Words::text))
                    .contains("side 1", "side 2", "side 3", "side 4", "side 5", "side 6", "side 7", "none of these")
                    .doesNotContain("side 8");
            assertThat(Legibility.overlaps(scene)).isEmpty();
            assertThat(Legibility.outside(scene)).isEmpty();
        }
    }

    /** Whoever is left out of the plot leaves their colour out of its legend. */
    @Test
    void theLegendNamesNoColourOfThoseWhoAreLeftOut() {
        SmallMap map = SmallMap.map().actor("zz", "far off");
        IntStream.range(0, 99).forEach(actor -> map.actor("a" + actor, "near"));
        Scene scene = ranks(map.build(), Sheet.SLIDE, 1);
        assertThat(scene.description()).contains("left out");
        assertThat(scene.words().map(Mark.Words::text)).contains("near").doesNotContain("far off");
    }
}
