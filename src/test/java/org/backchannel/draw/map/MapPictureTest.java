package org.backchannel.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.analysis.SmallMap;
import org.backchannel.draw.Legibility;
import org.backchannel.draw.Pictures;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPictureTest {
    private static Scene draw(StakeholderMap map, int labels) {
        return MapPicture.of(
                Projector.project(map, Projection.ACCESS.on(map.asOf())), Sheet.SLIDE, labels, Progress.NONE);
    }

    private static List<Mark.Group> groups(Scene scene, Mark.Role role) {
        return scene.marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.role() == role)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peace-talks-2024", "harbour-concession", "florentine-families", "krackhardt-kite"})
    void everybodyInTheSamplesIsNamedAndNoNameIsOnAnother(String sample) {
        StakeholderMap map = Pictures.sample(sample);
        Scene scene = draw(map, Integer.MAX_VALUE);
        assertThat(Legibility.overlaps(scene)).isEmpty();
        assertThat(Legibility.covered(scene)).isEmpty();
        assertThat(Legibility.outside(scene)).isEmpty();
        assertThat(scene.words().map(Mark.Words::text))
                .containsAll(map.actors().values().stream()
                        .map(actor -> actor.name())
                        .toList());
    }

    /** On the first of December 2024 33 of the 51 ties hold. */
    @Test
    void tiesThatDoNotHoldAreNotDrawn() {
        Scene scene = draw(Pictures.sample("peace-talks-2024"), 0);
        assertThat(groups(scene, Mark.Role.TIE)).hasSize(33);
        assertThat(scene.description()).isEqualTo("As of 2024-12-01  ·  24 actors, 33 ties");
    }

    @Test
    void tiesBetweenTheSameTwoLieSideBySide() {
        Scene scene = draw(SmallMap.map().way(1, "a", "b").way(1, "b", "a").build(), 0);
        List<Mark.Group> ties = groups(scene, Mark.Role.TIE);
        assertThat(ties).hasSize(2);
        assertThat(middle(ties.get(0))).isNotEqualTo(middle(ties.get(1)));
    }

    private static Object middle(Mark.Group tie) {
        List<?> places = ((Mark.Line) tie.marks().get(0)).outline().places();
        return places.get(places.size() / 2);
    }

    @Test
    void hostileTiesLookDifferent() {
        Scene scene = draw(Pictures.sample("peace-talks-2024"), 0);
        Mark.Group hostile = groups(scene, Mark.Role.TIE).stream()
                .filter(tie -> tie.name().equals("Vladimir Putin opposes Volodymyr Zelenskyy")
                        || tie.name().contains("pressures"))
                .findFirst()
                .orElseThrow();
        Mark.Line line = (Mark.Line) hostile.marks().get(0);
        assertThat(line.stroke().orElseThrow().ink().hex())
                .isEqualTo(Theme.LIGHT.hostile().hex());
    }

    @Test
    void asManyNamesAsAreAskedForAndTheMostImportantOfThem() {
        Scene scene = draw(Pictures.sample("krackhardt-kite"), 1);
        assertThat(groups(scene, Mark.Role.ACTOR).stream()
                        .flatMap(actor -> actor.marks().stream())
                        .filter(Mark.Words.class::isInstance)
                        .map(words -> ((Mark.Words) words).text()))
                .containsExactly("Diane");
    }

    @Test
    void whoHasNoSideIsColouredByCommunity() {
        assertThat(draw(Pictures.sample("florentine-families"), 0).words().map(Mark.Words::text))
                .contains("Colour: community", "community 1, around Medici");
    }

    @Test
    void theLegendExplainsWhatIsThereAndNothingElse() {
        assertThat(draw(Pictures.sample("peace-talks-2024"), 0).words().map(Mark.Words::text))
                .contains("one against the other", "none of these");
        assertThat(draw(Pictures.sample("florentine-families"), 0).words().map(Mark.Words::text))
                .doesNotContain("one against the other")
                .contains("none of these");
        assertThat(draw(Pictures.sample("krackhardt-kite"), 0).words().map(Mark.Words::text))
                .doesNotContain("one against the other", "none of these");
    }

    /** Two ties leave to the right, above and below the place beside the disc; the left is free. */
    @Test
    void aNameStandsWhereItCoversLeastOfTheTies() {
        Mark.Disc disc = new Mark.Disc(new Point(200, 100), 10, Optional.empty(), Optional.empty());
        List<Point> lines = IntStream.range(0, 60)
                .boxed()
                .flatMap(step -> Stream.of(
                        new Point(210 + step * 2, 100 - step / 4.0), new Point(210 + step * 2, 100 + step / 4.0)))
                .toList();
        MapLabels names = new MapLabels(new Rectangle(0, 0, 400, 200), List.of(disc), lines);
        Mark.Words words =
                names.place(0, "Somebody", 14, false, Theme.LIGHT.text()).orElseThrow();
        assertThat(words.anchor()).isEqualTo(Mark.Anchor.END);
        assertThat(words.at().x()).isEqualTo(200 - 14);
    }

    /** All round the disc there are ties, fewest of them above it: where there is no free place, the least covered one. */
    @Test
    void whereEveryPlaceCoversTiesANameStandsWhereItCoversFewest() {
        Mark.Disc disc = new Mark.Disc(new Point(200, 100), 10, Optional.empty(), Optional.empty());
        List<Point> lines = IntStream.range(0, 400)
                .boxed()
                .flatMap(x -> IntStream.range(0, 200)
                        .filter(y -> y > 90 && (x + y) % 3 == 0 || x % 40 == 0 && y % 5 == 0)
                        .mapToObj(y -> new Point(x, y)))
                .toList();
        MapLabels names = new MapLabels(new Rectangle(0, 0, 400, 200), List.of(disc), lines);
        Mark.Words words =
                names.place(0, "Somebody", 14, false, Theme.LIGHT.text()).orElseThrow();
        assertThat(words.place().bottom()).isLessThan(100 - 10);
    }

    @Test
    void nobodyIsDrawnToo() {
        assertThat(draw(SmallMap.map().build(), 9).words()).isNotEmpty();
        assertThat(Legibility.overlaps(draw(SmallMap.map().actor("a").build(), 9)))
                .isEmpty();
    }

    @Test
    void aCrowdIsPlacedByForcesAndKeepsItsNamesApart() {
        SmallMap map = SmallMap.map();
        for (int actor = 1; actor < 300; actor++) {
            map.way(0.5, "person-" + actor, "person-" + actor / 2);
        }
        Scene scene = draw(map.build(), Integer.MAX_VALUE);
        assertThat(Legibility.overlaps(scene)).isEmpty();
        assertThat(groups(scene, Mark.Role.ACTOR)).hasSize(300);
        assertThat(Pictures.svg(scene)).isEqualTo(Pictures.svg(draw(map.build(), Integer.MAX_VALUE)));
    }
}
