package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.backchannel.progress.Progress;

/**
 * A union that grows by the set that adds most, found lazily (Minoux 1978): what a set adds only shrinks while others are
 * taken, so that one whose old bound is below what another adds now need not be looked at.
 */
final class GrowingUnion {
    /** What a set adds at most, as of when it was looked at last. */
    private record Bound(int set, long adds) {
        static final Comparator<Bound> ORDER =
                Comparator.comparingLong(Bound::adds).reversed().thenComparingInt(Bound::set);
    }

    private final long[][] sets;
    private final Progress progress;
    private final long[] union;
    private final List<Integer> added = new ArrayList<>();
    private final PriorityQueue<Bound> bounds = new PriorityQueue<>(Bound.ORDER);
    private long count;
    private long looked;

    /** Of what is covered already, and some sets that may be added. */
    GrowingUnion(long[][] sets, long[] covered, int[] free, Progress progress) {
        this.sets = sets;
        this.progress = progress;
        union = covered.clone();
        count = UnionSearch.count(covered);
        for (int set : free) {
            bounds.add(new Bound(set, UnionSearch.more(union, sets[set])));
            looked++;
        }
    }

    /** Adds the set that adds most: the first whose bound is as of now. */
    void grow() {
        progress.check();
        while (true) {
            Bound first = bounds.remove();
            Bound now = new Bound(first.set(), UnionSearch.more(union, sets[first.set()]));
            looked++;
            if (bounds.isEmpty() || Bound.ORDER.compare(now, bounds.peek()) <= 0) {
                UnionSearch.add(union, sets[now.set()]);
                added.add(now.set());
                count += now.adds();
                return;
            }
            bounds.add(now);
        }
    }

    /** No choice of so many sets besides the fixed covers more. */
    long atMost(int sets) {
        return count
                + bounds.stream()
                        .mapToLong(Bound::adds)
                        .map(adds -> -adds)
                        .sorted()
                        .limit(sets)
                        .map(adds -> -adds)
                        .sum();
    }

    /** The sets added, in that order. */
    List<Integer> added() {
        return added;
    }

    /** How many are in the union. */
    long count() {
        return count;
    }

    /** How often it was looked at what a set adds. */
    long looked() {
        return looked;
    }
}
