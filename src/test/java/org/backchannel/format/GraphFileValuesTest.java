package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.format.Texts.errors;
import static org.backchannel.format.Texts.map;
import static org.backchannel.format.Texts.tie;

import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Reliability;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value in a graph file may be, and what it is where there is none. */
class GraphFileValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strength: 0 | 'strength' is a number in (0, 1], such as 0.8, not '0'",
                "strength: 1.01 | 'strength' is a number in (0, 1], such as 0.8, not '1.01'",
                "strength: -0.5 | 'strength' is a number in (0, 1], such as 0.8, not '-0.5'",
                "strength: 80% | 'strength' is a number in (0, 1], such as 0.8, not '80%'",
                "strength: 1e-400 | 'strength' is a number in (0, 1], such as 0.8, not '1e-400'",
                "strength: .nan | 'strength' is a number in (0, 1], such as 0.8, not '.nan'",
                "strength: 0x1 | 'strength' is a number in (0, 1], such as 0.8, not '0x1'",
                "strength: 1_0 | 'strength' is a number in (0, 1], such as 0.8, not '1_0'",
                "strength: 1d | 'strength' is a number in (0, 1], such as 0.8, not '1d'",
                "length: 0 | 'length' is a number above 0, such as 0.8, not '0'",
                "length: 1e999 | 'length' is a number above 0, such as 0.8, not '1e999'",
                "since: 2023-02-30 | 'since' is a year, a month or a day that exists, such as 2024, 2024-03 or 2024-03-10, not '2023-02-30'",
                "until: May | 'until' is a year, a month or a day that exists, such as 2024, 2024-03 or 2024-03-10, not 'May'",
                "valence: good | 'valence' is one of positive, negative, neutral, not 'good'",
                "strength: [0.5] | 'strength' takes one value, not a list or a mapping",
                "evidence: ft | 'evidence' is a list, such as [one, two]",
                "attributes: x | 'attributes' is written as keys and values, such as {key: value}",
            })
    void aValueIsWhatItsKeySays(String line, String message) {
        assertThat(errors(tie("confidence: 1", line)).stream().map(text -> text.replaceFirst("[^ ]* ", "")))
                .contains(message);
    }

    @Test
    void scalarsAreTypedByTheirKeyQuotedOrNot() {
        StakeholderMap map = map("""
                graph: g
                title: 012
                as-of: "2024-12-02"
                sources: {"1": {title: 2024-12-02, date: 2024, confidential: no}, s: {confidential: "Yes"}}
                actors:
                  ada: {name: no, side: 1e3, aliases: [true, 0x10], passes-on: "0.80", note: "null", attributes: {a: 012}}
                  bo: {name: "No"}
                """);
        Actor ada = map.actor("ada");
        assertThat(map.title()).contains("012");
        assertThat(map.asOf()).contains(CalendarDate.of("2024-12-02"));
        assertThat(map.source("1").title()).isEqualTo("2024-12-02");
        assertThat(map.source("1").confidential()).isFalse();
        assertThat(map.source("s").confidential()).isTrue();
        assertThat(ada.name()).isEqualTo("no");
        assertThat(ada.side()).contains("1e3");
        assertThat(ada.aliases()).containsExactly("true", "0x10");
        assertThat(ada.passesOn()).isEqualTo(0.8);
        assertThat(ada.note()).contains("null");
        assertThat(ada.attributes()).containsEntry("a", "012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "NULL"})
    void aKeyWithoutValueIsAnError(String nothing) {
        assertThat(errors("graph: g\ntitle: " + nothing + "\n"))
                .singleElement()
                .asString()
                .endsWith("'title' has no value; leave the key out, or put the text in quotes");
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        StakeholderMap map = map(tie("evidence: [{source: ft}]") + "sources: {ft: {}}\n");
        Tie tie = map.ties().get(0);
        assertThat(tie.strength()).isEqualTo(1);
        assertThat(tie.valence()).isEqualTo(Valence.NEUTRAL);
        assertThat(tie.evidence().get(0).credibility()).isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThat(tie.evidence().get(0).stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(map.source("ft").reliability()).isEqualTo(Reliability.F);
        assertThat(map.source("ft").title()).isEqualTo("ft");
        assertThat(map.actor("ada").kind()).isEqualTo(ActorKind.PERSON);
        assertThat(map.actor("ada").passesOn()).isEqualTo(1);
    }

    @Test
    void gradesAreLettersAndDigits() {
        StakeholderMap map = map("graph: g\ngrades: {reliability: {A: 0.9, F: 0}, credibility: {1: 0.95, \"6\": 1}}\n");
        assertThat(map.grades().soundness(Reliability.A)).isEqualTo(0.9);
        assertThat(map.grades().soundness(Reliability.F)).isZero();
        assertThat(map.grades().truth(Credibility.CONFIRMED)).isEqualTo(0.95);
        assertThat(map.grades().truth(Credibility.CANNOT_BE_JUDGED)).isEqualTo(1);
        assertThat(map.grades().soundness(Reliability.B)).isEqualTo(0.85);
        assertThat(errors("graph: g\ngrades: {reliability: {G: 1}, credibility: {0: 1, 1: 1.5}}\n"))
                .hasSize(3);
        assertThat(errors("graph: g\nsources: {s: {reliability: b}}"))
                .containsExactly("map.yaml:2:28: 'reliability' is one of A, B, C, D, E, F, not 'b'");
        assertThat(errors(tie("evidence: [{source: s, credibility: 7}]") + "sources: {s: {}}"))
                .containsExactly("map.yaml:9:41: 'credibility' is a digit from 1 to 6, not '7'");
    }

    @Test
    void namesAreOneLineAndNotEmpty() {
        assertThat(errors("graph: g\nactors: {a: {name: \"\"}}")).containsExactly("map.yaml:2:20: 'name' is empty");
        assertThat(errors("graph: g\nactors: {a: {name: \" \"}}")).containsExactly("map.yaml:2:20: 'name' is empty");
        assertThat(errors("graph: g\ntitle: \"a\\nb\""))
                .containsExactly("map.yaml:2:8: 'title' holds U+000A (line feed (lf)); a name cannot");
        assertThat(errors("graph: g\ntitle: " + "x".repeat(1001)))
                .containsExactly("map.yaml:2:8: 'title' has 1001 characters; the limit is 1000");
    }

    @Test
    void textsKeepTheirLines() {
        Actor actor = map("graph: g\nactors:\n  a:\n    name: A\n    note: |\n      one\n      two\n")
                .actor("a");
        assertThat(actor.note()).contains("one\ntwo\n");
        assertThat(map("graph: g\nactors: {a: {name: A, note: \"x\\r\\ny\\tz\"}}")
                        .actor("a")
                        .note())
                .contains("x\ny\tz");
    }

    @Test
    void evidenceIsKept() {
        StakeholderMap map = map(tie(
                        "evidence:",
                        "  - {source: b, credibility: 3, stance: denies, says: Not so}",
                        "  - {source: a, credibility: 2, at: page 3}")
                + "sources: {a: {}, b: {}}");
        assertThat(map.ties().get(0).evidence()).extracting(Evidence::source).containsExactly("a", "b");
        assertThat(map.ties().get(0).evidence().get(1).stance()).isEqualTo(Stance.DENIES);
        assertThat(map.ties().get(0).evidence().get(0).at()).contains("page 3");
    }
}
