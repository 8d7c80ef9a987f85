package org.backchannel.algo.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;

/**
 * How surely does each origin get a request to the target, and what is lost without each actor and each tie?
 *
 * <p>In a <em>world</em> each source is sound or not, each item true or not, each tie there or not; a tie that is there
 * carries or not, in each direction; each actor passes on or not. Reach is the probability of the worlds in which an open
 * way leads from the origin to the target. Criticality of v is the mean, over the origins other than v, of
 * {@code P(o reaches T) − P(o reaches T without v)} (Birnbaum 1969); an origin that cannot reach the target counts 0.
 * That of a tie is the same without the tie, its two directions together. Directed; weights are probabilities.
 *
 * <p>Exact, by going through every outcome, where at most {@link #MOST_DRAWS} draws matter after pruning and merging
 * what can only matter together; else from a sample, with 95 % intervals. What the pruning finds to be on no way has
 * exactly 0. In one world, o needs v exactly if v dominates o in the tree rooted at the target, so that one dominator
 * tree a world says it of everybody at once: O(m log n) a world, where asking without each actor takes O(n m).
 *
 * <p>Blocks of 64 worlds go to the threads; what is counted is whole numbers, and exact sums are added in the order of
 * blocks: the same bytes for any number of threads. Memory: 64 lists of open strands a thread.
 *
 * <p>Example: a→b→t and a→c→t, each tie open with 0.5. a reaches t with {@code 1 − (1 − 0.25)² = 0.4375}; without b with
 * 0.25, so the criticality of b is 0.1875.
 */
public final class Worlds {
    /** How many independent draws may matter for an exact answer: a million outcomes. */
    public static final int MOST_DRAWS = 20;

    private final WorldGraph graph;
    private final Foundation foundation;
    private final WorldsParameters parameters;
    private final Progress progress;
    private final int freeDraws;
    private boolean interrupted;

    private Worlds(
            WorldGraph graph, Foundation foundation, int freeDraws, WorldsParameters parameters, Progress progress) {
        this.graph = graph;
        this.foundation = foundation;
        this.freeDraws = freeDraws;
        this.parameters = parameters;
        this.progress = progress;
    }

    /**
     * Goes through the worlds.
     *
     * @throws TooManyDrawsException if an exact answer is asked for that is out of reach
     */
    public static WorldsResult of(WaysQuestion question, WorldsParameters parameters, Progress progress) {
        WorldGraph graph = WorldGraph.of(question, progress);
        progress.check();
        Foundation foundation = Foundation.of(graph);
        progress.check();
        ExactWorlds exact = ExactWorlds.of(graph, foundation);
        progress.check();
        boolean possible = exact.draws() <= MOST_DRAWS;
        if (parameters.mode() == Mode.EXACT && !possible) {
            throw new TooManyDrawsException(exact.draws(), MOST_DRAWS);
        }
        return possible && parameters.mode() != Mode.SAMPLED
                ? exact.result(parameters.threads(), progress)
                : new Worlds(graph, foundation, exact.draws(), parameters, progress).sampled();
    }

    /** How many independent draws matter to a question. */
    public static int drawsThatMatter(WaysQuestion question, Progress progress) {
        WorldGraph graph = WorldGraph.of(question, progress);
        progress.check();
        Foundation foundation = Foundation.of(graph);
        progress.check();
        return ExactWorlds.of(graph, foundation).draws();
    }

    /** What of a graph is on some way from an origin to the target. */
    public static OnTheWay onTheWay(WaysQuestion question, Progress progress) {
        return OnTheWay.of(WorldGraph.of(question, progress));
    }

    /** What the sample counts, for the tests: whole numbers. */
    static CountedWorlds counted(WorldGraph graph, WorldsParameters parameters) {
        return new Worlds(graph, Foundation.of(graph), 0, parameters, Progress.NONE).count(parameters.worlds());
    }

    private WorldsResult sampled() {
        long wanted = parameters.worlds();
        if (parameters.precision().isEmpty()) {
            return result(count(wanted));
        }
        double precision = parameters.precision().getAsDouble();
        long worlds = Math.min(wanted, WorldsParameters.DEFAULT_WORLDS);
        WorldsResult result = result(count(worlds));
        while (result.widest() > precision && worlds < wanted && !interrupted) {
            worlds = Math.min(wanted, enough(worlds, result.widest(), precision));
            result = result(count(worlds));
        }
        return result;
    }

    /** An interval narrows with the square root of the worlds: a tenth more than that asks for, and twice as many. */
    private static long enough(long worlds, double widest, double precision) {
        double factor = 1.1 * (widest / precision) * (widest / precision);
        return (long) Math.ceil(worlds * Math.max(2, factor));
    }

    private CountedWorlds count(long worlds) {
        int blocks = Math.toIntExact((worlds + Long.SIZE - 1) / Long.SIZE);
        CountedWorlds total = new CountedWorlds(graph, foundation.sources().length);
        progress.begin("worlds", worlds);
        try {
            OrderedBlocks.run(blocks, parameters.threads(), () -> new Sampling(worlds, total));
        } catch (CancelledException e) {
            if (total.worlds() < 2) {
                throw e;
            }
            interrupted = true;
        }
        return total;
    }

    /** One thread's share. */
    private final class Sampling implements OrderedBlocks.Worker {
        private final long worlds;
        private final CountedWorlds total;
        private final CountedWorlds own;
        private final WorldBlock block;

        Sampling(long worlds, CountedWorlds total) {
            this.worlds = worlds;
            this.total = total;
            own = new CountedWorlds(graph, foundation.sources().length);
            SampledDraws draws = new SampledDraws(foundation.probabilities(), foundation.names(), parameters.seed());
            block = new WorldBlock(graph, new Openings(graph, foundation, draws), progress);
        }

        @Override
        public void compute(int number) {
            long which = lanes(worlds - (long) number * Long.SIZE);
            block.tell(number, which, own);
            own.addWorlds(which, block.openings().sound());
        }

        @Override
        public void reduce(int number) {
            progress.advance(own.worlds());
            total.take(own);
        }
    }

    /** The first so many worlds of a block. */
    static long lanes(long worlds) {
        return worlds >= Long.SIZE ? -1L : (1L << worlds) - 1;
    }

    private WorldsResult result(CountedWorlds counted) {
        int origins = graph.origins().length;
        return new WorldsResult(
                false,
                counted.worlds(),
                freeDraws,
                interrupted,
                IntStream.range(0, origins).mapToObj(counted::reach).toList(),
                IntStream.range(0, origins).mapToObj(counted::earlyReach).toList(),
                counted.meanReach(),
                counted.criticality(),
                counted.tieCriticality(),
                splits(counted));
    }

    private List<WorldsResult.Split> splits(CountedWorlds counted) {
        return IntStream.range(0, foundation.sources().length)
                .mapToObj(source -> new WorldsResult.Split(
                        foundation.sources()[source], counted.reachIfSound(source), counted.reachIfUnsound(source)))
                .toList();
    }
}
