package org.backchannel.algo.centrality.sweeps;

import java.util.Arrays;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness by hops from up to 64 sources at once: Brandes's algorithm level by level, with 64 lanes of path counts
 * and of dependencies a member, lane k for source k, and a {@code long} of who has been seen by whom (the bits are
 * those of Then et al., "The more the merrier: efficient multi-source graph traversal", VLDB 2014; the lanes are those
 * of Sariyüce et al., "Regularizing graph centrality computations", 2015). An arc is read once for all lanes, and the
 * loop over lanes is one the JIT compiles to vector instructions.
 *
 * <p><b>No branches over lanes.</b> What is added in a lane that does not need it must do no harm:
 *
 * <ul>
 *   <li>forward, a whole row of counts is pushed along an arc into a row apart; in the lanes in which the head has been
 *       seen the sum is nonsense, and only the lanes that are new are taken from it;
 *   <li>backward, a member pulls whole rows of what its heads' routes are worth. In a lane where the member is of
 *       level d, a head is of level d + 1 at most, and nothing is written yet for those of level d and less: their
 *       lanes are 0. So all heads of a level are written only after all of it have pulled.
 * </ul>
 *
 * <p><b>Long ways.</b> A member is worked on once for every level on which some lane finds it: near once where
 * diameters are short and sources neighbours, as among people (1.3 times on facebook_combined, 1.8 on ca-GrQc, 2.8 on
 * wiki-Vote), but up to 64 times on a long path. A batch that comes to more than {@value #MOST_ENTRIES} times, or to
 * more than 2^930 routes, is given up, and left to the other sweeps.
 *
 * <p>Time: about (levels on which an arc is of use) · 64 / 4 vector additions an arc. Memory: 1,040 bytes a member
 * reachable in one batch, and up to {@value #MOST_ENTRIES} · 12 for the levels.
 */
final class LaneSweep {
    static final int LANES = Long.SIZE;

    private static final int SHIFT = 6;

    /** How often members may be worked on, on average. */
    private static final int MOST_ENTRIES = 8;

    /**
     * With fewer lanes than this in common, an arc's lanes are added one by one. Measured with 1, 6, 16 and 32, CPU
     * seconds on a busy machine: wiki-Vote 0.70, 0.48, 0.47, 0.45; ca-GrQc 0.41, 0.33, 0.33, 0.28; 64 sampled sources
     * of 100,000 nodes, wall time at load 2 to 4, about 1.1, 0.9, 0.8, 0.7.
     */
    private static final int FEW_LANES = 32;

    private static final int FIRST_LEVELS = 64;

    /** Entries between two looks at whether to stop. */
    private static final int CHECK_MASK = (1 << 8) - 1;

    private final Progress progress;
    private final int[] out;
    private final int[] heads;
    private final double[] sourceWeights;
    private final double[] targetWeights;

    /** By member and lane: forward, how many cheapest routes; once pulled, what each of them is worth. */
    private final double[] counts;

    /** By member and lane: forward, the sums of the level in hand; backward, what each route is worth. */
    private final double[] worth;

    /** By member: the lanes whose source has reached it. */
    private final long[] seen;

    /** By member: forward, the lanes that reach it on the level in hand; backward, those that did on the next. */
    private final long[] marks;

    /** The members of each level, one level after the other. */
    private int[] entries;

    /** By entry: the lanes that reached it on that level. */
    private long[] entryLanes;

    /** By level, from the sources' heads on: where its entries end. */
    private int[] ends = new int[FIRST_LEVELS];

    private final int[] touched;
    private int touchedCount;

    /** The member of row 0. */
    private int base;

    private final double[] sum = new double[LANES];
    private final double[] weights = new double[LANES];

    /** By lane: the weighted count of the member in hand; 0 in lanes that are not of its level. */
    private final double[] weighted = new double[LANES];

    /** For batches that reach no more than so many members. */
    LaneSweep(SplitGraph graph, int rows, Progress progress) {
        this.progress = progress;
        this.out = graph.out();
        this.heads = graph.heads();
        this.sourceWeights = graph.sourceWeights();
        this.targetWeights = graph.targetWeights();
        this.counts = new double[rows << SHIFT];
        this.worth = new double[rows << SHIFT];
        this.seen = new long[graph.reachable()];
        this.marks = new long[graph.reachable()];
        this.entries = new int[2 * rows];
        this.entryLanes = new long[2 * rows];
        this.touched = new int[rows];
    }

    /**
     * Adds what passes over members and arcs from the sources at these places, times their weights.
     *
     * @param firstMember the first member that they may reach
     * @param nodeScores by member reachable, or of length 0
     * @param arcScores by arc, or of length 0
     * @return whether it could; if not, nothing was added
     */
    boolean sweep(int[] sources, int from, int to, int firstMember, double[] nodeScores, double[] arcScores) {
        base = firstMember;
        touchedCount = 0;
        int levels = forward(sources, from, to);
        if (levels >= 0) {
            for (int i = from; i < to; i++) {
                weights[i - from] = sourceWeights[sources[i]];
            }
            backward(levels, nodeScores, arcScores);
            if (levels > 0 && arcScores.length > 0) {
                scoreFirstArcs(sources, from, to, arcScores);
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            int member = touched[i];
            int row = member - base << SHIFT;
            seen[member] = 0;
            Arrays.fill(counts, row, row + LANES, 0);
            Arrays.fill(worth, row, row + LANES, 0);
        }
        return levels >= 0;
    }

    /** Returns how many levels there are beyond the sources; −1 if it gave up. */
    private int forward(int[] sources, int from, int to) {
        int next = startFrom(sources, from, to);
        int level = 0;
        int start = 0;
        boolean countable = settle(start, next);
        while (next > start) {
            if (!countable || next > MOST_ENTRIES * (touchedCount + FIRST_LEVELS)) {
                return -1;
            }
            if (level == ends.length) {
                ends = Arrays.copyOf(ends, 2 * level);
            }
            progress.check();
            ends[level++] = next;
            makeRoom(next + touched.length);
            int end = next;
            for (int entry = start; entry < end; entry++) {
                if ((entry & CHECK_MASK) == 0) {
                    progress.check();
                }
                int member = entries[entry];
                long lanes = entryLanes[entry];
                int row = member - base << SHIFT;
                for (int arc = out[member]; arc < out[member + 1]; arc++) {
                    int head = heads[arc];
                    long fresh = lanes & ~seen[head];
                    if (fresh != 0) {
                        if (marks[head] == 0) {
                            entries[next++] = head;
                        }
                        marks[head] |= fresh;
                        int headRow = head - base << SHIFT;
                        if (Long.bitCount(fresh) < FEW_LANES) {
                            for (long bits = fresh; bits != 0; bits &= bits - 1) {
                                int lane = Long.numberOfTrailingZeros(bits);
                                worth[headRow + lane] += counts[row + lane];
                            }
                        } else {
                            addRow(worth, headRow, counts, row);
                        }
                    }
                }
            }
            start = end;
            countable = settle(start, next);
        }
        return level;
    }

    /** The sources and their heads, a lane each: a source that nobody reaches has no row. Returns how many heads. */
    private int startFrom(int[] sources, int from, int to) {
        for (int i = from; i < to; i++) {
            int source = sources[i];
            if (source < seen.length) {
                seen[source] |= 1L << i - from;
                counts[(source - base << SHIFT) + i - from] = 1;
                touched[touchedCount++] = source;
            }
        }
        int next = 0;
        for (int i = from; i < to; i++) {
            for (int arc = out[sources[i]]; arc < out[sources[i] + 1]; arc++) {
                int head = heads[arc];
                if (marks[head] == 0) {
                    entries[next++] = head;
                }
                marks[head] |= 1L << i - from;
                worth[(head - base << SHIFT) + i - from] = 1;
            }
        }
        return next;
    }

    /** Takes the fresh lanes of a level; whether all counts are still of a size to count on with. */
    private boolean settle(int start, int end) {
        boolean countable = true;
        for (int entry = start; entry < end; entry++) {
            int member = entries[entry];
            long fresh = marks[member];
            marks[member] = 0;
            entryLanes[entry] = fresh;
            if (seen[member] == 0) {
                touched[touchedCount++] = member;
            }
            seen[member] |= fresh;
            int row = member - base << SHIFT;
            for (long bits = fresh; bits != 0; bits &= bits - 1) {
                int lane = Long.numberOfTrailingZeros(bits);
                double count = worth[row + lane];
                counts[row + lane] = count;
                countable &= count <= OneSourceSweep.MOST_ROUTES;
            }
            Arrays.fill(worth, row, row + LANES, 0);
        }
        return countable;
    }

    private void makeRoom(int needed) {
        if (entries.length < needed) {
            entries = Arrays.copyOf(entries, needed + needed / 2);
            entryLanes = Arrays.copyOf(entryLanes, entries.length);
        }
    }

    private void backward(int levels, double[] nodeScores, double[] arcScores) {
        boolean scoreArcs = arcScores.length > 0;
        boolean scoreNodes = nodeScores.length > 0;
        for (int level = levels - 1; level >= 0; level--) {
            int start = level == 0 ? 0 : ends[level - 1];
            int end = ends[level];
            boolean isLast = level == levels - 1;
            for (int entry = start; entry < end; entry++) {
                if ((entry & CHECK_MASK) == 0) {
                    progress.check();
                }
                int member = entries[entry];
                long lanes = entryLanes[entry];
                int row = member - base << SHIFT;
                boolean pulled = false;
                if (scoreArcs) {
                    weigh(row, lanes);
                }
                for (int arc = out[member]; arc < out[member + 1] && !isLast; arc++) {
                    int head = heads[arc];
                    long common = lanes & marks[head];
                    if (common != 0) {
                        pulled = true;
                        int headRow = head - base << SHIFT;
                        if (Long.bitCount(common) < FEW_LANES) {
                            for (long bits = common; bits != 0; bits &= bits - 1) {
                                int lane = Long.numberOfTrailingZeros(bits);
                                sum[lane] += worth[headRow + lane];
                            }
                        } else {
                            addRow(sum, 0, worth, headRow);
                        }
                        if (scoreArcs) {
                            arcScores[arc] += product(headRow);
                        }
                    }
                }
                double target = targetWeights[member];
                double score = 0;
                for (long bits = lanes; bits != 0; bits &= bits - 1) {
                    int lane = Long.numberOfTrailingZeros(bits);
                    double count = counts[row + lane];
                    double through = count * sum[lane];
                    score += weights[lane] * through;
                    counts[row + lane] = (target + through) / count;
                }
                if (pulled) {
                    Arrays.fill(sum, 0);
                    if (scoreNodes) {
                        nodeScores[member] += score;
                    }
                }
            }
            if (!isLast) {
                clearMarks(end, ends[level + 1]);
            }
            show(start, end);
        }
        clearMarks(0, levels == 0 ? 0 : ends[0]);
    }

    /** Now that a level has pulled, what its routes are worth may be seen. */
    private void show(int start, int end) {
        for (int entry = start; entry < end; entry++) {
            int member = entries[entry];
            int row = member - base << SHIFT;
            marks[member] = entryLanes[entry];
            for (long bits = entryLanes[entry]; bits != 0; bits &= bits - 1) {
                int lane = Long.numberOfTrailingZeros(bits);
                worth[row + lane] = counts[row + lane];
            }
        }
    }

    private void clearMarks(int start, int end) {
        for (int entry = start; entry < end; entry++) {
            marks[entries[entry]] = 0;
        }
    }

    private void weigh(int row, long lanes) {
        Arrays.fill(weighted, 0);
        for (long bits = lanes; bits != 0; bits &= bits - 1) {
            int lane = Long.numberOfTrailingZeros(bits);
            weighted[lane] = weights[lane] * counts[row + lane];
        }
    }

    /** What passes over an arc from the member in hand: four sums at a time, since additions wait for each other. */
    private double product(int headRow) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int lane = 0; lane < LANES; lane += 4) {
            first += weighted[lane] * worth[headRow + lane];
            second += weighted[lane + 1] * worth[headRow + lane + 1];
            third += weighted[lane + 2] * worth[headRow + lane + 2];
            fourth += weighted[lane + 3] * worth[headRow + lane + 3];
        }
        return first + second + (third + fourth);
    }

    /** Over the arcs out of the sources themselves. */
    private void scoreFirstArcs(int[] sources, int from, int to, double[] arcScores) {
        for (int i = from; i < to; i++) {
            for (int arc = out[sources[i]]; arc < out[sources[i] + 1]; arc++) {
                arcScores[arc] += weights[i - from] * worth[(heads[arc] - base << SHIFT) + i - from];
            }
        }
    }

    /** The loop that all the time goes to: C2 makes 16 vector additions of it, with AVX2. */
    private static void addRow(double[] to, int toAt, double[] from, int fromAt) {
        for (int lane = 0; lane < LANES; lane++) {
            to[toAt + lane] += from[fromAt + lane];
        }
    }
}
