package org.backchannel.algo.uncertainty;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.progress.Progress;

/** For each origin the set of worlds in which it reaches the target, as bits: a team gets through in the union of its own. */
final class ThroughSets {
    private final WorldGraph graph;
    private final Foundation foundation;
    private final Halves.Span span;
    private final long seed;
    private final Progress progress;
    private final long[][] sets;

    private ThroughSets(WaysQuestion question, Halves.Span span, long seed, Progress progress) {
        graph = WorldGraph.of(question, progress);
        foundation = Foundation.of(graph);
        this.span = span;
        this.seed = seed;
        this.progress = progress;
        sets = new long[question.origins().length][span.blocks()];
    }

    /** By origin of a question: a bit for each of these worlds, 64 a block; bits of other worlds are 0. */
    static long[][] of(WaysQuestion question, Halves.Span span, long seed, int threads, Progress progress) {
        ThroughSets all = new ThroughSets(question, span, seed, progress);
        progress.begin("worlds", span.worlds());
        OrderedBlocks.run(span.blocks(), threads, () -> all.new Searching());
        return all.sets;
    }

    /** One thread's share. */
    private final class Searching implements OrderedBlocks.Worker {
        private final Openings openings =
                new Openings(graph, foundation, new SampledDraws(foundation.probabilities(), foundation.names(), seed));
        private final LaneSearch search = new LaneSearch(graph);
        private final int maxHops = graph.question().maxHops().orElse(Integer.MAX_VALUE);

        @Override
        public void compute(int number) {
            progress.check();
            long block = span.firstBlock() + number;
            openings.turnTo(block);
            search.begin(span.lanes(block));
            search.advance(openings.open(), openings.passes(), maxHops);
        }

        @Override
        public void reduce(int number) {
            for (int origin = 0; origin < sets.length; origin++) {
                int node = graph.origins()[origin];
                sets[origin][number] = node < 0 ? 0 : search.seen()[node];
            }
            progress.advance(Long.bitCount(span.lanes(span.firstBlock() + number)));
        }
    }
}
