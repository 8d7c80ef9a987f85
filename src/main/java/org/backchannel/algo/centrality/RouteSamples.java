package org.backchannel.algo.centrality;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.RandomRoutes;
import org.backchannel.algo.SeededDraws;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/** How often random routes between random pairs pass each node; grows until it is enough. */
final class RouteSamples {
    /** Samples in a block: what one thread draws by itself. */
    static final int BLOCK = 64;

    /** Blocks of the first round are numbered from here; those of later rounds from 0: they share no draw. */
    static final long FIRST_ROUND = 1L << 62;

    static final long LATER_ROUNDS = 0;

    private final int n;
    private final BetweennessEstimateParameters parameters;
    private final long numberedFrom;
    private final Progress progress;
    private final RandomRoutes routes;

    /** Made once a thread, and taken again in every round. */
    private final ConcurrentLinkedQueue<Drawing> idle = new ConcurrentLinkedQueue<>();

    private final ConcurrentLinkedQueue<Drawing> busy = new ConcurrentLinkedQueue<>();
    private final long[] hits;
    private long drawn;

    /** Samples in the round that is being drawn. */
    private long inRound;

    RouteSamples(CsrGraph graph, BetweennessEstimateParameters parameters, long numberedFrom, Progress progress) {
        this.n = graph.nodeCount();
        this.parameters = parameters;
        this.numberedFrom = numberedFrom;
        this.progress = progress;
        this.routes = new RandomRoutes(graph, progress);
        this.hits = new long[n];
    }

    /** Draws until there are so many samples. A block that a round leaves unfinished is not gone on with. */
    void drawUpTo(long samples) {
        inRound = samples - drawn;
        long blocksBefore = numberedFrom + drawn;
        int blocks = Math.toIntExact((inRound + BLOCK - 1) / BLOCK);
        OrderedBlocks.run(blocks, parameters.threads(), () -> {
            Drawing idler = idle.poll();
            Drawing drawing = idler == null ? new Drawing() : idler;
            busy.add(drawing);
            return drawing.from(blocksBefore);
        });
        idle.addAll(busy);
        busy.clear();
        drawn = samples;
    }

    long drawn() {
        return drawn;
    }

    /** By node. */
    long[] hits() {
        return hits;
    }

    /** What one thread draws with. */
    private final class Drawing implements OrderedBlocks.Worker {
        private final RandomRoutes own = routes.forAnotherThread();
        private int[] passed = new int[BLOCK];
        private int passes;
        private long blocksBefore;

        Drawing from(long blocks) {
            blocksBefore = blocks;
            return this;
        }

        @Override
        public void compute(int block) {
            progress.check();
            // A block is named by the number of samples before it.
            SeededDraws draws = new SeededDraws(parameters.seed(), blocksBefore + (long) block * BLOCK);
            long rest = inRound - (long) block * BLOCK;
            for (int sample = 0; sample < Math.min(BLOCK, rest); sample++) {
                int source = draws.nextInt(n);
                int other = draws.nextInt(n - 1);
                int length = own.draw(source, other < source ? other : other + 1, draws);
                keep(length);
            }
        }

        private void keep(int length) {
            if (length > 0) {
                if (passes + length > passed.length) {
                    passed = Arrays.copyOf(passed, Math.max(2 * passed.length, passes + length));
                }
                System.arraycopy(own.between(), 0, passed, passes, length);
                passes += length;
            }
        }

        @Override
        public void reduce(int block) {
            for (int place = 0; place < passes; place++) {
                hits[passed[place]]++;
            }
            passes = 0;
            progress.advance(Math.min(BLOCK, inRound - (long) block * BLOCK));
        }
    }
}
