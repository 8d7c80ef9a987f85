package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.analysis.SmallMap.denies;
import static org.backchannel.analysis.SmallMap.map;
import static org.backchannel.analysis.SmallMap.says;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.Evidence;
import org.backchannel.model.Reliability;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static List<Route> routes(SmallMap map, String from, String to, int top) {
        return Routes.of(map.read(), new RoutesParameters(from, to, top), Progress.NONE)
                .routes();
    }

    private static Route only(SmallMap map, String from, String to) {
        List<Route> found = routes(map, from, to, 2);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void theStrongestComeFirstAndPassNobodyTwice() {
        SmallMap map = map().way(0.9, "a", "b", "d")
                .way(0.5, "a", "c", "d")
                .way(0.9, "b", "a")
                .way(0.3, "b", "c");
        assertThat(routes(map, "a", "d", 9).stream().map(Asking::way)).containsExactly("a b d", "a c d", "a b c d");
        assertThat(routes(map, "a", "d", 2)).hasSize(2);
        assertThat(routes(map, "d", "a", 2)).isEmpty();
    }

    @Test
    void aRouteKnowsItsEndsItsDoorAndItsWeakestLink() {
        Route route = only(map().way(0.9, "a", "b").way(0.4, "b", "c").way(0.4, "c", "d"), "a", "d");
        assertThat(route.origin().id()).isEqualTo("a");
        assertThat(route.door().id()).isEqualTo("c");
        assertThat(route.lastStep().to().id()).isEqualTo("d");
        assertThat(route.weakestLink().from().id()).isEqualTo("b");
        assertThat(route.strength()).isCloseTo(0.9 * 0.4 * 0.4, EXACT);
        assertThat(route.holds()).isCloseTo(route.strength(), EXACT);
        assertThat(route.holdsExact()).isTrue();
    }

    @Test
    void linksOfOneSourceStandOrFallTogether() {
        // 0.85 · 0.98², not (0.85 · 0.98)².
        Route route = only(
                map().document("paper", Reliability.B)
                        .told("a", "b", says("paper", 1))
                        .told("b", "c", says("paper", 1)),
                "a",
                "c");
        assertThat(route.strength()).isCloseTo(0.85 * 0.98 * 0.85 * 0.98, EXACT);
        assertThat(route.holds()).isCloseTo(0.85 * 0.98 * 0.98, EXACT);
    }

    @Test
    void aSourceThatSupportsOneLinkAndDeniesTheNextMakesBothLessLikely() {
        // Sound: 0.98 · (1 − 0.85) · 0.98 · 0.98, the second link told by another; unsound: the first link is not
        // there.
        Route route = only(
                map().document("paper", Reliability.B)
                        .document("radio", Reliability.A)
                        .told("a", "b", says("paper", 1))
                        .told("b", "c", says("radio", 1), denies("paper", 2)),
                "a",
                "c");
        assertThat(route.holds()).isCloseTo(0.85 * 0.98 * 0.98 * 0.98 * 0.15, EXACT);
        assertThat(route.strength()).isGreaterThan(route.holds());
    }

    @Test
    void sourcesSharedByStretchesOfALongRouteAreAllCounted() {
        // Forty links; every two neighbours share a source: 39 of them, never more than two at once.
        SmallMap map = map();
        for (int source = 0; source <= 40; source++) {
            map.document("s" + source, Reliability.B);
        }
        for (int link = 0; link < 40; link++) {
            map.told("n" + (10 + link), "n" + (11 + link), says("s" + link, 2), says("s" + (link + 1), 2));
        }
        Route route = only(map, "n10", "n50");
        assertThat(route.holdsExact()).isTrue();
        assertThat(route.holds()).isCloseTo(chained(40), within(1e-15)).isGreaterThan(route.strength());
    }

    /** The same by hand: the state is whether the last source is sound. */
    private static double chained(int links) {
        double unsound = 0.15;
        double sound = 0.85;
        for (int link = 0; link < links; link++) {
            double both = 1 - 0.15 * 0.15;
            double nextUnsound = 0.15 * (sound * 0.85);
            double nextSound = 0.85 * (sound * both + unsound * 0.85);
            unsound = nextUnsound;
            sound = nextSound;
        }
        return unsound + sound;
    }

    @Test
    void withTooManySourcesSharedFromEndToEndTheLinksAreTakenAsIndependent() {
        assertThat(sharing(14).holdsExact()).isTrue();
        assertThat(sharing(14).holds()).isGreaterThan(sharing(14).strength());
        assertThat(sharing(15).holdsExact()).isFalse();
        assertThat(sharing(15).holds()).isEqualTo(sharing(15).strength());
    }

    /** Ten links whose sources begin again from the first: at the middle all are still to come back. */
    private static Route sharing(int sources) {
        SmallMap map = map();
        for (int source = 0; source < sources; source++) {
            map.document("s" + source, Reliability.C);
        }
        for (int link = 0; link < 10; link++) {
            int half = link % 5;
            Evidence[] items = new Evidence[3];
            for (int item = 0; item < 3; item++) {
                items[item] = says("s" + (3 * half + item) % sources, 3);
            }
            map.told("n" + (10 + link), "n" + (11 + link), items);
        }
        return only(map, "n10", "n20");
    }

    @Test
    void manyRoutesThatShareManySourcesAreReadInTime() {
        // Each tie rests on twelve of thirteen sources, so a route of two shares eleven at least: 2,048 states or more.
        SmallMap map = map();
        for (int source = 0; source < 13; source++) {
            map.document("s" + source, Reliability.C);
        }
        for (int origin = 0; origin < 1400; origin++) {
            map.tie(Tie.certain("o" + (1000 + origin), "asks", "door", 1 - origin / 4000.0)
                    .restingOn(items(origin % 13)));
        }
        map.told("door", "chair", items(5).toArray(new Evidence[0]));
        DoorsResult result = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> Asking.fromEverybody(map.read(), "chair"));
        // The first are exact, the last are not, and those that are not are the product of their links.
        assertThat(result.origins().get(1).best().orElseThrow().holdsExact()).isTrue();
        Route last = result.origins().get(1400).best().orElseThrow();
        assertThat(last.holdsExact()).isFalse();
        assertThat(last.holds()).isEqualTo(last.strength());
    }

    private static List<Evidence> items(int leftOut) {
        return IntStream.range(0, 13)
                .filter(source -> source != leftOut)
                .mapToObj(source -> says("s" + source, 6))
                .toList();
    }

    @Test
    void theWeakestGradeIsTheWorstOfTheLinksBest() {
        SmallMap map = map().document("paper", Reliability.B)
                .document("rumour", Reliability.E)
                .told("a", "b", says("rumour", 4), says("paper", 2))
                .told("b", "c", says("paper", 4), denies("paper", 1))
                .guessed("c", "d");
        Route route = only(map, "a", "d");
        Grading weakest = route.weakestGrade(map.build()).orElseThrow();
        assertThat(weakest.code()).isEqualTo("B4");
        assertThat(weakest.step().from().id()).isEqualTo("b");
        assertThat(weakest.probability()).isCloseTo(0.85 * 0.4, EXACT);
    }

    @Test
    void whereNoLinkRestsOnEvidenceThereIsNoGrade() {
        SmallMap map = map().way(0.5, "a", "b").guessed("b", "c");
        assertThat(only(map, "a", "c").weakestGrade(map.build())).isEmpty();
        assertThat(only(map, "a", "c").strength()).isEqualTo(0.25);
    }
}
