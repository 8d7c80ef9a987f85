package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;

/**
 * Which new tie a→b helps the origins most to reach the target?
 *
 * <p>A tie that carries with strength s raises the reach of origin o by
 * {@code s · P(o reaches a, b reaches T, o does not reach T)}: it helps exactly where o gets as far as a, b gets through,
 * and o does not get through as things are. a and b pass on what others ask where they are not o and T themselves. The
 * probability does not depend on s, so it is counted once, as the conditional expectation given that the tie carries.
 * Directed; the mean is over the origins, and one that is cut off altogether is helped by its own tie only.
 *
 * <p>Counted for all pairs from the same worlds, in half of them: for each node in which worlds how many origins are
 * stranded there ({@link StrandedBlock}), for each node in which worlds it gets through; a pair is worth what the two have
 * in common, {@code Σ_p 2^p |S_p(a) ∩ R(b)|}, which is ands and bit counts. With 100 origins, 7 for 64 worlds of a pair.
 * The best are reported from the other half of the worlds, for which they were not chosen. Time: O(o m) a block of 64
 * worlds for the searches of o origins, and O(log o) for each pair; a pair that cannot be among the best, because too few
 * are stranded at a or b gets through too seldom, is passed over. Memory: {@code n (1 + log o)} longs for 64 worlds.
 *
 * <p>Example: o→a, b→t, each carrying with 0.5. Introducing a to b with strength 0.8 gives {@code 0.8 · 0.25 = 0.2};
 * o to b is better, {@code 0.8 · 0.5 = 0.4}; and o to t, the target itself, {@code 0.8}.
 */
public final class Introductions {
    /** Rows of pairs in one block of work. */
    private static final int ROWS = 16;

    private final IntroductionsParameters parameters;
    private final WorldGraph graph;
    private final Foundation foundation;
    private final Progress progress;
    private final Halves halves;

    /** By node of the whole graph: its node here. */
    private final int[] local;

    private Introductions(IntroductionsParameters parameters, Progress progress) {
        this.parameters = parameters;
        this.progress = progress;
        graph = WorldGraph.unjoined(parameters.question(), progress);
        foundation = Foundation.of(graph);
        halves = new Halves(parameters.worlds());
        local = new int[parameters.question().graph().nodeCount()];
        for (int node = graph.nodeCount() - 1; node >= 0; node--) {
            local[graph.wholeNode(node)] = node;
        }
        for (int target : parameters.question().targets()) {
            local[target] = WorldGraph.TARGET;
        }
    }

    /** The best introductions. */
    public static IntroductionsResult of(IntroductionsParameters parameters, Progress progress) {
        Introductions introductions = new Introductions(parameters, progress);
        return introductions.report(introductions.chosen());
    }

    /** An introduction with how much it is worth where it is chosen. */
    private record Chosen(Introduction introduction, long count) {
        /** The best first; equal ones in the order of nodes. */
        static final Comparator<Chosen> ORDER =
                Comparator.comparingLong(Chosen::count).reversed().thenComparing(Chosen::introduction);
    }

    private StrandedBlock block() {
        SampledDraws draws = new SampledDraws(foundation.probabilities(), foundation.names(), parameters.seed());
        return new StrandedBlock(graph, new Openings(graph, foundation, draws), progress);
    }

    private Choice chosen() {
        StrandedWorlds gathered = new StrandedWorlds(graph, halves.choosing());
        progress.begin("worlds to choose from", halves.choosing().worlds());
        OrderedBlocks.run(halves.choosing().blocks(), parameters.threads(), () -> new Gathering(gathered));
        gathered.addUp();
        Choice choice = new Choice();
        int nodes = local.length;
        progress.begin("pairs", nodes);
        OrderedBlocks.run((nodes + ROWS - 1) / ROWS, parameters.threads(), () -> new Choosing(gathered, choice));
        return choice;
    }

    /** Fills in some blocks of the worlds chosen from. */
    private final class Gathering implements OrderedBlocks.Worker {
        private final StrandedWorlds gathered;
        private final StrandedBlock block = block();

        Gathering(StrandedWorlds gathered) {
            this.gathered = gathered;
        }

        @Override
        public void compute(int number) {
            long turn = halves.choosing().firstBlock() + number;
            block.turnTo(turn, halves.choosing().lanes(turn));
        }

        @Override
        public void reduce(int number) {
            gathered.take(block, number);
            progress.advance(
                    Long.bitCount(halves.choosing().lanes(halves.choosing().firstBlock() + number)));
        }
    }

    /** The best so far, the worst of them on top. */
    private final class Choice {
        private final PriorityQueue<Chosen> best = new PriorityQueue<>(Chosen.ORDER.reversed());
        private long looked;

        /** Whether a pair that is worth so much at most may be among the best. */
        boolean mayHold(long atMost) {
            return atMost > 0
                    && (best.size() < parameters.top() || atMost >= best.peek().count());
        }

