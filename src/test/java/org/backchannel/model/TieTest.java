package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TieTest {
    private static final Evidence ITEM =
            new Evidence("ft", Credibility.PROBABLE, Stance.SUPPORTS, Optional.empty(), Optional.empty());

    @Test
    void isCalledFromTypeToUnlessItHasAName() {
        Tie tie = Tie.certain("clerk", "has-access-to", "chair", 0.8);
        assertThat(tie.id()).isEqualTo("clerk--has-access-to--chair");
        assertThat(tie.named("tea").id()).isEqualTo("tea");
        assertThat(tie.named("tea").named(tie.id())).isEqualTo(tie);
    }

    @Test
    void restsOnEvidenceOrOnAPlainConfidenceButNotOnBoth() {
        Tie tie = Tie.certain("a", "met", "b", 1);
        assertThat(tie.confidence()).isEqualTo(OptionalDouble.of(1));
        assertThat(tie.restingOn(List.of(ITEM)).confidence()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tie(
                        "a--met--b",
                        "a",
                        "b",
                        "met",
                        1,
                        Period.ALWAYS,
                        Valence.NEUTRAL,
                        OptionalDouble.empty(),
                        OptionalDouble.of(0.5),
                        List.of(ITEM),
                        Sorted.empty()))
                .withMessage("tie a--met--b has a plain confidence and evidence; it takes one");
    }

    @Test
    void changesOneThingAtATime() {
        Tie tie = Tie.certain("a", "met", "b", 0.5).restingOn(List.of(ITEM));
        Period period = new Period(Optional.of(CalendarDate.of("2022")), Optional.empty());
        assertThat(tie.during(period).period()).isEqualTo(period);
        assertThat(tie.during(period).during(Period.ALWAYS)).isEqualTo(tie);
    }

    @Test
    void evidenceHasOneOrderWhateverTheOrderOfTheFile() {
        List<Evidence> items = new ArrayList<>();
        for (String source : List.of("ft", "clerk")) {
            for (Credibility credibility : List.of(Credibility.DOUBTFUL, Credibility.CONFIRMED)) {
                for (Stance stance : Stance.values()) {
                    for (Optional<String> at : List.of(Optional.of("b"), Optional.of(""), Optional.<String>empty())) {
                        items.add(new Evidence(source, credibility, stance, at, Optional.empty()));
                        items.add(new Evidence(source, credibility, stance, at, Optional.of("")));
                        items.add(new Evidence(source, credibility, stance, at, Optional.of("x")));
                    }
                }
            }
        }
        List<Evidence> sorted = Tie.certain("a", "met", "b", 1).restingOn(items).evidence();
        Collections.reverse(items);
        assertThat(Tie.certain("a", "met", "b", 1).restingOn(items).evidence())
                .isEqualTo(sorted)
                .hasSize(2 * 2 * 2 * 3 * 3);
        assertThat(sorted).isSortedAccordingTo(Evidence::compareTo);
        assertThat(sorted.get(0).source()).isEqualTo("clerk");
        for (int next = 1; next < sorted.size(); next++) {
            assertThat(sorted.get(next - 1).compareTo(sorted.get(next))).isNegative();
        }
    }

    @Test
    void whatItHandsOutCannotBeChanged() {
        List<Evidence> items = new ArrayList<>(List.of(ITEM));
        Tie tie = Tie.certain("a", "met", "b", 1).restingOn(items);
        items.clear();
        assertThat(tie.evidence()).containsExactly(ITEM);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> tie.evidence().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> tie.attributes().put("a", "b"));
    }
}
