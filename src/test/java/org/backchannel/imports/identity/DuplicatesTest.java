package org.backchannel.imports.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.yaml.YamlText;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be one. */
class DuplicatesTest {
    private static StakeholderMap map(String... names) {
        StringBuilder text = new StringBuilder("graph: g\nactors:\n");
        for (int i = 0; i < names.length; i++) {
            text.append("  a")
                    .append(i)
                    .append(": {name: ")
                    .append(YamlText.of(names[i]))
                    .append("}\n");
        }
        return GraphFiles.readText("map.yaml", text.toString()).orThrow();
    }

    private static List<DuplicatePair> pairs(StakeholderMap map) {
        return Duplicates.in(map, Duplicates.DEFAULT_LEAST, Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo Müller|BO MULLER|the same name",
                "Владимир Путин|Vladimir Putin|but for script",
                "Γιώργος Παπανδρέου|Giorgos Papandreou|but for script",
                "Dr. Ada Kessler|Ada Kessler|titles",
                "Quayside Holding Ltd.|Quayside Holding Limited|titles",
                "Kessler, Ada|Ada Kessler|another order",
                "A. Kessler|Ada Kessler|initials",
                "J. R. Smith|John Robert Smith|initials",
                "Mikhail Khodorkovsky|Michail Chodorkowski|sounds alike",
                "Volodymyr Zelensky|Volodymyr Zelenskyy|spelled alike",
                "Roman Abramovich|Roman Abramovitch|spelled alike",
                "O'Neill, Sean|Sean ONeill|another order",
            })
    void spellingsOfOneNameArePairsWithAReason(String one, String other, String reason) {
        List<DuplicatePair> pairs = pairs(map(one, other));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).reasons().get(0)).contains(reason);
        assertThat(pairs.get(0).score()).isBetween(Duplicates.DEFAULT_LEAST, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Kessler, Bo Kessler",
        "Anna Petrova, Anton Petrov",
        "John Smith, Jane Smith",
        "North Harbour Trust, South Harbour Trust",
        "A. Kessler, B. Kessler",
        "Quayside, Quarryside Works"
    })
    void differentNamesAreNone(String one, String other) {
        assertThat(pairs(map(one, other))).isEmpty();
    }

    @Test
    void aliasesCount() {
        StakeholderMap map = GraphFiles.readText(
                        "map.yaml",
                        "graph: g\nactors:\n  a: {name: Boz, aliases: [Charles Dickens]}\n  b: {name: Charles Dickens}\n")
                .orThrow();
        assertThat(pairs(map)).hasSize(1);
    }

    @Test
    void neighboursSpeakForAPairKindAndTiesAgainst() {
        String text = """
                graph: g
                actors:
                  a: {name: Roman Abramovich}
                  b: {name: Roman Abramovitch%s}
                  c: {name: Cy}
                  d: {name: Dee}
                ties:
                  - {from: a, to: c, type: met, confidence: 1}
                  - {from: b, to: %s, type: met, confidence: 1}
                """;
        double alone = score(String.format(java.util.Locale.ROOT, text, "", "d"));
        double common = score(String.format(java.util.Locale.ROOT, text, "", "c"));
        double tied = score(String.format(java.util.Locale.ROOT, text, "", "a"));
        double kind = score(String.format(java.util.Locale.ROOT, text, ", kind: organisation", "d"));
        assertThat(common).isGreaterThan(alone);
        assertThat(tied).isLessThan(alone);
        assertThat(kind).isLessThan(alone);
    }

    private static double score(String text) {
        return Duplicates.in(GraphFiles.readText("map.yaml", text).orThrow(), 0, Progress.NONE)
                .get(0)
                .score();
    }

    @Test
    void thoseWhoAreSaidToBeDifferentAreNoPair() {
        StakeholderMap map = map("John Smith", "John Smith");
        assertThat(pairs(map)).hasSize(1);
        assertThat(pairs(Different.pin(map, "a0", "a1"))).isEmpty();
    }

    @Test
    void nobodyAndOneAreNoPair() {
        assertThat(pairs(map("Ada"))).isEmpty();
        assertThat(pairs(map("!!!", "???"))).isEmpty();
    }

    /** Blocks part common names; nobody who is alike is lost by that. */
    @Test
    void aCommonSurnameHidesNobody() {
        List<String> names = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            StringBuilder first = new StringBuilder();
            for (int letter = 0; letter < 9; letter++) {
                first.append((char) ('a' + random.nextInt(26)));
            }
            names.add(first + " Kim");
        }
        names.add(names.get(17).toUpperCase(java.util.Locale.ROOT));
        names.add("Kim, " + names.get(30).replace(" Kim", ""));
        names.add("KIM");
        names.add("Kim");
        List<DuplicatePair> pairs = pairs(map(names.toArray(new String[0])));
        assertThat(pairs).extracting(DuplicatePair::score).contains(1.0, 0.95);
        assertThat(pairs)
                .anyMatch(pair ->
                        pair.one().id().equals("a402") || pair.other().id().equals("a402"));
    }
}
