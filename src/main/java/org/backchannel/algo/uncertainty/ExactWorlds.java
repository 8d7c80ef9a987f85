package org.backchannel.algo.uncertainty;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.progress.Progress;

/** The exact answer, by going through every outcome of the draws that matter. */
final class ExactWorlds {
    private final WorldGraph graph;
    private final Foundation given;
    private final Foundation foundation;
    private final int[] draws;

    private ExactWorlds(WorldGraph graph, Foundation given, Foundation reduced) {
        this.graph = graph;
        this.given = given;
        this.foundation = reduced;
        draws = free(reduced);
    }

    static ExactWorlds of(WorldGraph graph, Foundation given) {
        return new ExactWorlds(graph, given, Reduction.of(graph, given));
    }

    /** The draws that some outcome hangs on, each once: certain ones are none. */
    static int[] free(Foundation foundation) {
        BitSet free = new BitSet();
        IntStream.concat(IntStream.of(foundation.evidenceDraws()), IntStream.of(foundation.carriageDraws()))
                .filter(draw -> foundation.probability(draw) > 0)
                .forEach(free::set);
        return free.stream().toArray();
    }

    /** How many draws matter. */
    int draws() {
        return draws.length;
    }

    WorldsResult result(int threads, Progress progress) {
        progress.begin("all outcomes", 1L << draws.length);
        WeightedWorlds total = gone(threads, progress, WorldBlock::tell);
        int origins = graph.origins().length;
        double meanReach = mean(total.connected(), origins);
        return new WorldsResult(
                true,
                1L << draws.length,
                draws.length,
                false,
                IntStream.range(0, origins)
                        .mapToObj(origin -> Estimate.exactly(total.reached(origin)))
                        .toList(),
                IntStream.range(0, origins)
                        .mapToObj(origin -> Estimate.exactly(total.early(origin)))
                        .toList(),
                Estimate.exactly(meanReach),
                Estimates.ofNodes(graph, node -> lost(total, node), node -> Estimate.exactly(lost(total, node))),
                Estimates.ofTies(
                        graph,
                        tie -> mean(total.tieLost(tie), origins),
                        tie -> Estimate.exactly(mean(total.tieLost(tie), origins))),
                splits(meanReach, threads, progress));
    }

    /** What of a block is told. */
    private interface Telling {
        void tell(WorldBlock block, long number, long worlds, WorldSums sums);
    }

    private WeightedWorlds gone(int threads, Progress progress, Telling telling) {
        int blocks = Math.toIntExact(new EnumeratedDraws(foundation.probabilities(), draws).blocks());
        WeightedWorlds total = new WeightedWorlds(graph);
        OrderedBlocks.run(blocks, threads, () -> new Enumeration(total, telling, progress));
        return total;
    }

    private double lost(WeightedWorlds total, int node) {
        return mean(total.lost(node), graph.originsBeside(node));
    }

    private static double mean(double sum, int origins) {
        return origins == 0 ? 0 : Math.min(1, sum / origins);
    }

    /** One thread's share. */
    private final class Enumeration implements OrderedBlocks.Worker {
        private final WeightedWorlds total;
        private final Telling telling;
        private final Progress progress;
        private final EnumeratedDraws outcomes = new EnumeratedDraws(foundation.probabilities(), draws);
        private final WeightedWorlds own = new WeightedWorlds(graph);
        private final WorldBlock block;

        Enumeration(WeightedWorlds total, Telling telling, Progress progress) {
            this.total = total;
            this.telling = telling;
            this.progress = progress;
            block = new WorldBlock(graph, new Openings(graph, foundation, outcomes), progress);
        }

        @Override
        public void compute(int number) {
            outcomes.turnTo(number);
            outcomes.weigh(own.weights());
            telling.tell(block, number, outcomes.worlds(), own);
        }

        @Override
        public void reduce(int number) {
            progress.advance(Long.bitCount(outcomes.worlds()));
            total.take(own);
        }
    }

    /**
     * Reach is linear in the probability that a source is sound: what it is if the source is not, and what it is as things
     * stand, tell what it is if the source is.
     */
    private List<WorldsResult.Split> splits(double meanReach, int threads, Progress progress) {
        return IntStream.range(0, given.sources().length)
                .mapToObj(source -> {
                    int draw = given.sources()[source];
                    double sound = given.probability(draw);
                    double ifUnsound = of(graph, given.with(draw, 0)).meanReach(threads, progress);
                    return new WorldsResult.Split(draw, (meanReach - (1 - sound) * ifUnsound) / sound, ifUnsound);
                })
                .toList();
    }

    private double meanReach(int threads, Progress progress) {
        WeightedWorlds total = gone(threads, progress, WorldBlock::tellReach);
        return mean(total.connected(), graph.origins().length);
    }
}
