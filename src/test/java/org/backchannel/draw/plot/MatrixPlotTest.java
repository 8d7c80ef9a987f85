package org.backchannel.draw.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.communities.Communities;
import org.backchannel.analysis.communities.CommunitiesParameters;
import org.backchannel.draw.Legibility;
import org.backchannel.draw.Pictures;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.graph.CsrGraph;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrices: every tie in its cell, communities together, words, room. */
class MatrixPlotTest {
    private static final ProjectedGraph TALKS = reading(Pictures.sample("peace-talks-2024"));

    private static ProjectedGraph reading(StakeholderMap map) {
        return Projector.project(map, Projection.ACCESS.on(map.asOf()));
    }

    private static Scene plot(ProjectedGraph reading, Sheet sheet) {
        return MatrixPlot.of(reading, sheet, Progress.NONE);
    }

    private static List<Mark.Group> cells(Scene scene) {
        return scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.role() == Mark.Role.TIE)
                .map(Mark.Group.class::cast)
                .toList();
    }

    private static Rectangle place(Mark.Group cell) {
        return ((Mark.Panel) cell.marks().get(0)).place();
    }

    private static ProjectedGraph crowd(int people) {
        SmallMap map = SmallMap.map();
        IntStream.range(1, people).forEach(actor -> map.way(0.5, "person-" + actor, "person-" + actor / 2));
        return map.read();
    }

    @Test
    void cellsAreSquaresInTheRoomThatNamesLeave() {
        MatrixChart chart = new MatrixChart(
                new Pen(Theme.LIGHT),
                new Rectangle(0, 0, 1000, 220),
                List.of("a", "b", "c", "d", "e"),
                List.of(
                        Theme.LIGHT.text(),
                        Theme.LIGHT.text(),
                        Theme.LIGHT.text(),
                        Theme.LIGHT.text(),
                        Theme.LIGHT.text()),
                List.of("b"));
        // 220 less 21 for the signs of columns and 7.23 for their names, whose letters are 1139 / 2048 of 13 wide:
        // 38.354 a row.
        double head = 21 + 13 * 1139.0 / 2048;
        double cell = (220 - head) / 5;
        assertThat(chart.namedAbove()).isTrue();
        // Before the cells as much as over them and 26 for numbers, behind them a letter and 20: in the middle of 1000.
        double all = head + 26 + 5 * cell + 13 * 1139.0 / 2048 + 20;
        assertThat(chart.at(0, 0).x()).isCloseTo((1000 - all) / 2 + head + 26, within(1e-9));
        assertThat(chart.at(2, 3).x()).isCloseTo(chart.at(0, 0).x() + 3 * cell, within(1e-9));
        assertThat(chart.at(2, 3).y()).isCloseTo(head + 2 * cell, within(1e-9));
        assertThat(chart.at(2, 3).width()).isCloseTo(cell, within(1e-9));
    }

    @Test
    void columnsHaveTheNamesOfTheirRowsWhereThoseCanBeReadBesideEachOther() {
        Scene scene = plot(TALKS, Sheet.SLIDE);
        List<Mark.Words> above = scene.words().filter(Mark.Words::rising).toList();
        assertThat(above).hasSize(24).allMatch(words -> words.size() >= 10);
        assertThat(above.stream().map(Mark.Words::text).toList())
                .contains("Vladimir Putin")
                .isSubsetOf(scene.words()
                        .filter(words -> !words.rising())
                        .map(Mark.Words::text)
                        .toList());
        assertThat(scene.words().map(Mark.Words::text)).doesNotContain("1", "24");
        assertThat(Pictures.svg(scene)).doesNotContain("numbers of rows");
    }

    @Test
    void whereNamesAboveHaveNoRoomColumnsHaveTheNumbersOfTheirRowsAndTheLegendSaysSo() {
        Scene scene = plot(crowd(50), Sheet.SLIDE);
        assertThat(scene.words()).noneMatch(Mark.Words::rising);
        assertThat(scene.words().map(Mark.Words::text)).contains("Person-49", "1", "45", "50");
        assertThat(Pictures.svg(scene)).contains("columns have the numbers of rows");
    }

    /** Against the arcs of the graph and the order of the communities. */
    @Test
    void everyArcIsOneCellInTheRowOfItsTailAndTheColumnOfItsHead() {
        Map<Actor, Integer> order = new HashMap<>();
        Communities.of(TALKS, CommunitiesParameters.STANDARD, Progress.NONE)
                .communities()
                .forEach(community -> community.members().forEach(actor -> order.put(actor, order.size())));
        Scene scene = plot(TALKS, Sheet.SLIDE);
        List<Mark.Group> cells = cells(scene);
        CsrGraph graph = TALKS.graph();
        assertThat(cells).hasSize(graph.arcCount());
        Rectangle first = place(cells.get(0));
        double side = first.width() + 1.5;
        double left = first.x() - side * order.get(TALKS.actor(graph.heads()[0]));
        double top = first.y() - side * order.get(TALKS.actor(graph.tails()[0]));
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            Actor tail = TALKS.actor(graph.tails()[arc]);
            Actor head = TALKS.actor(graph.heads()[arc]);
            assertThat(cells.get(arc).name()).startsWith(tail.name() + " to " + head.name() + ": ");
            assertThat(place(cells.get(arc)).x()).isCloseTo(left + side * order.get(head), within(1e-6));
            assertThat(place(cells.get(arc)).y()).isCloseTo(top + side * order.get(tail), within(1e-6));
        }
    }

    @Test
    void theStrongerATieTheLessItsCellLetsThrough() {
        Pen pen = new Pen(Theme.DARK);
        assertThat(MatrixChart.shade(pen, 1).opacity()).isEqualTo(1);
        assertThat(MatrixChart.shade(pen, 0.2).opacity())
                .isLessThan(MatrixChart.shade(pen, 0.8).opacity())
                .isGreaterThan(0.15);
    }

    @Test
    void wordsSayWhatACellMeans() {
        assertThat(plot(TALKS, Sheet.SLIDE).title()).isEqualTo("Who has access to whom: 24 actors, 4 communities");
        assertThat(Pictures.svg(plot(TALKS, Sheet.SLIDE)))
                .contains(
                        "role=\"img\"",
                        "A filled cell: the row has access to the column",
                        "46 filled cells",
                        "7 in no community",
                        ">Community 1: 6 actors");
        StakeholderMap map = Pictures.sample("peace-talks-2024");
        ProjectedGraph influence =
                Projector.project(map, new Projection(Lens.INFLUENCE, map.asOf(), 0, false, CostModel.RELIABILITY));
        assertThat(Pictures.svg(plot(influence, Sheet.SLIDE))).contains("the row influences the column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"peace-talks-2024", "harbour-concession", "florentine-families", "krackhardt-kite"})
    void noTextIsOnAnotherOrLeavesTheSheet(String sample) {
        for (Sheet sheet : Pictures.SHEETS) {
            Scene scene = plot(reading(Pictures.sample(sample)), sheet);
            assertThat(Legibility.overlaps(scene)).isEmpty();
            assertThat(Legibility.covered(scene)).isEmpty();
            assertThat(Legibility.outside(scene)).isEmpty();
        }
    }

    @Test
    void fiftyHaveTheirNamesAndAHundredTheirCells() {
        Scene fifty = plot(crowd(50), Sheet.SLIDE);
        assertThat(fifty.words().map(Mark.Words::text)).contains("Person-49");
        assertThat(Legibility.overlaps(fifty)).isEmpty();
        Scene hundred = plot(crowd(100), Sheet.SLIDE);
        assertThat(hundred.words().map(Mark.Words::text)).doesNotContain("Person-49");
        assertThat(hundred.description()).contains("left out: names of actors, which have no room");
        assertThat(cells(hundred)).hasSize(99);
        assertThat(Pictures.svg(hundred)).doesNotContain("Colour:", "numbers of rows");
    }

    @Test
    void aCrowdIsCutToThoseWithTheStrongestTiesAndThePlotSaysSo() {
        Scene scene = plot(crowd(400), Sheet.SLIDE);
        assertThat(scene.description())
                .containsPattern("left out: 2\\d\\d more actors, who have the weakest ties; names of actors");
        assertThat(scene.description()).startsWith(cells(scene).size() + " filled cells");
        long named = scene.words()
                .filter(words -> words.text().startsWith("Community "))
                .count();
        assertThat(scene.description()).containsPattern("names of \\d+ communit");
        assertThat(named).isPositive();
        assertThat(Legibility.overlaps(scene)).isEmpty();
        assertThat(Legibility.outside(scene)).isEmpty();
    }

    @Test
    void oneActorWithoutTiesIsPlottedToo() {
        Scene scene = plot(SmallMap.map().actor("a").read(), Sheet.SLIDE);
        assertThat(scene.title()).isEqualTo("No tie of access among 1 actor");
        assertThat(scene.description()).isEqualTo("0 filled cells");
        assertThat(Pictures.svg(scene)).doesNotContain("a community:");
    }
}
