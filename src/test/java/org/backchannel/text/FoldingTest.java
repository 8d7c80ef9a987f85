package org.backchannel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "putin, putin",
        "PUTIN, putin",
        "Müller, muller",
        "Łukasz Ørsted, lukasz orsted",
        "Straße, strasse",
        "STRASSE, strasse",
        "Æthelred, aethelred",
        "Иосиф Й, иосиф и",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "O’Brien, o'brien",
        "Jean–Luc, jean-luc",
        "İstanbul, istanbul",
    })
    void caseAndAccentsAreGone(String name, String key) {
        assertThat(Folding.key(name)).isEqualTo(key);
    }

    @Test
    void spacesAreOne() {
        assertThat(Folding.key("  Ada \u00A0\n Chair ")).isEqualTo("ada chair");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Folding.key("Zo\u00EB")).isEqualTo(Folding.key("Zoe\u0308")).isEqualTo("zoe");
    }
}
