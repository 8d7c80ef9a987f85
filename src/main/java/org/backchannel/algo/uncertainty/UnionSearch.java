package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.backchannel.progress.Progress;

/**
 * Which few of many sets have the largest union? Maximum coverage: all choices are looked at where they are a million at
 * most, else the greedy choice is taken, which covers at least 1 − 1/e of what the best choice adds to the fixed sets
 * (Nemhauser, Wolsey and Fisher 1978), and bettered by exchanges of one for one. What a
 * set adds only shrinks while others are taken, so what the k sets that add most would add, taken together, bounds every
 * choice: that bound is given, taken at each step.
 */
final class UnionSearch {
    /** So many choices are looked at one by one. */
    static final long MOST_CHOICES = 1_000_000;

    /** How many are given beside the best. */
    static final int NEXT = 3;

    private static final int CHECK_EVERY = 1 << 12;

    private final long[][] sets;
    private final int[] fixed;
    private final int[] free;
    private final Progress progress;
    private final long[] covered;

    /**
     * Among sets of the same number of blocks.
     *
     * @param fixed those that are in every choice, rising
     * @param free those that may be chosen besides, rising
     */
    UnionSearch(long[][] sets, int[] fixed, int[] free, Progress progress) {
        this.sets = sets;
        this.fixed = fixed;
        this.free = free;
        this.progress = progress;
        covered = union(fixed);
    }

    /**
     * What was chosen.
     *
     * @param members places of the sets, rising
     * @param count how large their union is
     */
    record Choice(int[] members, long count) {
        /** The largest first; equal ones in the order of their members. */
        static final Comparator<Choice> ORDER =
                Comparator.comparingLong(Choice::count).reversed().thenComparing(Choice::members, Arrays::compare);
    }

    /**
     * Best first.
     *
     * @param choices the best, and the next ones
     * @param exact whether all were looked at
     * @param looked how many were
     * @param atMost no choice covers more
     */
    record Found(List<Choice> choices, boolean exact, long looked, long atMost) {}

    /** The union of some sets. */
    long[] union(int[] members) {
        long[] union = new long[sets.length == 0 ? 0 : sets[0].length];
        for (int member : members) {
            add(union, sets[member]);
        }
        return union;
    }

    static void add(long[] union, long[] set) {
        for (int block = 0; block < union.length; block++) {
            union[block] |= set[block];
        }
    }

    private long[] everything() {
        long[] everything = covered.clone();
        for (int set : free) {
            add(everything, sets[set]);
        }
        return everything;
    }

    /** How many are in a union that are not in what is covered already. */
    static long more(long[] already, long[] set) {
        long more = 0;
        for (int block = 0; block < already.length; block++) {
            more += Long.bitCount(set[block] & ~already[block]);
        }
        return more;
    }

    static long count(long[] set) {
        long count = 0;
        for (long block : set) {
            count += Long.bitCount(block);
        }
        return count;
    }

    /** How many choices of so many besides the fixed there are, or more than {@link #MOST_CHOICES}. */
    long choices(int added) {
        long choices = 1;
        for (int place = 1; place <= added && choices <= MOST_CHOICES; place++) {
            choices = choices * (free.length - added + place) / place;
        }
        return choices;
    }

    /** The best choice of so many besides the fixed; there are as many free ones at least. */
    Found best(int added) {
        return choices(added) <= MOST_CHOICES ? exact(added) : greedy(added);
    }

    /** All choices, one after the other in the order of their members. */
    private Found exact(int added) {
        Enumeration enumeration = new Enumeration(added);
        enumeration.extend(0, 0);
        List<Choice> best = enumeration.best.stream().sorted(Choice.ORDER).toList();
        return new Found(best, true, enumeration.looked, best.get(0).count());
    }

    private final class Enumeration {
        private final int added;
        private final int[] chosen;
        private final long[][] unions;
        private final PriorityQueue<Choice> best = new PriorityQueue<>(Choice.ORDER.reversed());
        private long looked;

        Enumeration(int added) {
            this.added = added;
            chosen = new int[added];
            unions = new long[added + 1][];
            Arrays.setAll(unions, depth -> covered.clone());
        }

        void extend(int depth, int from) {
            if (depth == added) {
                take(count(unions[depth]));
                return;
            }
            for (int place = from; place <= free.length - (added - depth); place++) {
                chosen[depth] = free[place];
                System.arraycopy(unions[depth], 0, unions[depth + 1], 0, covered.length);
                add(unions[depth + 1], sets[free[place]]);
                extend(depth + 1, place + 1);
            }
        }

