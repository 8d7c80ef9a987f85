package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import org.backchannel.progress.Progress;

/**
 * Who and which tie cannot be done without when ways have a greatest length: by taking each away in turn and searching
 * the 64 worlds again. Dominators say nothing of lengths, so this is the way there is; it costs a search for each node
 * and each tie that matters, where the trees cost one for all.
 */
final class Removals {
    private final WorldGraph graph;
    private final long[] open;
    private final long[] passes;
    private final long[] before;
    private final long worlds;
    private final int maxHops;
    private final Progress progress;
    private final LaneSearch search;
    private final int[] lost = new int[Long.SIZE];

    /**
     * Of the worlds that the openings hold.
     *
     * @param before by node, in which worlds it reaches the target while all are there
     */
    Removals(WorldGraph graph, Openings openings, long[] before, long worlds, int maxHops, Progress progress) {
        this.graph = graph;
        this.open = openings.open().clone();
        this.passes = openings.passes().clone();
        this.before = before;
        this.worlds = worlds;
        this.maxHops = maxHops;
        this.progress = progress;
        this.search = new LaneSearch(graph);
    }

    void tell(WorldSums sums) {
        for (int node = 1; node < graph.nodeCount(); node++) {
            progress.check();
            long kept = passes[node];
            passes[node] = 0;
            countLost(node);
            passes[node] = kept;
            for (int world = 0; world < Long.SIZE; world++) {
                if (lost[world] > 0) {
                    sums.lostWithoutNode(world, node, lost[world]);
                }
            }
        }
        tellOfTies(sums);
    }

    private void tellOfTies(WorldSums sums) {
        int[][] strands = strandsByTie();
        for (int tie = 0; tie < strands.length; tie++) {
            progress.check();
            long[] kept = new long[strands[tie].length];
            for (int place = 0; place < kept.length; place++) {
                kept[place] = open[strands[tie][place]];
                open[strands[tie][place]] = 0;
            }
            countLost(-1);
            for (int place = 0; place < kept.length; place++) {
                open[strands[tie][place]] = kept[place];
            }
            for (int world = 0; world < Long.SIZE; world++) {
                if (lost[world] > 0) {
                    sums.lostWithoutTie(world, tie, lost[world]);
                }
            }
        }
    }

    private int[][] strandsByTie() {
        int[][] strands = new int[graph.tieCount()][0];
        for (int strand = 0; strand < graph.strandCount(); strand++) {
            int tie = graph.ties()[strand];
            int[] more = Arrays.copyOf(strands[tie], strands[tie].length + 1);
            more[more.length - 1] = strand;
            strands[tie] = more;
        }
        return strands;
    }

    /** By world: how many origins other than a node reached the target before and do not now. */
    private void countLost(int node) {
        search.begin(worlds);
        search.advance(open, passes, maxHops);
        Arrays.fill(lost, 0);
        for (int origin : graph.origins()) {
            if (origin >= 0 && origin != node) {
                for (long rest = before[origin] & ~search.seen()[origin]; rest != 0; rest &= rest - 1) {
                    lost[Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }
    }
}
