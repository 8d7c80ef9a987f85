package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Closed forms; {@code ProjectionOracleTest} has maps of chance. */
class ConfidenceTest {
    private static final Offset<Double> EXACT = within(1e-15);

    private static final StakeholderMap MAP = map(Map.of(), Map.of(Credibility.IMPROBABLE, 1e-20));

    private static StakeholderMap map(Map<Reliability, Double> letters, Map<Credibility, Double> digits) {
        return new StakeholderMap(
                "confidence",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(Map.of(
                        "bank", source("bank", Reliability.B),
                        "clerk", source("clerk", Reliability.C),
                        "diary", source("diary", Reliability.D))),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                new StakeholderMap.GradeOverrides(letters, digits));
    }

    private static Source source(String id, Reliability letter) {
        Optional<String> unknown = Optional.empty();
        return new Source(id, id, unknown, Optional.empty(), unknown, unknown, letter, false);
    }

    private static Evidence item(String source, int credibility, Stance stance) {
        return new Evidence(source, Credibility.ofDigit(credibility), stance, Optional.empty(), Optional.empty());
    }

    private static Evidence supports(String source, int credibility) {
        return item(source, credibility, Stance.SUPPORTS);
    }

    private static Evidence denies(String source, int credibility) {
        return item(source, credibility, Stance.DENIES);
    }

    private static Tie restingOn(Evidence... items) {
        return Tie.certain("a", "met", "b", 0.3).restingOn(List.of(items));
    }

    private static double confidence(Evidence... items) {
        return Confidence.in(MAP).of(restingOn(items));
    }

    @Test
    void aTieWithoutEvidenceGetsHalf() {
        assertThat(confidence()).isEqualTo(0.5);
    }

    @Test
    void aPlainConfidenceIsTakenAsItIs() {
        assertThat(Confidence.in(MAP).of(Tie.certain("a", "met", "b", 0.3))).isEqualTo(1);
    }

    @Test
    void oneItemIsAsSureAsItsSourceTimesItself() {
        assertThat(confidence(supports("clerk", 2))).isEqualTo(0.65 * 0.85).isCloseTo(0.5525, EXACT);
    }

    @Test
    void twoItemsOfOneSourceFallWithIt() {
        assertThat(confidence(supports("bank", 3), supports("bank", 4))).isCloseTo(0.85 * (1 - 0.35 * 0.6), EXACT);
    }

    @Test
    void twoSourcesBearEachOtherOut() {
        assertThat(confidence(supports("bank", 3), supports("clerk", 2)))
                .isCloseTo(1 - (1 - 0.85 * 0.65) * (1 - 0.65 * 0.85), EXACT);
    }

    @Test
    void aDenialByAnotherSourceTakesAwayItsShare() {
        assertThat(confidence(supports("clerk", 2), denies("bank", 3)))
                .isCloseTo(0.4475 * 0.5525, EXACT)
                .isCloseTo(0.2472, within(5e-5));
    }

    @Test
    void aSourceThatContradictsItselfIsDrawnSoundOnce() {
        assertThat(confidence(supports("bank", 2), denies("bank", 3))).isCloseTo(0.85 * 0.85 * 0.35, EXACT);
    }

    @Test
    void aTieThatIsOnlyDeniedDoesNotExist() {
        assertThat(confidence(denies("bank", 6), denies("clerk", 5), denies("bank", 1)))
                .isZero();
    }

    @Test
    void aDenialThatIsCertainlyTrueLeavesNothing() {
        Confidence confidence = Confidence.in(map(Map.of(Reliability.B, 1.0), Map.of(Credibility.CONFIRMED, 1.0)));
        assertThat(confidence.of(restingOn(supports("clerk", 1), denies("bank", 1))))
                .isZero();
    }

    @Test
    void aConfidenceTooSmallToTellFromOneMinusItIsKept() {
        assertThat(confidence(supports("clerk", 5))).isEqualTo(0.65 * 1e-20);
        assertThat(confidence(supports("clerk", 5), supports("bank", 5), denies("diary", 3)))
                .isCloseTo((0.65e-20 + 0.85e-20) * (1 - 0.4 * 0.65), within(1e-34));
    }

    @Test
    void manySourcesNeverMakeMoreThanCertain() {
        for (int items = 1; items < 200; items++) {
            Evidence[] evidence = new Evidence[items];
            for (int number = 0; number < items; number++) {
                evidence[number] = supports(List.of("bank", "clerk", "diary").get(number % 3), 1 + number % 6);
            }
            assertThat(confidence(evidence)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aKnownSourceIsTakenAsItIsKnown() {
        Tie tie = restingOn(supports("bank", 2), supports("clerk", 3));
        Confidence confidence = Confidence.in(MAP);
        assertThat(confidence.given(tie, Map.of("bank", true, "clerk", false))).isEqualTo(0.85);
        assertThat(confidence.given(tie, Map.of("bank", false, "clerk", false))).isZero();
        assertThat(confidence.given(tie, Map.of("bank", false))).isCloseTo(0.65 * 0.65, EXACT);
        assertThat(confidence.given(tie, Map.of("diary", false))).isEqualTo(confidence.of(tie));
    }

    @Test
    void whatIsKnownOfTwoStatesAveragesToWhatIsNot() {
        Tie tie = restingOn(supports("bank", 2), denies("bank", 4), supports("clerk", 3));
        Confidence confidence = Confidence.in(MAP);
        assertThat(0.85 * confidence.given(tie, Map.of("bank", true))
                        + 0.15 * confidence.given(tie, Map.of("bank", false)))
                .isCloseTo(confidence.of(tie), EXACT);
    }

    @Test
    void aSourceIsAsSoundAsItsLetterAndTheMapsOwnTableSay() {
        assertThat(Confidence.in(MAP).soundness("diary")).isEqualTo(0.40);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.in(MAP).soundness("dairy"))
                .withMessage("no source 'dairy' in graph confidence");
    }

    @Test
    void confidenceIsReadOffTheTieAndNotItsStrength() {
        Tie weak = Tie.certain("a", "met", "b", 0.001).restingOn(List.of(supports("bank", 1)));
        Tie strong = Tie.certain("a", "met", "b", 1).restingOn(List.of(supports("bank", 1)));
        assertThat(Confidence.in(MAP).of(weak)).isEqualTo(Confidence.in(MAP).of(strong));
        assertThat(weak.confidence()).isEqualTo(OptionalDouble.empty());
    }
}
