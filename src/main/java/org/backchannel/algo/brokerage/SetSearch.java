package org.backchannel.algo.brokerage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/** Looks at every set of a family, on several threads, and keeps the best and those that tie with it, in order. */
final class SetSearch implements OrderedBlocks.Worker {
    private static final long MOST_BLOCKS = 4_096;

    private final SetFamily family;
    private final Scorer scorer;
    private final HopSearch search;
    private final Progress progress;
    private final Best total;
    private Best inBlock;

    /** What a set is worth: more is better by {@link #order}. */
    record Scorer(BiFunction<HopSearch, int[], HopCounts> counts, Comparator<HopCounts> order) {}

    /** The best sets so far. */
    static final class Best {
        private final Comparator<HopCounts> order;
        private final List<int[]> sets = new ArrayList<>();
        private HopCounts counts;
        private long ties;

        private Best(Comparator<HopCounts> order) {
            this.order = order;
        }

        /** What the best sets score; there is one at least. */
        HopCounts counts() {
            return counts;
        }

        /** The first of them. */
        List<int[]> sets() {
            return sets;
        }

        /** How many there are. */
        long ties() {
            return ties;
        }

        private void add(HopCounts theirs, List<int[]> theirSets, long theirTies) {
            int comparison = counts == null ? 1 : order.compare(theirs, counts);
            if (comparison > 0) {
                sets.clear();
                ties = 0;
                counts = theirs;
            }
            if (comparison >= 0) {
                ties += theirTies;
                theirSets.stream().limit(KeyPlayersResult.LISTED - sets.size()).forEach(sets::add);
            }
        }
    }

    private SetSearch(SetFamily family, Scorer scorer, CsrGraph graph, Progress progress, Best total) {
        this.family = family;
        this.scorer = scorer;
        this.search = new HopSearch(graph, progress);
        this.progress = progress;
        this.total = total;
        this.inBlock = new Best(scorer.order());
    }

    /** The best of a family, which is not empty. */
    static Best best(SetFamily family, Scorer scorer, CsrGraph graph, int threads, Progress progress) {
        Best total = new Best(scorer.order());
        long blocks = Math.min(MOST_BLOCKS, family.size());
        OrderedBlocks.run((int) blocks, threads, () -> new SetSearch(family, scorer, graph, progress, total));
        return total;
    }

    @Override
    public void compute(int block) {
        long blocks = Math.min(MOST_BLOCKS, family.size());
        long end = firstOf(block + 1, blocks);
        for (long number = firstOf(block, blocks); number < end; number++) {
            int[] set = family.set(number);
            inBlock.add(scorer.counts().apply(search, set), List.of(set), 1);
            progress.advance(1);
        }
    }

    /** Blocks of equal size, but for one more in the first ones; without a product that could overflow. */
    private long firstOf(long block, long blocks) {
        return block * (family.size() / blocks) + Math.min(block, family.size() % blocks);
    }

    @Override
    public void reduce(int block) {
        total.add(inBlock.counts, inBlock.sets, inBlock.ties);
        inBlock = new Best(scorer.order());
    }
}
