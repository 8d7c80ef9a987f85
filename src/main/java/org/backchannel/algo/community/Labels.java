package org.backchannel.algo.community;

import java.util.Arrays;

/** Labels of nodes, as ints from 0. */
final class Labels {
    private Labels() {}

    /** Everybody apart. */
    static int[] apart(int nodes) {
        int[] labels = new int[nodes];
        Arrays.setAll(labels, node -> node);
        return labels;
    }

    /** Renames labels from 0 in the order in which they first appear, in place, and says how many there are. */
    static int renumber(int[] labels) {
        int[] newNames = new int[labels.length];
        Arrays.fill(newNames, -1);
        int count = 0;
        for (int node = 0; node < labels.length; node++) {
            int label = labels[node];
            if (newNames[label] < 0) {
                newNames[label] = count++;
            }
            labels[node] = newNames[label];
        }
        return count;
    }

    /** The nodes ordered by label, and rising within a label: a counting sort. */
    static int[] sorted(int[] labels, int count) {
        int[] next = new int[count + 1];
        for (int label : labels) {
            next[label + 1]++;
        }
        for (int label = 0; label < count; label++) {
            next[label + 1] += next[label];
        }
        int[] order = new int[labels.length];
        for (int node = 0; node < labels.length; node++) {
            order[next[labels[node]]++] = node;
        }
        return order;
    }
}
