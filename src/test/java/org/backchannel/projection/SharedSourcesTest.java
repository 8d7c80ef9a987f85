package org.backchannel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.projection.TinyMaps.item;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.backchannel.model.Conductance;
import org.backchannel.model.Confidence;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;

/** Closed forms, all sources of letter B (0.85); {@code ProjectionOracleTest} has maps of chance. */
class SharedSourcesTest {
    private static final Offset<Double> EXACT = within(1e-15);
    private static final double SOUND = 0.85;

    private static Tie tie(String name, Evidence... items) {
        return Tie.certain("a", "met", "b", 1).named(name).restingOn(List.of(items));
    }

    private static Evidence confirmed(String source) {
        return item(source, 1, Stance.SUPPORTS);
    }

    /** Each row is an arc, and every tie always carries if it exists. */
    private static SharedSources.Joint joint(int limit, List<List<Tie>> arcs) {
        StakeholderMap map = TinyMaps.of(
                Map.of("met", new Conductance(1, 1)),
                arcs.stream().flatMap(List::stream).toArray(Tie[]::new));
        Confidence confidence = Confidence.in(map);
        return new SharedSources(confidence)
                .everyArcCarries(
                        arcs.stream()
                                .map(arc -> arc.stream()
                                        .map(tie -> new Contribution(tie, 1, confidence.of(tie)))
                                        .toList())
                                .toList(),
                        limit);
    }

    @Test
    void tiesInARowThatRestOnOneSourceStandAndFallTogether() {
        SharedSources.Joint joint =
                joint(1, List.of(List.of(tie("one", confirmed("ft"))), List.of(tie("two", confirmed("ft")))));
        assertThat(joint.value()).isCloseTo(SOUND * 0.98 * 0.98, EXACT).isCloseTo(0.8163, within(5e-5));
        assertThat(joint.exact()).isTrue();
    }

    @Test
    void tiesInARowOnSourcesOfTheirOwnAreIndependent() {
        SharedSources.Joint joint =
                joint(0, List.of(List.of(tie("one", confirmed("ft"))), List.of(tie("two", confirmed("clerk")))));
        assertThat(joint.value()).isCloseTo(SOUND * 0.98 * SOUND * 0.98, EXACT).isCloseTo(0.6939, within(5e-5));
        assertThat(joint.exact()).isTrue();
    }

    @Test
    void parallelTiesThatRestOnOneSourceAddLittle() {
        SharedSources.Joint joint =
                joint(1, List.of(List.of(tie("one", confirmed("ft")), tie("two", confirmed("ft")))));
        assertThat(joint.value()).isCloseTo(SOUND * (1 - 0.02 * 0.02), EXACT);
    }

    @Test
    void twoItemsOfOneSourceOnOneTieShareNothingWithAnother() {
        SharedSources.Joint joint =
                joint(0, List.of(List.of(tie("one", confirmed("ft"), item("ft", 3, Stance.DENIES)))));
        assertThat(joint.value()).isCloseTo(SOUND * 0.98 * 0.35, EXACT);
        assertThat(joint.exact()).isTrue();
    }

    @Test
    void whatSupportsOneTieAndDeniesTheNextMakesThemExclusive() {
        SharedSources.Joint joint = joint(
                2,
                List.of(
                        List.of(tie("one", confirmed("ft"))),
                        List.of(tie("two", confirmed("clerk"), item("ft", 1, Stance.DENIES)))));
        assertThat(joint.value()).isCloseTo(SOUND * 0.98 * (SOUND * 0.98) * 0.02, EXACT);
    }

    @Test
    void beyondTheLimitTiesAreTakenAsIndependentAndTheAnswerSaysSo() {
        List<List<Tie>> arcs = List.of(List.of(allOf("one", 3)), List.of(allOf("two", 3)));
        double each = 1 - Math.pow(1 - SOUND * 0.98, 3);
        assertThat(joint(3, arcs).exact()).isTrue();
        assertThat(joint(3, arcs).value()).isGreaterThan(each * each);
        assertThat(joint(2, arcs).exact()).isFalse();
        assertThat(joint(2, arcs).value()).isCloseTo(each * each, EXACT);
    }

    private static Tie allOf(String name, int sources) {
        return tie(
                name,
                IntStream.range(0, sources)
                        .mapToObj(number -> confirmed("s" + number))
                        .toArray(Evidence[]::new));
    }

    @Test
    void twelveSharedSourcesAreEnumerated() {
        List<List<Tie>> arcs = List.of(List.of(allOf("one", 12)), List.of(allOf("two", 12)));
        SharedSources.Joint joint = joint(SharedSources.ARC_LIMIT, arcs);
        double expected = 0;
        for (int sound = 0; sound <= 12; sound++) {
            double ways = Math.pow(SOUND, sound) * Math.pow(1 - SOUND, 12 - sound) * choose(12, sound);
            expected += ways * Math.pow(1 - Math.pow(0.02, sound), 2);
        }
        assertThat(joint.exact()).isTrue();
        assertThat(joint.value()).isCloseTo(expected, within(1e-12));
    }

    private static double choose(int of, int taken) {
        double ways = 1;
        for (int next = 1; next <= taken; next++) {
            ways = ways * (of - taken + next) / next;
        }
        return ways;
    }

    @Test
    void verySmallProbabilitiesOfParallelTiesAddUp() {
        Tie one = tie("one", confirmed("ft"));
        Confidence confidence = Confidence.in(TinyMaps.of(Map.of("met", new Conductance(1, 1)), one));
        List<Contribution> arc = List.of(new Contribution(one, 1e-17, 1), new Contribution(one.named("two"), 2e-17, 1));
        assertThat(new SharedSources(confidence)
                        .everyArcCarries(List.of(arc), 0)
                        .value())
                .isCloseTo(3e-17 * 1, within(1e-17));
    }

    @Test
    void aRouteOfNoArcsAlwaysCarries() {
        SharedSources.Joint joint = joint(0, List.of());
        assertThat(joint.value()).isEqualTo(1);
        assertThat(joint.exact()).isTrue();
    }
}
