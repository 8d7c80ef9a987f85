package org.backchannel.algo.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionTest {
    @Test
    void theLargestPartComesFirstAndEqualOnesByTheirLeastNode() {
        Partition partition = Partition.ofLabels(new int[] {5, 2, 2, 0, 5, 2, 4});
        assertThat(partition.parts()).containsExactly(1, 0, 0, 2, 1, 0, 3);
        assertThat(partition.sizes()).containsExactly(3, 2, 1, 1);
        assertThat(partition.members(0)).containsExactly(1, 2, 5);
        assertThat(partition.members(3)).containsExactly(6);
        assertThat(partition.of(4)).isEqualTo(1);
        assertThat(partition.count()).isEqualTo(4);
        assertThat(partition.nodeCount()).isEqualTo(7);
    }

    @Test
    void theNamesOfLabelsDoNotMatter() {
        Partition partition = Partition.ofLabels(new int[] {0, 1, 1});
        assertThat(partition)
                .isEqualTo(Partition.ofLabels(new int[] {2, 0, 0}))
                .hasSameHashCodeAs(Partition.ofLabels(new int[] {2, 0, 0}));
        assertThat(partition).isNotEqualTo(Partition.ofLabels(new int[] {0, 1, 2}));
        assertThat(partition).hasToString("2 parts of 3 nodes: [1, 0, 0]");
    }

    @Test
    void nobodyIsInNoPart() {
        assertThat(Partition.ofLabels(new int[0]).count()).isZero();
    }
}
