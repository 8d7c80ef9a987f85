package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StakeholderMapTest {
    private static final Tie FIRST = Tie.certain("a", "met", "b", 1);
    private static final Tie SECOND = Tie.certain("b", "met", "a", 1);

    private static StakeholderMap map(List<Tie> ties) {
        SortedMap<String, Actor> actors = new TreeMap<>(Comparator.reverseOrder());
        actors.put("a", Actor.named("a", "Ada"));
        actors.put("b", Actor.named("b", "Bo").onSide("staff"));
        return new StakeholderMap(
                "two",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(),
                actors,
                ties,
                new TreeMap<>(),
                new TreeMap<>(Map.of("met", new TieType("met", Conductance.NONE, Conductance.NONE))),
                StakeholderMap.GradeOverrides.NONE);
    }

    @Test
    void keepsEverythingInTheOrderOfItsIdEvenFromAMapSortedOtherwise() {
        StakeholderMap map = map(List.of(SECOND, FIRST));
        assertThat(map.actors().keySet()).containsExactly("a", "b");
        assertThat(map.ties()).containsExactly(FIRST, SECOND);
        assertThat(map).isEqualTo(map(List.of(FIRST, SECOND)));
    }

    @Test
    void refusesTwoTiesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map(List.of(FIRST, SECOND, FIRST)))
                .withMessage("two ties 'a--met--b' in graph two; ids are unique");
    }

    @Test
    void namesWhatItDoesNotHave() {
        StakeholderMap map = map(List.of(FIRST));
        assertThat(map.actor("b").side()).contains("staff");
        assertThat(map.typeOf(FIRST).name()).isEqualTo("met");
        assertThatIllegalArgumentException().isThrownBy(() -> map.actor("c")).withMessage("no actor 'c' in graph two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.source("ft"))
                .withMessage("no source 'ft' in graph two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.typeOf(Tie.certain("a", "golfs-with", "b", 1)))
                .withMessage("no tie type 'golfs-with', which tie 'a--golfs-with--b' has, in graph two");
    }

    @Test
    void findsTheTieOfAnIdWhereverItStands() {
        for (int ties = 0; ties < 9; ties++) {
            List<Tie> all = IntStream.range(0, ties)
                    .mapToObj(number -> Tie.certain("a", "t" + number, "b", 1))
                    .toList();
            StakeholderMap map = map(all);
            assertThat(all).allSatisfy(tie -> assertThat(map.tie(tie.id())).isSameAs(tie));
            for (String none : List.of("", "a--t0--a", "a--t3--c", "z")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> map.tie(none))
                        .withMessage("no tie '" + none + "' in graph two");
            }
        }
    }

    @Test
    void whatItHandsOutCannotBeChanged() {
        StakeholderMap map = map(List.of(FIRST));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.ties().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.actors().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.vocabulary().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.gradeOverrides().reliability().put(Reliability.A, 1.0));
    }

    @Test
    void readsGradesByTheDefaultTableAndItsOwnNumbersOverIt() {
        StakeholderMap map = map(List.of());
        assertThat(map.grades()).isEqualTo(GradeTable.DEFAULT);
    }

    @Test
    void originsAreASetInOneOrder() {
        Origins origins = new Origins(List.of("us", "ukraine", "us"), List.of("b", "a", "b"));
        assertThat(origins).isEqualTo(new Origins(List.of("ukraine", "us"), List.of("a", "b")));
        assertThat(origins.isEverybody()).isFalse();
        assertThat(new Origins(List.of(), List.of("a")).isEverybody()).isFalse();
        assertThat(new Origins(List.of("us"), List.of()).isEverybody()).isFalse();
        assertThat(Origins.EVERYBODY.isEverybody()).isTrue();
    }
}