        private void take(long count) {
            if (++looked % CHECK_EVERY == 0) {
                progress.check();
            }
            if (best.size() <= NEXT || count > best.peek().count()) {
                best.add(choice(IntStream.of(chosen), count));
                if (best.size() > NEXT + 1) {
                    best.remove();
                }
            }
        }
    }

    private Choice choice(IntStream added, long count) {
        return new Choice(IntStream.concat(IntStream.of(fixed), added).sorted().toArray(), count);
    }

    private Choice choice(List<Integer> added) {
        int[] members = IntStream.concat(IntStream.of(fixed), added.stream().mapToInt(Integer::intValue))
                .sorted()
                .toArray();
        return new Choice(members, count(union(members)));
    }

    /** A greedy choice, bettered by exchanges. */
    Found greedy(int wanted) {
        GrowingUnion growing = new GrowingUnion(sets, covered, free, progress);
        long atMost = Math.min(count(everything()), growing.atMost(wanted));
        while (growing.added().size() < wanted) {
            growing.grow();
            atMost = Math.min(atMost, growing.atMost(wanted));
        }
        Choice best = choice(growing.added());
        long looked = growing.looked();
        while (true) {
            List<Choice> exchanged = exchanges(best);
            looked += (long) wanted * (free.length - wanted);
            Choice next = exchanged.get(0);
            if (next.count() <= best.count()) {
                List<Choice> all = new ArrayList<>(List.of(best));
                all.addAll(exchanged);
                all.sort(Choice.ORDER);
                return new Found(all, false, looked, Math.max(atMost, best.count()));
            }
            best = next;
        }
    }

    /** The best choices at one exchange of one for one. */
    private List<Choice> exchanges(Choice from) {
        PriorityQueue<Choice> best = new PriorityQueue<>(Choice.ORDER.reversed());
        for (int leaving : from.members()) {
            if (Arrays.binarySearch(fixed, leaving) >= 0) {
                continue;
            }
            progress.check();
            int[] rest = IntStream.of(from.members())
                    .filter(member -> member != leaving)
                    .toArray();
            long[] union = union(rest);
            long count = count(union);
            for (int coming : free) {
                if (Arrays.binarySearch(from.members(), coming) < 0) {
                    offer(best, rest, coming, count + more(union, sets[coming]));
                }
            }
        }
        return best.stream().sorted(Choice.ORDER).toList();
    }

    private static void offer(PriorityQueue<Choice> best, int[] rest, int coming, long count) {
        if (best.size() < NEXT || count >= best.peek().count()) {
            best.add(new Choice(
                    IntStream.concat(IntStream.of(rest), IntStream.of(coming))
                            .sorted()
                            .toArray(),
                    count));
            if (best.size() > NEXT) {
                best.remove();
            }
        }
    }

    /**
     * The smallest choice that covers so many.
     *
     * @param found the smallest one, or the one that a greedy search ended at
     * @param fewest no choice of fewer members covers so many
     */
    record Smallest(Found found, int fewest) {}

    /**
     * The fewest sets besides the fixed whose union with them has so many: sizes are looked at one after the other while
     * they are a million choices in all, then sets are added greedily. Of n sets added, with c still missing before the
     * last and C before the first, Wolsey (1982) has no choice smaller than {@code n / (1 + ln(C / c))}.
     *
     * @param goal how many; all sets together have them
     */
    Smallest smallest(long goal) {
        long spent = 0;
        int size = 0;
        for (; size <= free.length; size++) {
            spent += choices(size);
            if (spent > MOST_CHOICES) {
                break;
            }
            Found found = exact(size);
            if (found.choices().get(0).count() >= goal) {
                return new Smallest(found, fixed.length + size);
            }
        }
        return grownTo(goal, size);
    }

    /** A greedy choice; what is known besides is that none of fewer than so many added does. */
    Smallest grownTo(long goal, int notSmaller) {
        GrowingUnion growing = new GrowingUnion(sets, covered, free, progress);
        long missingAtFirst = goal - growing.count();
        long missingBeforeLast = missingAtFirst;
        while (growing.count() < goal) {
            missingBeforeLast = goal - growing.count();
            growing.grow();
        }
        double factor = 1 + StrictMath.log((double) missingAtFirst / missingBeforeLast);
        int fewest = Math.max(notSmaller, (int) Math.ceil(growing.added().size() / factor - 1e-9));
        Choice choice = choice(growing.added());
        Found found = new Found(List.of(choice), growing.added().size() <= fewest, growing.looked(), choice.count());
        return new Smallest(found, fixed.length + fewest);
    }
}