        void add(Chosen chosen) {
            best.add(chosen);
            if (best.size() > parameters.top()) {
                best.remove();
            }
        }

        void take(Choice other) {
            other.best.forEach(this::add);
            other.best.clear();
            looked += other.looked;
            other.looked = 0;
        }

        List<Chosen> inOrder() {
            return best.stream().sorted(Chosen.ORDER).toList();
        }
    }

    /** Looks at the pairs from some nodes. */
    private final class Choosing implements OrderedBlocks.Worker {
        private final StrandedWorlds gathered;
        private final Choice total;
        private final Choice own = new Choice();

        Choosing(StrandedWorlds gathered, Choice total) {
            this.gathered = gathered;
            this.total = total;
        }

        @Override
        public void compute(int number) {
            for (int from = number * ROWS; from < end(number); from++) {
                progress.check();
                if (gathered.anyIsStrandedAt(local[from])) {
                    look(from);
                }
            }
        }

        private int end(int number) {
            return Math.min(local.length, (number + 1) * ROWS);
        }

        private void look(int from) {
            for (int to : parameters.possible().apply(from)) {
                own.looked++;
                if (own.mayHold(gathered.atMost(local[from], local[to]))) {
                    long worth = gathered.worth(local[from], local[to]);
                    if (worth > 0) {
                        own.add(new Chosen(new Introduction(from, to), worth));
                    }
                }
            }
        }

        @Override
        public void reduce(int number) {
            total.take(own);
            progress.advance(end(number) - number * ROWS);
        }
    }

    private IntroductionsResult report(Choice choice) {
        List<Chosen> chosen = choice.inOrder();
        Reported total = new Reported(chosen);
        boolean interrupted = isStoppedReporting(total);
        int origins = graph.origins().length;
        long worlds = total.worlds;
        List<IntroductionsResult.Judged> judged = new ArrayList<>();
        for (int place = 0; place < chosen.size(); place++) {
            judged.add(new IntroductionsResult.Judged(
                    chosen.get(place).introduction(),
                    chosen.get(place).count(),
                    total.gains.get(place).mean(origins, worlds)));
        }
        return new IntroductionsResult(
                halves.choosing().worlds(),
                worlds,
                interrupted,
                isCutOff() ? Estimate.ZERO : total.reach.mean(origins, worlds),
                judged,
                choice.looked);
    }

    /** Whether no way leads from any origin to the target, whatever is true. */
    private boolean isCutOff() {
        boolean[] through = Possibility.of(parameters.question()).through();
        return IntStream.of(parameters.question().origins()).noneMatch(origin -> through[origin]);
    }

    /** Those who break that off have what the worlds until then say, if there were enough of them for an interval. */
    private boolean isStoppedReporting(Reported total) {
        progress.begin("worlds to report from", halves.reporting().worlds());
        try {
            OrderedBlocks.run(halves.reporting().blocks(), parameters.threads(), () -> new Reporting(total));
            return false;
        } catch (CancelledException e) {
            if (total.worlds < 2) {
                throw e;
            }
            return true;
        }
    }

    /** What the worlds reported from say of those chosen. */
    private final class Reported {
        private final List<Chosen> chosen;
        private final List<WorldCounts> gains;
        private final WorldCounts reach = new WorldCounts();
        private long worlds;

        Reported(List<Chosen> chosen) {
            this.chosen = chosen;
            gains = chosen.stream().map(one -> new WorldCounts()).toList();
        }

        void add(StrandedBlock block, long lanes) {
            worlds += Long.bitCount(lanes);
            for (int connected : block.connected()) {
                reach.add(connected, graph.origins().length);
            }
            for (int place = 0; place < gains.size(); place++) {
                Introduction introduction = chosen.get(place).introduction();
                int from = local[introduction.from()];
                for (long rest = block.through()[local[introduction.to()]]; rest != 0; rest &= rest - 1) {
                    gains.get(place).add(block.gained(from, Long.numberOfTrailingZeros(rest)), graph.origins().length);
                }
            }
        }

        void take(Reported other) {
            worlds += other.worlds;
            other.worlds = 0;
            reach.take(other.reach);
            for (int place = 0; place < gains.size(); place++) {
                gains.get(place).take(other.gains.get(place));
            }
        }
    }

    /** Counts in some blocks of the worlds reported from. */
    private final class Reporting implements OrderedBlocks.Worker {
        private final Reported total;
        private final Reported own;
        private final StrandedBlock block = block();

        Reporting(Reported total) {
            this.total = total;
            own = new Reported(total.chosen);
        }

        @Override
        public void compute(int number) {
            long turn = halves.reporting().firstBlock() + number;
            block.turnTo(turn, halves.reporting().lanes(turn));
            own.add(block, halves.reporting().lanes(turn));
        }

        @Override
        public void reduce(int number) {
            progress.advance(own.worlds);
            total.take(own);
        }
    }
}
