package org.backchannel.algo;

import java.util.Arrays;

/**
 * Nodes waiting to be settled, the one with the least key first: an indexed heap in which a node's key can be lowered
 * in place. Four children a node: half the depth of a binary heap, and the four keys compared lie side by side.
 *
 * <p>When the heap has been emptied it is ready for the next search: nothing needs to be reset.
 */
public final class NodeHeap {
    private static final int ABSENT = -1;

    private final int[] nodes;
    private final long[] keys;

    /** By node: its place in the heap, or −1. */
    private final int[] places;

    private int size;

    /** For nodes 0 to {@code nodeCount − 1}. */
    public NodeHeap(int nodeCount) {
        nodes = new int[nodeCount];
        keys = new long[nodeCount];
        places = new int[nodeCount];
        Arrays.fill(places, ABSENT);
    }

    /** Whether nobody waits. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Takes everybody out, for a search that ends early. */
    public void clear() {
        for (int place = 0; place < size; place++) {
            places[nodes[place]] = ABSENT;
        }
        size = 0;
    }

    /** Adds a node, or lowers the key of one that is waiting; the new key must not be higher. */
    public void offer(int node, long key) {
        int place = places[node];
        if (place == ABSENT) {
            place = size++;
        }
        while (place > 0) {
            int parent = (place - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            put(place, nodes[parent], keys[parent]);
            place = parent;
        }
        put(place, node, key);
    }

    /** Takes out the node with the least key. */
    public int poll() {
        int least = nodes[0];
        places[least] = ABSENT;
        size--;
        if (size > 0) {
            sink(nodes[size], keys[size]);
        }
        return least;
    }

    /** Finds a place for a node, from the top down. */
    private void sink(int node, long key) {
        int place = 0;
        int child = 1;
        while (child < size) {
            int end = Math.min(child + 4, size);
            int least = child;
            for (int other = child + 1; other < end; other++) {
                if (keys[other] < keys[least]) {
                    least = other;
                }
            }
            if (keys[least] >= key) {
                break;
            }
            put(place, nodes[least], keys[least]);
            place = least;
            child = (place << 2) + 1;
        }
        put(place, node, key);
    }

    private void put(int place, int node, long key) {
        nodes[place] = node;
        keys[place] = key;
        places[node] = place;
    }
}
