package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.progress.Progress;

/**
 * Who stands in for whom? Of two actors who are perfect substitutes neither is indispensable, and each has criticality 0;
 * only the pair shows it. What is lost without both, {@code P(o reaches T) − P(o reaches T without a and b)}, averaged over
 * the origins other than the two, stands beside the sum of what is lost without each alone, over the same origins; what is
 * more is lost only because they stand in for each other.
 *
 * <p>By really taking away: for k actors {@code k(k + 1)/2} searches of 64 worlds at a time. The worlds are the first that
 * {@link Worlds} samples. Where that takes too long, all pairs are looked at in the first 64 of them, and those that seem to
 * stand in for each other in the others, for which they were not chosen; a rare pair may be missed.
 *
 * <p>Example: a→b→t and a→c→t, always open: without b or without c nothing is lost, without both everything.
 */
public final class PairLosses {
    /** What it tells of its progress. */
    public static final String TASK = "pairs";

    /** In how many pieces the work is cut at least, so that 64 worlds of many pairs keep all threads busy. */
    private static final int PIECES = 16;

    private final WorldGraph graph;
    private final Foundation foundation;
    private final int[] nodes;
    private final int[] local;
    private final Halves.Span span;
    private final long seed;
    private final Progress progress;
    private final Counts total;

    private PairLosses(WaysQuestion question, int[] nodes, Halves.Span span, long seed, Progress progress) {
        graph = WorldGraph.of(question, progress);
        foundation = Foundation.of(graph);
        this.nodes = nodes;
        this.span = span;
        this.seed = seed;
        this.progress = progress;
        local = IntStream.of(nodes).map(graph::node).toArray();
        total = new Counts(nodes.length);
    }

    /**
     * What is lost without a pair.
     *
     * @param first the one node
     * @param second the other
     * @param origins how many origins there are beside the two
     * @param loss of mean reach, without both
     * @param apart the losses without each alone, added
     * @param together what is lost beyond that
     */
    public record Pair(int first, int second, int origins, Estimate loss, Estimate apart, Estimate together) {}

    /**
     * All pairs of some nodes, none of them a target, in the order given.
     *
     * @param worlds how many worlds are sampled
     */
    public static List<Pair> of(
            WaysQuestion question, int[] nodes, long worlds, long seed, int threads, Progress progress) {
        PairLosses losses = new PairLosses(question, nodes, new Halves.Span(0, worlds), seed, progress);
        int[] all = all(nodes.length);
        losses.count(all, threads);
        return losses.pairs(all);
    }

    /**
     * Those pairs for which most is lost together in the first 64 worlds, by what is lost in the others.
     *
     * @param most how many of them
     * @param worlds how many worlds are sampled, more than 64
     */
    public static List<Pair> likeliest(
            WaysQuestion question, int[] nodes, int most, long worlds, long seed, int threads, Progress progress) {
        PairLosses first = new PairLosses(question, nodes, new Halves.Span(0, Long.SIZE), seed, progress);
        int[] all = all(nodes.length);
        first.count(all, threads);
        int[] likeliest = IntStream.of(all)
                .filter(pair -> first.together(pair) > 0)
                .boxed()
                .sorted(Comparator.comparingLong(pair -> -first.together(pair)))
                .limit(most)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        PairLosses others = new PairLosses(question, nodes, new Halves.Span(Long.SIZE, worlds), seed, progress);
        others.count(likeliest, threads);
        return others.pairs(likeliest);
    }

    /** Pair (i, j), i before j, is {@code i · k + j}. */
    private static int[] all(int nodes) {
        return IntStream.range(0, nodes * nodes)
                .filter(pair -> pair / nodes < pair % nodes)
                .toArray();
    }

    private long together(int pair) {
        return total.loss[pair] - total.apart[pair];
    }

    private void count(int[] pairs, int threads) {
        progress.begin(TASK, span.worlds());
        int shares = pairs.length == 0 ? 0 : Math.min(pairs.length, (PIECES - 1) / span.blocks() + 1);
        OrderedBlocks.run(span.blocks() * shares, threads, () -> new Removing(pairs, shares));
    }

    /** By pair: sums over worlds. */
    private static final class Counts {
        final long[] loss;
        final long[] lossSquares;
        final long[] apart;
        final long[] apartSquares;
        final long[] differenceSquares;
        final long[] losing;

        Counts(int nodes) {
            loss = new long[nodes * nodes];
            lossSquares = new long[loss.length];
            apart = new long[loss.length];
            apartSquares = new long[loss.length];
            differenceSquares = new long[loss.length];
            losing = new long[loss.length];
        }

        void add(int pair, int lost, int lostApart) {
            loss[pair] += lost;
            lossSquares[pair] += (long) lost * lost;
            apart[pair] += lostApart;
            apartSquares[pair] += (long) lostApart * lostApart;
            differenceSquares[pair] += (long) (lost - lostApart) * (lost - lostApart);
            losing[pair] += lost > 0 ? 1 : 0;
        }

