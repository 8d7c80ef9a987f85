package org.backchannel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, acb, 1",
        "abc, abd, 1",
        "ca, abc, 3",
        "kitten, sitting, 3",
        "strenght, strength, 1",
        "abramovic, abramovich, 1",
    })
    void theDistanceCountsEditsAndSwaps(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void theNearestOfSomeNamesIsFound() {
        List<String> names = List.of("title", "publisher", "reliability");
        assertThat(Nearest.of("titel", names)).contains("title");
        assertThat(Nearest.of("RELIABLITY", names)).contains("reliability");
        assertThat(Nearest.of("x", names)).isEmpty();
        assertThat(Nearest.of("", names)).isEmpty();
        assertThat(Nearest.of("titlexyz", names)).isEmpty();
        assertThat(Nearest.of("x".repeat(1_000_000), names)).isEmpty();
        assertThat(Nearest.of("title", List.of())).isEmpty();
    }

    @Test
    void amongEqualsTheFirstInOrderWins() {
        assertThat(Nearest.of("bat", List.of("cat", "bar", "hat"))).contains("bar");
    }

    @Test
    void aLongWordOfANameIsEnoughButAWholeNameIsBetter() {
        assertThat(Nearest.amongWords(Map.of("Roman Abramovich", 1)).to("abramovitch"))
                .contains(1);
        assertThat(Nearest.amongWords(Map.of("Anna van der Berg", 1)).to("der")).isEmpty();
        assertThat(Nearest.amongWords(new java.util.TreeMap<>(Map.of("Ada Lovelace", 1, "lovelace", 2)))
                        .to("lovelac"))
                .contains(2);
    }
}
