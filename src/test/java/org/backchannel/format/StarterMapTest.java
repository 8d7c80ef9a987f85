package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterMapTest {
    @ParameterizedTest
    @ValueSource(strings = {"first", "0", "1e3", "null", "no"})
    void theStarterIsAMapOfTheGivenNameWithoutAWarning(String name) {
        Reading reading = GraphFiles.readText("first.yaml", StarterMap.text(name));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        assertThat(((Reading.Accepted) reading).warnings()).isEmpty();
        assertThat(reading.orThrow().graph()).isEqualTo(name);
    }

    @Test
    void theStarterHasATargetOriginsAndADisputedTie() {
        StakeholderMap map =
                GraphFiles.readText("first.yaml", StarterMap.text("first")).orThrow();
        assertThat(map.target()).isPresent();
        assertThat(map.origins().isEverybody()).isFalse();
        assertThat(map.ties()).anyMatch(tie -> tie.evidence().size() == 2);
    }
}
