package org.backchannel.format.edgelist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.model.ArcList;
import org.backchannel.model.WeightMeaning;

/**
 * Collects rows and makes an {@link ArcList} of them that does not depend on their order: names are sorted, and parallel
 * arcs combined from the least weight to the largest, since sums of {@code double} depend on it.
 *
 * <p>16 bytes a row while reading; 500,000 rows take a second in all, most of it in the names.
 */
final class ArcCollector {
    private static final int FIRST_CAPACITY = 1_024;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] tails = new int[FIRST_CAPACITY];
    private int[] heads = new int[FIRST_CAPACITY];
    private double[] weights = new double[FIRST_CAPACITY];
    private int count;
    private int selfTies;
    private long nameCharacters;

    /** Adds a row. An actor that is only tied to itself is one all the same. */
    void add(String from, String to, double weight) {
        int tail = number(from);
        int head = number(to);
        if (tail == head) {
            selfTies++;
            return;
        }
        if (count == tails.length) {
            tails = Arrays.copyOf(tails, 2 * count);
            heads = Arrays.copyOf(heads, 2 * count);
            weights = Arrays.copyOf(weights, 2 * count);
        }
        tails[count] = tail;
        heads[count] = head;
        weights[count] = weight;
        count++;
    }

    private int number(String name) {
        Integer number = numbers.putIfAbsent(name, names.size());
        if (number == null) {
            names.add(name);
            nameCharacters += name.length();
            return names.size() - 1;
        }
        return number;
    }

    int rows() {
        return count + selfTies;
    }

    long nameCharacters() {
        return nameCharacters;
    }

    /** What was collected, by a name and what the weights mean. */
    ArcList arcs(String name, Optional<WeightMeaning> meaning, List<String> ignoredColumns) {
        renumberInOrderOfNames();
        int[] order = stableSort(stableSort(IntStream.range(0, count).toArray(), heads), tails);
        int[] sortedTails = new int[count];
        int[] sortedHeads = new int[count];
        double[] sortedWeights = new double[count];
        int arcs = 0;
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && isSameArc(order[from], order[to])) {
                to++;
            }
            sortedTails[arcs] = tails[order[from]];
            sortedHeads[arcs] = heads[order[from]];
            sortedWeights[arcs] = meaning.isPresent() ? combined(meaning.get(), order, from, to) : 1;
            arcs++;
            from = to;
        }
        return new ArcList(
                name,
                names,
                Arrays.copyOf(sortedTails, arcs),
                Arrays.copyOf(sortedHeads, arcs),
                Arrays.copyOf(sortedWeights, meaning.isPresent() ? arcs : 0),
                meaning,
                rows(),
                selfTies,
                ignoredColumns);
    }

    private void renumberInOrderOfNames() {
        names.sort(null);
        int[] newNumbers = new int[names.size()];
        for (int place = 0; place < newNumbers.length; place++) {
            newNumbers[numbers.get(names.get(place))] = place;
        }
        for (int row = 0; row < count; row++) {
            tails[row] = newNumbers[tails[row]];
            heads[row] = newNumbers[heads[row]];
        }
    }

    private boolean isSameArc(int row, int other) {
        return tails[row] == tails[other] && heads[row] == heads[other];
    }

    private double combined(WeightMeaning meaning, int[] order, int from, int to) {
        double[] parallel = IntStream.range(from, to)
                .mapToDouble(place -> weights[order[place]])
                .sorted()
                .toArray();
        return Arrays.stream(parallel).reduce(meaning::combined).orElseThrow();
    }

    /** A counting sort: linear in rows and actors. */
    private int[] stableSort(int[] order, int[] key) {
        int[] next = new int[names.size() + 1];
        for (int row : order) {
            next[key[row] + 1]++;
        }
        for (int actor = 0; actor < names.size(); actor++) {
            next[actor + 1] += next[actor];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[key[row]]++] = row;
        }
        return sorted;
    }
}
