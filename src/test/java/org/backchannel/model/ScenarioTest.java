package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.SmallMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {
    private static final String TOLD = "a--asks--b";
    private static final String PLAIN = "b--knows--c";

    private static StakeholderMap map() {
        return new SmallMap()
                .document("press", Reliability.B)
                .document("rumour", Reliability.E)
                .told("a", "b", SmallMap.says("press", 2), SmallMap.says("rumour", 3))
                .told("a", "c", SmallMap.says("rumour", 3))
                .told("c", "a", SmallMap.says("press", 1), SmallMap.denies("rumour", 3))
                .tie(SmallMap.believed("b", "knows", "c", 0.8, 0.6))
                .guessed("c", "b")
                .build();
    }

    private static StakeholderMap changed(MapChange... changes) {
        return new Scenario("s", List.of(changes)).of(map());
    }

    private static Optional<Tie> tie(StakeholderMap map, String id) {
        return map.ties().stream().filter(tie -> tie.id().equals(id)).findFirst();
    }

    @Test
    void whoIsGoneHasNoTiesLeft() {
        assertThat(changed(new MapChange.WithoutActor("c")).ties())
                .extracting(Tie::id)
                .containsExactly(TOLD);
        assertThat(changed(new MapChange.WithoutActor("c")).actors()).containsKey("c");
    }

    @Test
    void aTieIsGoneOrCarriesOtherwiseOrIsCertain() {
        assertThat(tie(changed(new MapChange.WithoutTie(PLAIN)), PLAIN)).isEmpty();
        assertThat(tie(changed(new MapChange.OtherStrength(PLAIN, 0.3)), PLAIN))
                .contains(SmallMap.believed("b", "knows", "c", 0.3, 0.6));
        assertThat(tie(changed(new MapChange.Confirmation(TOLD)), TOLD)).contains(Tie.certain("a", "asks", "b", 1));
    }

    @Test
    void whatADisbelievedSourceSaysIsDeletedAndATieLeftWithoutAnyIsGone() {
        StakeholderMap without = changed(new MapChange.Disbelief("rumour"));

        assertThat(tie(without, TOLD).orElseThrow().evidence()).containsExactly(SmallMap.says("press", 2));
        assertThat(tie(without, "a--asks--c")).isEmpty();
        assertThat(tie(without, "c--asks--a").orElseThrow().evidence()).containsExactly(SmallMap.says("press", 1));
        assertThat(tie(without, "c--asks--b")).as("nobody spoke of it before").isPresent();
        assertThat(without.sources()).containsKey("rumour");
    }

    @Test
    void aConfirmedTieStaysWhoeverIsDisbelieved() {
        assertThat(tie(
                        changed(new MapChange.Disbelief("rumour"), new MapChange.Confirmation("a--asks--c")),
                        "a--asks--c"))
                .isPresent();
    }

    @Test
    void anIntroductionIsACertainTieOneWay() {
        StakeholderMap met = changed(new MapChange.Introduction("b", "a", 0.4));
        Tie tie = tie(met, "b--introduced--a").orElseThrow();

        assertThat(tie.strength()).isEqualTo(0.4);
        assertThat(tie.confidence()).hasValue(1);
        assertThat(met.typeOf(tie).access()).isEqualTo(new Conductance(1, 0));
        assertThat(met.typeOf(tie).influence()).isEqualTo(new Conductance(1, 0));
    }

    @Test
    void anIntroductionTakesAnIdThatIsFree() {
        StakeholderMap taken = new SmallMap()
                .tie(Tie.certain("a", "asks", "b", 1).named("a--introduced--b"))
                .build();

        assertThat(new Scenario("s", List.of(new MapChange.Introduction("a", "b", 1)))
                        .of(taken)
                        .ties())
                .extracting(Tie::id)
                .containsExactly("a--introduced--b", "a--introduced--b-2");
    }

    @Test
    void nothingChangesNothing() {
        assertThat(changed()).isEqualTo(map());
    }

    @Test
    void changesThatContradictEachOtherAreToldOf() {
        assertThat(contradiction(new MapChange.Confirmation(TOLD), new MapChange.WithoutTie(TOLD)))
                .contains("tie '" + TOLD + "' is confirmed and taken away");
        assertThat(contradiction(new MapChange.OtherStrength(TOLD, 1), new MapChange.OtherStrength(TOLD, 0.5)))
                .contains("tie '" + TOLD + "' is given a strength and another one");
        assertThat(contradiction(new MapChange.OtherStrength(TOLD, 1), new MapChange.WithoutTie(TOLD)))
                .contains("tie '" + TOLD + "' is given a strength and taken away");
        assertThat(contradiction(new MapChange.Introduction("a", "b", 1), new MapChange.WithoutActor("b")))
                .contains("actor 'b' is introduced and taken away");
        assertThat(contradiction(new MapChange.Introduction("a", "b", 1), new MapChange.Introduction("a", "b", 0.5)))
                .contains("'a' is introduced to 'b' twice; once is enough");
        assertThat(contradiction(new MapChange.Introduction("a", "b", 1), new MapChange.Introduction("b", "a", 0.5)))
                .isEmpty();
    }

    private static Optional<String> contradiction(MapChange... changes) {
        return new Scenario("s", List.of(changes)).contradiction();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
    void aStrengthIsAbove0AndAtMost1(double strength) {
        assertThatThrownBy(() -> new MapChange.OtherStrength(TOLD, strength)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new MapChange.Introduction("a", "b", strength)).hasMessageContaining("above 0");
    }
}
