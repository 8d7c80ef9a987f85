package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.RepeatedTest;

class RoundTripTest {
    private final long seed = new Random().nextLong();

    @RepeatedTest(200)
    void whatIsWrittenReadsBackEqualAndIsWrittenTheSameAgain() {
        StakeholderMap map = RandomMaps.small(seed);
        String text = GraphFiles.text(map);
        StakeholderMap back = GraphFiles.readText("map.yaml", text).orThrow();
        assertThat(back).as("seed %d:%n%s", seed, text).isEqualTo(map);
        assertThat(GraphFiles.text(back)).as("seed %d", seed).isEqualTo(text);
        assertThat(MapDigest.of(back)).isEqualTo(MapDigest.of(map));
    }
}
