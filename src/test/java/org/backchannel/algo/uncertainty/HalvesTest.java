package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalvesTest {
    @ParameterizedTest
    @ValueSource(longs = {4, 63, 64, 65, 127, 128, 129, 150, 10_000, 10_001})
    void everyWorldIsInOneHalf(long worlds) {
        Halves halves = new Halves(worlds);
        BitSet choosing = worldsOf(halves.choosing());
        BitSet reporting = worldsOf(halves.reporting());

        assertThat(choosing.cardinality()).isEqualTo((int) halves.choosing().worlds());
        assertThat(reporting.cardinality()).isEqualTo((int) halves.reporting().worlds());
        assertThat(choosing.intersects(reporting)).isFalse();
        choosing.or(reporting);
        assertThat(choosing.nextClearBit(0)).isEqualTo((int) worlds);
        assertThat(choosing.cardinality()).isEqualTo((int) worlds);
    }

    private static BitSet worldsOf(Halves.Span span) {
        BitSet all = new BitSet();
        for (int number = 0; number < span.blocks(); number++) {
            long block = span.firstBlock() + number;
            for (int lane = 0; lane < Long.SIZE; lane++) {
                if ((span.lanes(block) >>> lane & 1) == 1) {
                    all.set((int) (block * Long.SIZE + lane));
                }
            }
        }
        return all;
    }
}
