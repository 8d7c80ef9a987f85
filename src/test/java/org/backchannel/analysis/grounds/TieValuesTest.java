package org.backchannel.analysis.grounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.analysis.SmallMap.says;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.model.Actor;
import org.backchannel.model.Reliability;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

class TieValuesTest {
    private static final double EXACT = 1e-12;

    private static List<TieValue> values(SmallMap map) {
        return LeaveOneOut.of(
                        Projector.project(map.build(), Projection.ACCESS),
                        new GroundsParameters(
                                "t",
                                List.of("o", "p"),
                                Projection.ACCESS,
                                new WorldSample(640, 1, OptionalDouble.empty(), 1),
                                Mode.EXACT,
                                OptionalInt.empty()),
                        Progress.NONE)
                .ties();
    }

    private static TieValue of(List<TieValue> values, String from, String to) {
        return values.stream()
                .filter(value ->
                        value.tie().from().equals(from) && value.tie().to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(FirstDoor first) {
        return first.actors().stream().map(Actor::id).toList();
    }

    /** o gets in by a alone, if s tells the truth (0.85 · 0.85); p by b alone, with 0.5. Each asks by one door of two origins. */
    private static SmallMap onePerDoor() {
        return SmallMap.map()
                .document("s", Reliability.B)
                .way(1, "o", "a")
                .way(1, "p", "b")
                .told("a", "t", says("s", 2))
                .way(0.5, "b", "t");
    }

    @Test
    void aDoorThatStandsOrFallsWithATieIsWorthTheQuestion() {
        TieValue value = of(values(onePerDoor()), "a", "t");
        double exists = 0.85 * 0.85;

        assertThat(value.exists()).isCloseTo(exists, within(EXACT));
        assertThat(ids(value.ifConfirmed())).containsExactly("a");
        assertThat(value.ifConfirmed().criticality().value()).isCloseTo(0.5, within(EXACT));
        assertThat(ids(value.ifRefuted())).containsExactly("b");
        assertThat(value.ifRefuted().criticality().value()).isCloseTo(0.25, within(EXACT));
        assertThat(value.gain()).isCloseTo(exists * 0.5 + (1 - exists) * 0.25 - exists * 0.5, within(EXACT));
        assertThat(value.turns()).isTrue();
    }

    /** p gets in by c only half the time, so that a comes first; if p asks c, s is sound, and his word on a has its full 0.85. */
    @Test
    void aConfirmedTieMakesLikelierWhatElseItsSourceSays() {
        TieValue value = of(
                values(SmallMap.map()
                        .document("s", Reliability.B)
                        .way(1, "o", "a")
                        .told("a", "t", says("s", 2))
                        .told("p", "c", says("s", 2))
                        .way(0.5, "c", "t")),
                "p",
                "c");

        assertThat(ids(value.ifConfirmed())).containsExactly("a");
        assertThat(value.ifConfirmed().criticality().value()).isCloseTo(0.85 / 2, within(EXACT));
        double soundIfRefuted = 0.85 * 0.15 / (1 - 0.85 * 0.85);
        assertThat(value.ifRefuted().criticality().value()).isCloseTo(soundIfRefuted * 0.85 / 2, within(EXACT));
        assertThat(value.gain()).isZero();
        assertThat(value.turns()).isFalse();
    }

    /** Two doors on one word: refuting the first says more of the second than its own absence. */
    @Test
    void aRefutedTieMakesLessLikelyWhatElseItsSourceSays() {
        SmallMap map = SmallMap.map()
                .document("s", Reliability.C)
                .way(1, "o", "a")
                .way(1, "p", "b")
                .told("a", "t", says("s", 2))
                .told("b", "t", says("s", 2));
        TieValue value = of(values(map), "a", "t");
        double exists = 0.65 * 0.85;

        // Confirmed: a loses one origin of two; refuted: b is there with P(sound | refuted) · 0.85.
        assertThat(value.ifConfirmed().criticality().value()).isCloseTo(0.5, within(EXACT));
        double soundIfRefuted = 0.65 * 0.15 / (1 - exists);
        assertThat(ids(value.ifRefuted())).containsExactly("b");
        assertThat(value.ifRefuted().criticality().value()).isCloseTo(soundIfRefuted * 0.85 / 2, within(EXACT));
    }

    @Test
    void whatIsCertainOrOnNoWayIsNoQuestion() {
        List<TieValue> values = values(onePerDoor().told("t", "o", says("s", 1)));

        assertThat(values).extracting(value -> value.tie().from()).containsExactly("a");
        assertThat(values(onePerDoor()))
                .allSatisfy(value -> assertThat(value.gain()).isNotNegative());
    }
}
