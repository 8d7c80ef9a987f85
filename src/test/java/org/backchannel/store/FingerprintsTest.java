package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backchannel.model.RandomMaps;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class FingerprintsTest {
    @Test
    void everyElementIsKnownAndNothingElse() {
        Map<ElementKind, Map<String, List<Object>>> rows = Tables.rowsOf(RandomMaps.of(new Random(3), 300, 900));
        Fingerprints fingerprints = Fingerprints.of(rows);

        rows.forEach((kind, elements) -> elements.forEach((key, values) -> {
            assertThat(fingerprints.knows(kind, key)).isTrue();
            assertThat(fingerprints.matches(kind, key, values)).isTrue();
            assertThat(fingerprints.matches(kind, key, values.subList(1, values.size())))
                    .isFalse();
            assertThat(fingerprints.knows(kind, key + "x")).isFalse();
        }));
        assertThat(Arrays.stream(Fingerprints.numbers(Values.value(fingerprints.keys())))
                        .distinct()
                        .count())
                .as("no two elements share a fingerprint")
                .isEqualTo(rows.values().stream().mapToInt(Map::size).sum());
    }

    @Test
    void numbersThatWereStoredAsSuchAreStillRead() {
        long[] numbers = {Long.MIN_VALUE, -1, 0, 7, Long.MAX_VALUE};

        assertThat(Fingerprints.numbers(Values.value(numbers))).containsExactly(numbers);
    }
}
