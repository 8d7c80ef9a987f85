package org.backchannel.algo.community;

import java.util.Arrays;

/**
 * The nodes of a graph divided into parts, each node in one. Parts are numbered by size, the largest first, and equal
 * ones by their least node: so the same division has the same numbers, however it was found.
 */
public final class Partition {
    /** By node. */
    private final int[] parts;

    /** By part, and one more: where its nodes begin in {@link #members}. */
    private final int[] first;

    /** The nodes of part 0, then those of part 1 and so on, rising within a part. */
    private final int[] members;

    private Partition(int[] parts, int count) {
        this.parts = parts;
        this.first = new int[count + 1];
        this.members = new int[parts.length];
        fillMembers();
    }

    /** Nodes with the same label, from 0 up to n − 1, are together. The labels themselves are forgotten. */
    public static Partition ofLabels(int[] labels) {
        int n = labels.length;
        int[] sizes = new int[n];
        int[] leasts = new int[n];
        Arrays.fill(leasts, -1);
        long[] ranked = new long[n];
        int count = 0;
        for (int node = 0; node < n; node++) {
            int label = labels[node];
            if (leasts[label] < 0) {
                leasts[label] = node;
                count++;
            }
            sizes[label]++;
        }
        int next = 0;
        for (int label = 0; label < n; label++) {
            if (sizes[label] > 0) {
                // Larger parts get lesser keys; the least node settles ties, and leads back to the label.
                ranked[next++] = ((long) (n - sizes[label]) << 32) | leasts[label];
            }
        }
        Arrays.sort(ranked, 0, count);
        int[] newNumbers = new int[n];
        for (int part = 0; part < count; part++) {
            newNumbers[labels[(int) ranked[part]]] = part;
        }
        int[] parts = new int[n];
        Arrays.setAll(parts, node -> newNumbers[labels[node]]);
        return new Partition(parts, count);
    }

    private void fillMembers() {
        for (int part : parts) {
            first[part + 1]++;
        }
        for (int part = 0; part < count(); part++) {
            first[part + 1] += first[part];
        }
        int[] next = first.clone();
        for (int node = 0; node < parts.length; node++) {
            members[next[parts[node]]++] = node;
        }
    }

    /** How many parts there are; none is empty. */
    public int count() {
        return first.length - 1;
    }

    /** How many nodes there are. */
    public int nodeCount() {
        return parts.length;
    }

    /** The part of a node. */
    public int of(int node) {
        return parts[node];
    }

    /** By node: its part. A copy. */
    public int[] parts() {
        return parts.clone();
    }

    /** How many nodes a part has. */
    public int size(int part) {
        return first[part + 1] - first[part];
    }

    /** The nodes of a part, rising. */
    public int[] members(int part) {
        return Arrays.copyOfRange(members, first[part], first[part + 1]);
    }

    /** By part: its size, never rising. */
    public int[] sizes() {
        int[] sizes = new int[count()];
        Arrays.setAll(sizes, this::size);
        return sizes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return count() + " parts of " + nodeCount() + " nodes: " + Arrays.toString(parts);
    }
}
