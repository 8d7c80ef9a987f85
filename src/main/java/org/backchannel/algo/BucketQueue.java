package org.backchannel.algo;

import java.util.Arrays;

/**
 * Nodes waiting to be settled by Dijkstra's algorithm, for whole-number costs: a ring of buckets, each as wide as the
 * dearest arc's cost divided by 4,096 or a little less, and a heap for the bucket in hand (Dial 1969; the two levels
 * are those of Denardo and Fox 1979). Where no arc costs more than 4,094, a bucket holds one key and needs no heap.
 *
 * <p>No key in the ring can be further ahead than the dearest arc, so the ring never laps itself. A node whose key
 * falls to an earlier bucket is entered there again, and its old entry is passed over when its turn comes: it is stale
 * if the node's distance is not of that bucket. Nodes come out by rising key; in which order equal keys do depends on
 * the graph and the source only.
 *
 * <p><b>Measured</b> against the heap alone, for whole sweeps of betweenness: see {@link ShortestDistances}. Memory:
 * 16 bytes a node for the heap, 8 for every entry of a search (at most one an arc), 16 KB for the ring.
 */
public final class BucketQueue {
    private static final int MOST_BUCKETS = 1 << 12;
    private static final int NONE = -1;

    /** By node: its key; written by the caller before a node is offered. */
    private final long[] keys;

    /** A key's bucket is the key without so many of its last bits. */
    private final int shift;

    private final int mask;

    /** By bucket modulo the size of the ring: its latest entry, or −1. */
    private final int[] latest;

    /** A bit for every bucket that has entries. */
    private final long[] filled;

    private int[] entryNodes;

    /** By entry: the one before it in the same bucket, or −1. */
    private int[] entriesBefore;

    private int entries;

    /** The nodes of the bucket in hand, where it has more than one key. */
    private final NodeHeap near;

    private int current;

    /**
     * A queue for searches on one graph.
     *
     * @param keys by node: its distance, kept by the search
     * @param most what the dearest arc costs
     */
    public BucketQueue(long[] keys, long most) {
        int bits = 0;
        while ((most >> bits) + 2 > MOST_BUCKETS) {
            bits++;
        }
        int buckets = Integer.highestOneBit((int) (most >> bits) + 1) << 1;
        this.keys = keys;
        this.shift = bits;
        this.mask = Math.max(Long.SIZE, buckets) - 1;
        this.latest = new int[mask + 1];
        this.filled = new long[latest.length / Long.SIZE];
        this.entryNodes = new int[Math.max(1, keys.length)];
        this.entriesBefore = new int[Math.max(1, keys.length)];
        this.near = new NodeHeap(shift == 0 ? 0 : keys.length);
        Arrays.fill(latest, NONE);
    }

    /** Begins a search: the queue is empty, as it is after a search that ran to its end, and takes the source. */
    public void start(int source) {
        current = 0;
        entries = 0;
        enter(source, 0);
    }

    /**
     * Adds a node, or moves one that is waiting.
     *
     * @param before its key until now; {@link ShortestDistances#UNREACHED} if it was not waiting
     * @param key its key from now on, lower, and already in the keys
     */
    public void offer(int node, long before, long key) {
        int bucket = (int) (key >>> shift);
        if (bucket == current) {
            near.offer(node, key);
        } else if (bucket != (int) (before >>> shift)) {
            enter(node, bucket);
        }
    }

    private void enter(int node, int bucket) {
        if (entries == entryNodes.length) {
            entryNodes = Arrays.copyOf(entryNodes, 2 * entries);
            entriesBefore = Arrays.copyOf(entriesBefore, 2 * entries);
        }
        int slot = bucket & mask;
        entryNodes[entries] = node;
        entriesBefore[entries] = latest[slot];
        latest[slot] = entries++;
        filled[slot >> 6] |= 1L << slot;
    }

    /** Takes out a node with the least key; −1 if none is waiting. */
    public int poll() {
        while (near.isEmpty()) {
            int slot = current & mask;
            for (int entry = latest[slot]; entry != NONE; entry = entriesBefore[entry]) {
                int node = entryNodes[entry];
                if ((int) (keys[node] >>> shift) == current) {
                    if (shift == 0) {
                        latest[slot] = entriesBefore[entry];
                        return node;
                    }
                    near.offer(node, keys[node]);
                }
            }
            latest[slot] = NONE;
            filled[slot >> 6] &= ~(1L << slot);
            if (near.isEmpty() && !advance(slot)) {
                return NONE;
            }
        }
        return near.poll();
    }

    /** Moves on to the next bucket with entries, if there is one. */
    private boolean advance(int slot) {
        int word = slot >> 6;
        long bits = filled[word] & (-1L << slot);
        for (int looked = 0; bits == 0; looked++) {
            if (looked > filled.length) {
                return false;
            }
            word = (word + 1) & (filled.length - 1);
            bits = filled[word];
        }
        int next = (word << 6) + Long.numberOfTrailingZeros(bits);
        current += (next - slot) & mask;
        return true;
    }
}