        void take(Counts other) {
            move(other.loss, loss);
            move(other.lossSquares, lossSquares);
            move(other.apart, apart);
            move(other.apartSquares, apartSquares);
            move(other.differenceSquares, differenceSquares);
            move(other.losing, losing);
        }

        private static void move(long[] from, long[] to) {
            for (int place = 0; place < to.length; place++) {
                to[place] += from[place];
                from[place] = 0;
            }
        }
    }

    private List<Pair> pairs(int[] which) {
        return IntStream.of(which).mapToObj(this::pair).toList();
    }

    private Pair pair(int at) {
        int one = nodes[at / nodes.length];
        int other = nodes[at % nodes.length];
        int origins = beside(one, other);
        return new Pair(
                one,
                other,
                origins,
                Intervals.ofMean(total.loss[at], total.lossSquares[at], total.losing[at], origins, span.worlds()),
                Intervals.ofDifference(total.apart[at], total.apartSquares[at], origins, span.worlds()),
                Intervals.ofDifference(together(at), total.differenceSquares[at], origins, span.worlds()));
    }

    private int beside(int one, int other) {
        return (int) IntStream.of(graph.question().origins())
                .filter(origin -> origin != one && origin != other)
                .count();
    }

    /** One thread's share. */
    private final class Removing implements OrderedBlocks.Worker {
        private final Openings openings =
                new Openings(graph, foundation, new SampledDraws(foundation.probabilities(), foundation.names(), seed));
        private final LaneSearch search = new LaneSearch(graph);
        private final Counts own = new Counts(nodes.length);
        private final int[] both = new int[Long.SIZE];
        private final int[] apart = new int[Long.SIZE];
        private final int[] pairs;
        private final int shares;
        private final int[] alone;

        /** The block of worlds that all below is of; -1 before the first. */
        private long block = -1;

        /** Its worlds. */
        private long which;

        /** By origin, in which of them it reaches the target. */
        private long[] before = {};

        /** The same without each node of {@link #alone}, by its place. */
        private final long[][] without = new long[nodes.length][];

        /**
         * A thread's part of the work.
         *
         * @param shares into how many shares the pairs are cut in each block
         */
        Removing(int[] pairs, int shares) {
            this.pairs = pairs;
            this.shares = shares;
            alone = IntStream.of(pairs)
                    .flatMap(pair -> IntStream.of(pair / nodes.length, pair % nodes.length))
                    .distinct()
                    .toArray();
        }

        @Override
        public void compute(int number) {
            turnTo(span.firstBlock() + number / shares);
            int share = number % shares;
            for (int i = share * pairs.length / shares; i < (share + 1) * pairs.length / shares; i++) {
                count(pairs[i], reaching(local[pairs[i] / nodes.length], local[pairs[i] % nodes.length]));
            }
        }

        /** A thread that has several shares of a block searches it but once without each alone. */
        private void turnTo(long next) {
            if (next == block) {
                return;
            }
            block = next;
            openings.turnTo(block);
            which = span.lanes(block);
            before = reaching(-1, -1);
            for (int one : alone) {
                without[one] = reaching(local[one], -1);
            }
        }

        /** By origin: in which worlds it reaches the target though these pass nothing on. */
        private long[] reaching(int one, int other) {
            progress.check();
            long[] passes = openings.passes();
            long keptOne = one < 0 ? 0 : passes[one];
            long keptOther = other < 0 ? 0 : passes[other];
            if (one >= 0) {
                passes[one] = 0;
            }
            if (other >= 0) {
                passes[other] = 0;
            }
            search.begin(which);
            search.advance(openings.open(), passes, graph.question().maxHops().orElse(Integer.MAX_VALUE));
            if (one >= 0) {
                passes[one] = keptOne;
            }
            if (other >= 0) {
                passes[other] = keptOther;
            }
            return IntStream.of(graph.origins())
                    .mapToLong(origin -> origin < 0 ? 0 : search.seen()[origin])
                    .toArray();
        }

        private void count(int pair, long[] left) {
            int one = pair / nodes.length;
            int other = pair % nodes.length;
            Arrays.fill(both, 0);
            Arrays.fill(apart, 0);
            for (int origin = 0; origin < before.length; origin++) {
                int node = graph.origins()[origin];
                if (node < 0 || node == local[one] || node == local[other]) {
                    continue;
                }
                add(both, before[origin] & ~left[origin]);
                add(apart, before[origin] & ~without[one][origin]);
                add(apart, before[origin] & ~without[other][origin]);
            }
            for (int world = 0; world < Long.SIZE; world++) {
                own.add(pair, both[world], apart[world]);
            }
        }

        private void add(int[] byWorld, long which) {
            for (long rest = which; rest != 0; rest &= rest - 1) {
                byWorld[Long.numberOfTrailingZeros(rest)]++;
            }
        }

        @Override
        public void reduce(int number) {
            if (number % shares == shares - 1) {
                progress.advance(Long.bitCount(span.lanes(span.firstBlock() + number / shares)));
            }
            total.take(own);
        }
    }
}
