package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.backchannel.model.Conductance;
import org.backchannel.model.TieType;
import org.junit.jupiter.api.Test;

class TieVocabularyTest {
    /** From the design: access forward, backward, influence forward, backward. */
    private static final Map<String, double[]> NUMBERS = Map.ofEntries(
            Map.entry("has-access-to", new double[] {1.0, 0.3, 0.5, 0.3}),
            Map.entry("advises", new double[] {0.8, 0.5, 0.6, 0.2}),
            Map.entry("speaks-for", new double[] {0.8, 0.5, 0.3, 0.6}),
            Map.entry("reports-to", new double[] {0.8, 0.9, 0.2, 0.8}),
            Map.entry("appointed", new double[] {0.8, 0.6, 0.7, 0.2}),
            Map.entry("leads", new double[] {0.9, 0.5, 0.8, 0.2}),
            Map.entry("member-of", new double[] {0.6, 0.6, 0.3, 0.4}),
            Map.entry("family-of", new double[] {0.9, 0.9, 0.5, 0.5}),
            Map.entry("allied-with", new double[] {0.6, 0.6, 0.4, 0.4}),
            Map.entry("negotiates-with", new double[] {0.7, 0.7, 0.2, 0.2}),
            Map.entry("met", new double[] {0.4, 0.4, 0.1, 0.1}),
            Map.entry("hosts", new double[] {0.5, 0.5, 0.2, 0.2}),
            Map.entry("funds", new double[] {0.6, 0.4, 0.6, 0.1}),
            Map.entry("arms", new double[] {0.5, 0.4, 0.6, 0.1}),
            Map.entry("influences", new double[] {0.3, 0.1, 0.8, 0.0}),
            Map.entry("pressures", new double[] {0, 0, 0.5, 0.0}),
            Map.entry("endorses", new double[] {0.3, 0.1, 0.3, 0.1}),
            Map.entry("opposes", new double[] {0, 0, 0.1, 0.1}),
            Map.entry("commands", new double[] {0.9, 0.5, 0.9, 0.1}));

    @Test
    void everyTypeHasTheNumbersOfTheDesign() {
        Map<String, TieType> expected = NUMBERS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new TieType(
                                e.getKey(),
                                new Conductance(e.getValue()[0], e.getValue()[1]),
                                new Conductance(e.getValue()[2], e.getValue()[3]))));
        assertThat(TieVocabulary.builtIn().types()).isEqualTo(expected);
    }

    @Test
    void everyTypeHasADescriptionAndAWorkWithItsYear() {
        assertThat(TieVocabulary.builtIn().entries()).allSatisfy(entry -> {
            assertThat(entry.description()).endsWith(".").doesNotContain("\n");
            assertThat(entry.source()).matches(".*\\b(19|20)\\d\\d\\b.*").endsWith(".");
        });
    }
}
