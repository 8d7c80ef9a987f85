package org.backchannel.analysis.grounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.analysis.SmallMap.denies;
import static org.backchannel.analysis.SmallMap.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.grounds.SourcesResult.LeftOut;
import org.backchannel.model.Actor;
import org.backchannel.model.Evidence;
import org.backchannel.model.MapChange;
import org.backchannel.model.Reliability;
import org.backchannel.model.Scenario;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeaveOneOutTest {
    private static final double EXACT = 1e-12;

    private static GroundsParameters asked(Mode mode, String target, String... origins) {
        return new GroundsParameters(
                target,
                List.of(origins),
                Projection.ACCESS,
                new WorldSample(640, 1, OptionalDouble.empty(), 1),
                mode,
                OptionalInt.empty());
    }

    private static SourcesResult answer(StakeholderMap map, Mode mode, String target, String... origins) {
        return LeaveOneOut.of(Projector.project(map, Projection.ACCESS), asked(mode, target, origins), Progress.NONE);
    }

    private static SourcesResult exact(SmallMap map) {
        return answer(map.build(), Mode.EXACT, "t", "o");
    }

    private static LeftOut without(SourcesResult result, String source) {
        return result.sources().stream()
                .filter(left -> left.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(FirstDoor first) {
        return first.actors().stream().map(Actor::id).toList();
    }

    /** o reaches t by a on the word of s (0.85 · 0.98), and by b on that of r (0.65 · 0.85). */
    private static SmallMap twoDoors() {
        return SmallMap.map()
                .document("s", Reliability.B)
                .document("r", Reliability.C)
                .way(1, "o", "a")
                .way(1, "o", "b")
                .told("a", "t", says("s", 1))
                .told("b", "t", says("r", 2));
    }

    @Test
    void withoutTheFirstsOnlyWitnessTheSecondComesFirst() {
        SourcesResult result = exact(twoDoors());
        double byA = 0.85 * 0.98;
        double byB = 0.65 * 0.85;

        assertThat(result.reach().value()).isCloseTo(1 - (1 - byA) * (1 - byB), within(EXACT));
        assertThat(ids(result.first())).containsExactly("a");
        assertThat(result.first().criticality().value()).isCloseTo(byA * (1 - byB), within(EXACT));
        LeftOut left = without(result, "s");
        assertThat(left.reach().value()).isCloseTo(byB, within(EXACT));
        assertThat(left.difference().value()).isCloseTo(byB - result.reach().value(), within(EXACT));
        assertThat(left.wrong()).isCloseTo(0.15, within(EXACT));
        assertThat(left.changes()).isTrue();
        assertThat(ids(left.first())).containsExactly("b");
        assertThat(left.first().criticality().value()).isCloseTo(byB, within(EXACT));
        assertThat(without(result, "r").changes()).isFalse();
        assertThat(result.sources()).extracting(one -> one.source().id()).containsExactly("s", "r");
        assertThat(result.reversal()).hasValueSatisfying(reversal -> {
            assertThat(reversal.sources()).extracting(Source::id).containsExactly("s");
            assertThat(reversal.smallest()).isTrue();
            assertThat(ids(reversal.first())).containsExactly("b");
        });
    }

    @Test
    void aDocumentFallsWithEverythingWithinIt() {
        SourcesResult result = exact(SmallMap.map()
                .document("paper", Reliability.B)
                .informant("x", "paper", Reliability.C)
                .informant("y", "x", Reliability.D)
                .document("idle", Reliability.A)
                .way(1, "o", "a")
                .way(1, "o", "b")
                .told("a", "t", says("x", 1))
                .told("b", "t", says("y", 1))
                .told("t", "o", says("idle", 1)));

        assertThat(result.sources()).extracting(one -> one.source().id()).containsExactlyInAnyOrder("paper", "x", "y");
        assertThat(result.without()).isEqualTo(1);
        assertThat(without(result, "paper").quoting()).isEqualTo(2);
        assertThat(without(result, "paper").wrong()).isCloseTo(0.35 * 0.6, within(EXACT));
        assertThat(without(result, "paper").reach().value()).isZero();
        assertThat(ids(without(result, "paper").first())).isEmpty();
        assertThat(without(result, "x").quoting()).isEqualTo(1);
        assertThat(without(result, "y").changes()).isFalse();
    }

    @Test
    void whoSpeaksAgainstTheFirstMayKeepItFromComingFirst() {
        SourcesResult result = exact(twoDoors().document("d", Reliability.A).told("o", "t2", says("s", 1)));
        assertThat(ids(result.first())).containsExactly("a");

        SourcesResult denied = exact(SmallMap.map()
                .document("s", Reliability.B)
                .document("r", Reliability.C)
                .document("d", Reliability.A)
                .way(1, "o", "a")
                .way(1, "o", "b")
                .told("a", "t", says("s", 1), denies("d", 1))
                .told("b", "t", says("r", 2)));
        assertThat(ids(denied.first())).containsExactly("b");
        assertThat(without(denied, "d").difference().value()).isPositive();
        assertThat(ids(without(denied, "d").first())).containsExactly("a");
    }

    /** a is told by as many sources as there are letters, b by one that is hardly believed. */
    private static SmallMap toldBy(String letters) {
        SmallMap map =
                SmallMap.map().document("z", Reliability.E).way(1, "o", "a").way(1, "o", "b");
        List<Evidence> items = new ArrayList<>();
        letters.chars().forEach(letter -> {
            String id = String.valueOf((char) letter);
            map.document(id, Reliability.C);
            items.add(says(id, 2));
        });
        return map.told("a", "t", items.toArray(new Evidence[0])).told("b", "t", says("z", 5));
    }

    @Test
    void theFewestThatMustBeWrongAreFound() {
        assertThat(exact(toldBy("pq")).reversal()).hasValueSatisfying(reversal -> {
            assertThat(reversal.sources()).extracting(Source::id).containsExactly("p", "q");
            assertThat(reversal.allWrong()).isCloseTo(0.35 * 0.35, within(EXACT));
            assertThat(reversal.smallest()).isTrue();
        });
        assertThat(exact(toldBy("pqr")).reversal()).hasValueSatisfying(reversal -> {
            assertThat(reversal.sources()).extracting(Source::id).containsExactly("p", "q", "r");
            assertThat(reversal.smallest()).isTrue();
        });
    }

    @Test
    void fourAreFoundOneAfterTheOther() {
        assertThat(exact(toldBy("pqrs")).turning()).isEmpty();
        assertThat(exact(toldBy("pqrs")).reversal()).hasValueSatisfying(reversal -> {
            assertThat(reversal.sources()).extracting(Source::id).containsExactly("p", "q", "r", "s");
            assertThat(ids(reversal.first())).containsExactly("b");
        });
    }

    @Test
    void whatRestsOnNobodysWordDoesNotChange() {
        SourcesResult result = exact(SmallMap.map()
                .document("s", Reliability.B)
                .way(0.5, "o", "a", "t")
                .told("o", "a2", says("s", 1))
                .told("a2", "t", says("s", 1)));

        assertThat(ids(result.first())).containsExactly("a2");
        assertThat(exact(SmallMap.map().way(0.5, "o", "a", "t")).reversal()).isEmpty();
        assertThat(exact(SmallMap.map().way(0.5, "o", "a", "t")).sources()).isEmpty();
        assertThat(exact(SmallMap.map().actor("o").actor("t")).first().actors()).isEmpty();
    }

    @Test
    void aSourceThatIsCertainlySoundCanBeDisbelievedAllTheSame() {
        StakeholderMap certain = twoDoors().build().gradedBy(new GradeOverrides(Map.of(Reliability.B, 1.0), Map.of()));
        SourcesResult result = answer(certain, Mode.EXACT, "t", "o");

        assertThat(without(result, "s").wrong()).isZero();
        assertThat(without(result, "s").reach().value()).isCloseTo(0.65 * 0.85, within(EXACT));
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static StakeholderMap random(Random random) {
        SmallMap map = new SmallMap();
        for (int source = 0; source < 3; source++) {
            map.document("s" + source, Reliability.values()[random.nextInt(4)]);
        }
        IntStream.range(0, 5).forEach(actor -> map.actor("a" + actor));
        for (int pair : random.ints(0, 25)
                .distinct()
                .filter(pair -> pair / 5 != pair % 5)
                .limit(8)
                .toArray()) {
            List<Evidence> items = new ArrayList<>();
            for (int source = 0; source < 3; source++) {
                int credibility = 1 + random.nextInt(4);
                switch (random.nextInt(5)) {
                    case 0, 1 -> items.add(says("s" + source, credibility));
                    case 2 -> items.add(denies("s" + source, credibility));
                    default -> {}
                }
            }
            map.told("a" + pair / 5, "a" + pair % 5, items.toArray(new Evidence[0]));
        }
        return map.build();
    }

    /** The same worlds, so the same numbers to the last digit. */
    @ParameterizedTest
    @MethodSource("seeds")
    void disbelievingASourceIsStrikingWhatItSays(int seed) {
        StakeholderMap map = random(new Random(seed));
        String[] origins = {"a0", "a1", "a2", "a3"};
        SourcesResult result = answer(map, Mode.SAMPLED, "a4", origins);
        for (LeftOut left : result.sources()) {
            StakeholderMap struck = new Scenario(
                            "s", List.of(new MapChange.Disbelief(left.source().id())))
                    .of(map);
            SourcesResult without = answer(struck, Mode.SAMPLED, "a4", origins);

            assertThat(left.reach()).as(map.toString()).isEqualTo(without.reach());
            assertThat(left.first()).as(map.toString()).isEqualTo(without.first());
            assertThat(left.changes()).isEqualTo(!without.first().isSameAs(result.first()));
        }
    }

    /** Plainly: every set of sources. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallerSetWouldDo(int seed) {
        StakeholderMap map = random(new Random(seed));
        SourcesResult result = answer(map, Mode.SAMPLED, "a4", "a0", "a1", "a2", "a3");
        int fewest = IntStream.range(1, 8)
                .filter(set -> !first(map, set).isSameAs(result.first()))
                .map(Integer::bitCount)
                .min()
                .orElse(0);

        assertThat(result.reversal().map(reversal -> reversal.sources().size()).orElse(0))
                .as(map.toString())
                .isEqualTo(fewest);
    }

    private static FirstDoor first(StakeholderMap map, int set) {
        List<MapChange> struck = new ArrayList<>();
        for (int source = 0; source < 3; source++) {
            if ((set >> source & 1) == 1) {
                struck.add(new MapChange.Disbelief("s" + source));
            }
        }
        return answer(new Scenario("s", struck).of(map), Mode.SAMPLED, "a4", "a0", "a1", "a2", "a3")
                .first();
    }
}
