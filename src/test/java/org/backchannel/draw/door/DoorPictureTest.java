package org.backchannel.draw.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.draw.Legibility;
import org.backchannel.draw.Pictures;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Scene;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorPictureTest {
    private static final Sheet SMALLEST = new Sheet(Sheet.LEAST_LONGER, Sheet.LEAST_SHORTER, Theme.DARK);

    private static Scene draw(StakeholderMap map, String target, Sheet sheet) {
        return Pictures.door(Pictures.doors(map, target), sheet);
    }

    private static void assertLegible(Scene scene) {
        assertThat(Legibility.overlaps(scene)).as("texts over texts").isEmpty();
        assertThat(Legibility.crossed(scene)).as("lines through texts").isEmpty();
        assertThat(Legibility.covered(scene)).as("discs on texts").isEmpty();
        assertThat(Legibility.outside(scene)).as("texts outside").isEmpty();
    }

    private static Mark.Group actor(Scene scene, String name) {
        return scene.marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.role() == Mark.Role.ACTOR && group.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static double middle(Scene scene, String name) {
        return disc(scene, name).centre().x();
    }

    private static Mark.Disc disc(Scene scene, String name) {
        return (Mark.Disc) actor(scene, name).marks().stream()
                .filter(mark -> mark instanceof Mark.Disc disc && disc.fill().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "peace-talks-2024, putin",
        "harbour-concession, minister",
        "florentine-families, pazzi",
        "krackhardt-kite, jane"
    })
    void theSamplesCanBeReadWithoutHandWork(String sample, String target) {
        assertLegible(draw(Pictures.sample(sample), target, Sheet.SLIDE));
        assertLegible(draw(Pictures.sample(sample), target, SMALLEST));
        assertLegible(draw(Pictures.sample(sample), target, Sheet.PAGE));
        assertLegible(draw(Pictures.sample(sample), target, Sheet.UPRIGHT_PAGE));
        assertLegible(DoorPicture.inColumn(Pictures.doors(Pictures.sample(sample), target)));
    }

    /** In points, in a column 17 cm wide; laid out across, they are 3.8, 3.3, 5.4 and 5.4 points high. */
    @ParameterizedTest
    @CsvSource({
        "peace-talks-2024, putin, 5.7",
        "harbour-concession, minister, 5.2",
        "florentine-families, pazzi, 6.4",
        "krackhardt-kite, jane, 6.4"
    })
    void inAColumnOfTextLettersCanBeRead(String sample, String target, double least) {
        Scene scene = DoorPicture.inColumn(Pictures.doors(Pictures.sample(sample), target));
        double points = 170 / 25.4 * 72 / scene.width();
        double smallest = scene.words().mapToDouble(Mark.Words::size).min().orElseThrow();
        assertThat(smallest * points).isGreaterThan(least);
    }

    @Test
    void onAnUprightSheetTheTargetIsAtTheFootAndOriginsAreOnTop() {
        Scene scene = draw(Pictures.sample("peace-talks-2024"), "putin", Sheet.UPRIGHT_PAGE);
        List<String> down =
                List.of("Joe Biden", "Volodymyr Zelenskyy", "Ukraine", "Roman Abramovich", "Vladimir Putin");
        assertThat(down.stream().map(name -> disc(scene, name).centre().y())).isSorted();
    }

    /** A short way in a long sheet would be mostly paper. */
    @Test
    void inAColumnAPictureIsNoHigherThanItMustBe() {
        Scene kite = DoorPicture.inColumn(Pictures.doors(Pictures.sample("krackhardt-kite"), "jane"));
        assertThat(kite.height()).isBetween(kite.width(), 1.2 * kite.width());
    }

    @Test
    void aFrameIsAsWideAsItsHeadingAndHeadingsEnd() {
        StakeholderMap map = SmallMap.map()
                .actor("a", "a-side-with-a-name-that-is-far-too-long-for-any-frame-of-origins")
                .actor("b", "b-side-of-some-length")
                .way(0.9, "a", "d", "t")
                .way(0.9, "b", "d")
                .build();
        assertLegible(draw(map, "t", Sheet.SLIDE));
        assertLegible(draw(map, "t", Sheet.UPRIGHT_PAGE));
        assertThat(draw(map, "t", Sheet.UPRIGHT_PAGE).words().map(Mark.Words::text))
                .anyMatch(text -> text.startsWith("Origins: a-side") && text.endsWith("…"));
    }

    @Test
    void oneOriginAndTwoAreCountedAsPeopleCountThem() {
        SmallMap map = SmallMap.map().way(0.5, "a", "d", "t").way(0.5, "b", "d");
        assertThat(draw(map, List.of("a")))
                .contains("The strongest route of the one origin that gets there comes in this way; there is no other");
        assertThat(draw(map, List.of("a", "b")))
                .contains(
                        "The strongest routes of both origins that get there come in this way; for both of them there is no other");
        map.way(0.4, "b", "e", "t");
        assertThat(draw(map, List.of("a", "b"))).contains("for 1 of them there is no other");
    }

    private static String draw(SmallMap map, List<String> origins) {
        DoorsResult doors = Doors.of(map.read(), new DoorsParameters("t", origins, 5), Progress.NONE);
        return Pictures.door(doors, Sheet.SLIDE).words().map(Mark.Words::text).collect(Collectors.joining(" "));
    }

    @Test
    void theCaseHasLettersThatASlideCanShow() {
        Scene scene = draw(Pictures.sample("peace-talks-2024"), "putin", Sheet.SLIDE);
        assertThat(scene.words()).allSatisfy(words -> assertThat(words.size()).isGreaterThanOrEqualTo(12));
    }

    @Test
    void theTargetIsOnTheRightAndOriginsAreOnTheLeft() {
        Scene scene = draw(Pictures.sample("peace-talks-2024"), "putin", Sheet.SLIDE);
        assertThat(middle(scene, "Joe Biden")).isLessThan(middle(scene, "Volodymyr Zelenskyy"));
        assertThat(middle(scene, "Volodymyr Zelenskyy")).isLessThan(middle(scene, "Ukraine"));
        assertThat(middle(scene, "Ukraine")).isLessThan(middle(scene, "Roman Abramovich"));
        assertThat(middle(scene, "Roman Abramovich")).isLessThan(middle(scene, "Vladimir Putin"));
    }

    @Test
    void theHeadlineIsTheAnswerAndTheVerdictTheDescription() {
        Scene scene = draw(Pictures.sample("peace-talks-2024"), "putin", Sheet.SLIDE);
        assertThat(scene.title()).isEqualTo("Roman Abramovich opens the door to Vladimir Putin");
        assertThat(scene.description())
                .startsWith("Roman Abramovich opens the door to Vladimir Putin (as of 2024-12-01)");
        assertThat(scene.words().map(Mark.Words::text))
                .contains("sole door for all 12", "has access to", "0.55 (C2)", "(an origin)", "Origins: us")
                .anyMatch(text -> text.startsWith("As of 2024-12-01"))
                .anyMatch(text -> text.startsWith("Source: The Guardian"));
    }

    /** Without a neither c nor d gets through, of b, c, d and e: (0.81 + 0.81) / 4. */
    @Test
    void theMoreIndispensableTheLargerTheDisc() {
        StakeholderMap map = SmallMap.map()
                .way(0.9, "a", "t")
                .way(0.8, "b", "t")
                .way(0.9, "c", "a")
                .way(0.9, "d", "a")
                .way(0.9, "e", "b")
                .build();
        Scene scene = draw(map, "t", Sheet.SLIDE);
        assertThat(disc(scene, "A").radius()).isGreaterThan(disc(scene, "B").radius());
        assertThat(disc(scene, "B").radius()).isGreaterThan(disc(scene, "C").radius());
        assertThat(scene.words().map(Mark.Words::text)).contains("sole door for 2 of 4", "criticality 0.41");
    }

    @Test
    void nobodyAndNoWayAreDrawnToo() {
        assertLegible(draw(SmallMap.map().actor("t").build(), "t", Sheet.SLIDE));
        assertLegible(draw(SmallMap.map().actor("a").actor("t").build(), "t", Sheet.SLIDE));
        assertLegible(draw(SmallMap.map().way(0.5, "t", "a").build(), "t", Sheet.SLIDE));
        assertLegible(draw(SmallMap.map().way(0.5, "a", "t").build(), "t", Sheet.SLIDE));
    }

    @Test
    void whatASlideCannotHoldIsCountedAndLeftOut() {
        SmallMap map = SmallMap.map();
        for (int origin = 0; origin < 40; origin++) {
            map.way(0.9, "origin-" + origin, "door-" + origin % 10);
        }
        for (int door = 0; door < 10; door++) {
            map.way(0.5, "door-" + door, "t");
        }
        Scene scene = draw(map.build(), "t", Sheet.SLIDE);
        assertLegible(scene);
        assertThat(scene.words().map(Mark.Words::text))
                .anyMatch(text -> text.contains("not shown: 34 of the origins that get there"));
    }

    /** Thirty know the target themselves: all in one column, nobody could read who they are. */
    @Test
    void ofManyInOneColumnThoseAreDrawnWhoHaveRoom() {
        SmallMap map = SmallMap.map();
        for (int near = 0; near < 30; near++) {
            map.way(0.9 - 0.01 * near, "near-" + near, "t");
            map.way(0.5, "far-" + near, "near-" + near % 5);
        }
        Scene scene = draw(map.build(), "t", Sheet.SLIDE);
        List<String> names = scene.words().map(Mark.Words::text).toList();
        assertThat(names.stream().filter(name -> name.matches("Near-\\d+")))
                .hasSize(8)
                .contains("Near-0");
        assertThat(names.stream().filter(name -> name.matches("Far-\\d+"))).hasSize(8);
        assertThat(names).anyMatch(text -> text.contains("44 of the origins that get there, 22 of the doors"));
        assertThat(scene.words()).allMatch(words -> words.size() > 6);
    }

    @Test
    void anyMapCanBeRead() {
        for (int seed = 0; seed < 12; seed++) {
            StakeholderMap map = random(seed);
            assertThat(map.actors()).as("seed " + seed).isNotEmpty();
            assertLegible(draw(map, "t", seed % 2 == 0 ? Sheet.SLIDE : SMALLEST));
            assertLegible(draw(map, "t", Sheet.UPRIGHT_PAGE));
        }
    }

    private static StakeholderMap random(int seed) {
        Random random = new Random(seed);
        int actors = 4 + random.nextInt(30);
        SmallMap map = SmallMap.map().actor("t");
        Set<String> joined = new HashSet<>();
        for (int tie = 0; tie < 3 * actors; tie++) {
            int from = random.nextInt(actors);
            int to = random.nextInt(actors);
            map.actor(name(from), "side-" + from % 3);
            if (from != to && from != 0 && joined.add(from + " " + to)) {
                map.way(0.1 + 0.9 * random.nextDouble(), name(from), name(to));
            }
        }
        return map.build();
    }

    private static String name(int actor) {
        return actor == 0
                ? "t"
                : "somebody of a long name ".repeat(actor % 3).strip().replace(' ', '-') + actor;
    }

    @Test
    void theSameMapIsTheSamePicture() {
        StakeholderMap map = Pictures.sample("harbour-concession");
        assertThat(Pictures.svg(draw(map, "minister", Sheet.SLIDE)))
                .isEqualTo(Pictures.svg(draw(map, "minister", Sheet.SLIDE)));
    }
}
