package org.backchannel.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.analysis.diff.Change.Element;
import org.backchannel.analysis.diff.Change.FieldChange;
import org.backchannel.analysis.diff.Change.Outcome;
import org.backchannel.model.Actor;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Origins;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;

class MapDiffTest {
    private static final Tie TIE = Tie.certain("a", "met", "b", 0.5);

    @Test
    void twoEmptyMapsAreTheSame() {
        assertThat(MapDiff.between(map(), map()).changes()).isEmpty();
    }

    @Test
    void whatCameInOneDirectionWentInTheOther() {
        StakeholderMap less = map();
        StakeholderMap more = map(TIE);
        assertThat(MapDiff.between(less, more).count(Element.TIE, Outcome.ADDED))
                .isOne();
        assertThat(MapDiff.between(more, less).count(Element.TIE, Outcome.REMOVED))
                .isOne();
    }

    @Test
    void anItemThatOnlyChangedItsGradeChanged() {
        List<Change> changes = MapDiff.between(
                        map(TIE.restingOn(List.of(item("s", 2, "x"), item("s", 3, "y"), item("t", 1, "z")))),
                        map(TIE.restingOn(List.of(item("s", 2, "x"), item("s", 4, "y"), item("u", 1, "z")))))
                .changes();
        assertThat(changes).hasSize(3);
        assertThat(changes.get(0))
                .isEqualTo(new Change(
                        Element.EVIDENCE,
                        TIE.id(),
                        Optional.of("s"),
                        Outcome.CHANGED,
                        List.of(new FieldChange("credibility", Optional.of("3"), Optional.of("4")))));
        assertThat(changes.get(1).outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(changes.get(1).source()).contains("t");
        assertThat(changes.get(2).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(changes.get(2).source()).contains("u");
    }

    @Test
    void anItemThatStandsTwiceInOneMapAndOnceInTheOtherWentOnce() {
        Evidence item = item("s", 2, "x");
        MapDiff diff = MapDiff.between(map(TIE.restingOn(List.of(item, item))), map(TIE.restingOn(List.of(item))));
        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.count(Element.EVIDENCE, Outcome.REMOVED)).isOne();
    }

    @Test
    void randomMapsAreTheSameAsThemselvesAndDifferBothWaysAlike() {
        long seed = System.nanoTime();
        StakeholderMap one = RandomMaps.small(seed);
        StakeholderMap other = RandomMaps.small(seed + 1);
        assertThat(MapDiff.between(one, one).changes()).as("seed %d", seed).isEmpty();
        MapDiff forward = MapDiff.between(one, other);
        MapDiff backward = MapDiff.between(other, one);
        for (Element element : Element.values()) {
            assertThat(forward.count(element, Outcome.ADDED))
                    .as("%s, seed %d", element, seed)
                    .isEqualTo(backward.count(element, Outcome.REMOVED));
        }
    }

    private static Evidence item(String source, int credibility, String says) {
        return new Evidence(
                source, Credibility.ofDigit(credibility), Stance.SUPPORTS, Optional.empty(), Optional.of(says));
    }

    private static StakeholderMap map(Tie... ties) {
        SortedMap<String, Actor> actors = new TreeMap<>();
        List.of("a", "b").forEach(id -> actors.put(id, Actor.named(id, id)));
        return new StakeholderMap(
                "g",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(),
                actors,
                List.of(ties),
                new TreeMap<>(),
                new TreeMap<>(),
                StakeholderMap.GradeOverrides.NONE);
    }
}
