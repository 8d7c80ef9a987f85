package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BucketQueueTest {
    private static final int NODES = 200;

    /** A made search: keys are offered and lowered as Dijkstra's algorithm does, never further ahead than the most. */
    private static void search(BucketQueue queue, long[] keys, long most, SplittableRandom random) {
        Arrays.fill(keys, ShortestDistances.UNREACHED);
        boolean[] settled = new boolean[NODES];
        keys[0] = 0;
        queue.start(0);
        long last = 0;
        for (int node = queue.poll(); node >= 0; node = queue.poll()) {
            long least = Long.MAX_VALUE;
            for (int other = 0; other < NODES; other++) {
                least = settled[other] ? least : Math.min(least, keys[other]);
            }
            assertThat(keys[node]).isEqualTo(least).isGreaterThanOrEqualTo(last);
            assertThat(settled[node]).isFalse();
            settled[node] = true;
            last = keys[node];
            for (int arc = 0; arc < 4; arc++) {
                int head = random.nextInt(NODES);
                long key = last + 1 + random.nextLong(most);
                long before = keys[head];
                if (key < before) {
                    keys[head] = key;
                    queue.offer(head, before, key);
                }
            }
        }
        for (int node = 0; node < NODES; node++) {
            assertThat(settled[node]).isEqualTo(keys[node] != ShortestDistances.UNREACHED);
        }
    }

    @Test
    void nodesComeOutByRisingKeyEachOnceWhateverTheCosts() {
        SplittableRandom random = new SplittableRandom(Long.getLong("backchannel.test.seed", 11));
        for (long most : new long[] {1, 2, 62, 63, 64, 100, 4_094, 4_095, 4_096, 1_000_000, 1L << 50}) {
            long[] keys = new long[NODES];
            BucketQueue queue = new BucketQueue(keys, most);
            for (int run = 0; run < 20; run++) {
                search(queue, keys, most, random);
            }
        }
    }
}
