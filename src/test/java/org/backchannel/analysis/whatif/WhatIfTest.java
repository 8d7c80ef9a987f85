package org.backchannel.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.whatif.WhatIfResult.ActorShift;
import org.backchannel.analysis.whatif.WhatIfResult.Effect;
import org.backchannel.analysis.whatif.WhatIfResult.OriginShift;
import org.backchannel.analysis.whatif.WhatIfResult.TieShift;
import org.backchannel.model.Evidence;
import org.backchannel.model.MapChange;
import org.backchannel.model.Reliability;
import org.backchannel.model.Scenario;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfTest {
    private static final double EXACT = 1e-12;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** Five actors, seven ties, three sources; the fifth actor is the target. */
    private static StakeholderMap random(Random random) {
        SmallMap map = new SmallMap();
        for (int source = 0; source < 3; source++) {
            map.document("s" + source, Reliability.values()[random.nextInt(4)]);
        }
        IntStream.range(0, 5).forEach(actor -> map.actor("a" + actor));
        for (int pair : random.ints(0, 25)
                .distinct()
                .filter(pair -> pair / 5 != pair % 5)
                .limit(7)
                .toArray()) {
            List<Evidence> items = new ArrayList<>();
            for (int source = 0; source < 3; source++) {
                int credibility = 1 + random.nextInt(4);
                switch (random.nextInt(5)) {
                    case 0, 1 -> items.add(SmallMap.says("s" + source, credibility));
                    case 2 -> items.add(SmallMap.denies("s" + source, credibility));
                    default -> {}
                }
            }
            map.told("a" + pair / 5, "a" + pair % 5, items.toArray(new Evidence[0]));
        }
        return map.build();
    }

    private static WhatIfResult asked(StakeholderMap map, Mode mode, MapChange... changes) {
        return WhatIf.of(
                map,
                new WhatIfParameters(
                        "a4",
                        List.of("a0", "a1", "a2", "a3"),
                        List.of(new Scenario("s", List.of(changes))),
                        Projection.ACCESS,
                        new WorldSample(1_000, 1, OptionalDouble.empty(), 1),
                        mode,
                        OptionalInt.empty()),
                Progress.NONE);
    }

    private static Effect effect(StakeholderMap map, MapChange... changes) {
        return asked(map, Mode.EXACT, changes).effects().get(0);
    }

    /** As it is with the source's soundness at 0, which no item survives. */
    @ParameterizedTest
    @MethodSource("seeds")
    void disbelievingASourceIsTakingItAsUnsound(int seed) {
        StakeholderMap map = random(new Random(seed));
        Effect disbelieved = effect(map, new MapChange.Disbelief("s0"));
        Effect unsound = effect(unsound(map, "s0"), new MapChange.Introduction("a4", "a0", 1));

        for (int origin = 0; origin < 4; origin++) {
            assertThat(disbelieved.origins().get(origin).reach().after().value())
                    .isCloseTo(unsound.origins().get(origin).reach().before().value(), within(EXACT));
        }
    }

    private static StakeholderMap unsound(StakeholderMap map, String id) {
        TreeMap<String, Source> sources = new TreeMap<>(map.sources());
        Source source = map.source(id);
        sources.put(
                id,
                new Source(
                        id,
                        source.title(),
                        source.publisher(),
                        source.date(),
                        source.url(),
                        source.within(),
                        Reliability.F,
                        false));
        return map.resting(sources, map.ties()).gradedBy(new GradeOverrides(Map.of(Reliability.F, 0.0), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anActorOfCriticality0ChangesNoOriginsReachAndAnyOtherDoes(int seed) {
        StakeholderMap map = random(new Random(seed));
        Effect asIs = effect(map, new MapChange.Introduction("a4", "a0", 1));
        for (String gone : List.of("a0", "a1", "a2", "a3")) {
            Effect without = effect(map, new MapChange.WithoutActor(gone));
            double criticality = asIs.actors().stream()
                    .filter(actor -> actor.actor().id().equals(gone))
                    .mapToDouble(actor -> actor.criticality().before().value())
                    .findFirst()
                    .orElse(0);

            assertThat(without.origins())
                    .extracting(origin -> origin.actor().id())
                    .hasSize(3)
                    .doesNotContain(gone);
            assertThat(without.reach().difference().value()).isCloseTo(-criticality, within(EXACT));
            if (criticality == 0) {
                assertThat(without.origins()).noneMatch(origin -> origin.reach().isSeen());
            }
        }
    }

    /** In the same worlds: what hangs on a tie before is what its going costs, and after that nothing hangs on it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatHangsOnATieIsWhatItsGoingCosts(int seed) {
        StakeholderMap map = random(new Random(seed));
        for (Mode mode : List.of(Mode.EXACT, Mode.SAMPLED)) {
            for (Tie tie : map.ties()) {
                Effect without = asked(map, mode, new MapChange.WithoutTie(tie.id()))
                        .effects()
                        .get(0);
                double lost = -without.reach().difference().value();

                assertThat(without.critical().stream()
                                .filter(one -> one.tie().id().equals(tie.id()))
                                .map(TieShift::criticality)
                                .findFirst())
                        .as("%s %s", mode, tie.id())
                        .satisfies(shift -> {
                            double before =
                                    shift.map(one -> one.before().value()).orElse(0.0);
                            assertThat(before).isCloseTo(lost, within(EXACT));
                            shift.ifPresent(one -> {
                                assertThat(one.after().value()).isZero();
                                assertThat(one.difference().value()).isCloseTo(-lost, within(EXACT));
                            });
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTieThatIsConfirmedOrMetOrStrongerHurtsNobodyAndOneThatIsGoneOrWeakerHelpsNobody(int seed) {
        StakeholderMap map = random(new Random(seed));
        String tie = map.ties().get(0).id();

        assertNone(effect(map, new MapChange.Confirmation(tie)), -1);
        assertNone(effect(map, new MapChange.Introduction("a0", "a4", 0.3)), -1);
        assertNone(effect(map, new MapChange.WithoutTie(tie)), 1);
        assertNone(effect(map, new MapChange.OtherStrength(tie, 0.4)), 1);
    }

    private static void assertNone(Effect effect, int sign) {
        assertThat(effect.origins())
                .noneMatch(origin -> sign * origin.reach().difference().value() > EXACT);
    }

    /** What a tie that is there and carries gives is linear in its strength. */
    @ParameterizedTest
    @MethodSource("seeds")
    void halfTheStrengthOfAnIntroductionGivesHalfTheGain(int seed) {
        StakeholderMap map = random(new Random(seed));

        double whole = gain(map, 1);

        assertThat(gain(map, 0.5)).isCloseTo(whole / 2, within(EXACT));
    }

    private static double gain(StakeholderMap map, double strength) {
        return effect(map, new MapChange.Introduction("a1", "a2", strength))
                .reach()
                .difference()
                .value();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sampledWorldsAreTheSameBeforeAndAfter(int seed) {
        StakeholderMap map = random(new Random(seed));
        Effect effect = asked(
                        map,
                        Mode.SAMPLED,
                        new MapChange.WithoutTie(map.ties().get(0).id()))
                .effects()
                .get(0);

        assertThat(effect.origins())
                .as("nobody gains in any world")
                .noneMatch(origin -> origin.reach().difference().value() > 0);
        assertThat(effect.origins().stream().map(OriginShift::reach))
                .allSatisfy(reach -> assertThat(
                                reach.after().value() - reach.before().value())
                        .isCloseTo(reach.difference().value(), within(EXACT)));
        assertThat(effect.actors().stream().map(ActorShift::criticality))
                .allSatisfy(shift -> assertThat(
                                shift.after().value() - shift.before().value())
                        .isCloseTo(shift.difference().value(), within(EXACT)));
    }
}
