package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import org.backchannel.progress.Progress;

/**
 * Of 64 worlds: where origins that do not reach the target are stranded, and from where a request gets through. A new tie
 * from a node of the first kind to one of the second lets them through. Made once a thread and reused.
 *
 * <p>How many origins are stranded at a node is a number for each of the 64 worlds. It is kept as bit planes: bit w of
 * plane p has the p-th binary digit of the number in world w. So a hundred origins cost seven planes, and what a tie is
 * worth is counted with seven ands for 64 worlds, not with a hundred.
 */
final class StrandedBlock {
    private final WorldGraph graph;
    private final Openings openings;
    private final LaneSearch search;
    private final OnwardSearch onward;
    private final Progress progress;
    private final int planes;

    /** By node and plane. */
    private final long[] stranded;

    /** By node: in which worlds it hands a request on that gets to the target. */
    private final long[] through;

    private final int[] connected = new int[Long.SIZE];

    StrandedBlock(WorldGraph graph, Openings openings, Progress progress) {
        this.graph = graph;
        this.openings = openings;
        this.progress = progress;
        search = new LaneSearch(graph);
        onward = new OnwardSearch(graph);
        planes = planes(graph);
        stranded = new long[graph.nodeCount() * planes];
        through = new long[graph.nodeCount()];
    }

    /** How many binary digits the number of origins has. */
    static int planes(WorldGraph graph) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(graph.origins().length);
    }

    /** Turns to some worlds of a block. */
    void turnTo(long block, long worlds) {
        openings.turnTo(block);
        search.begin(worlds);
        search.advance(openings.open(), openings.passes(), Integer.MAX_VALUE);
        for (int node = 0; node < through.length; node++) {
            through[node] = search.seen()[node] & openings.passes()[node];
        }
        Arrays.fill(stranded, 0);
        Arrays.fill(connected, 0);
        for (int origin : graph.origins()) {
            progress.check();
            count(search.seen()[origin]);
            strand(origin, worlds & ~search.seen()[origin]);
        }
    }

    private void count(long worlds) {
        for (long rest = worlds; rest != 0; rest &= rest - 1) {
            connected[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    private void strand(int origin, long worlds) {
        onward.search(origin, worlds, openings.open(), openings.passes());
        for (int place = 0; place < onward.touchedCount(); place++) {
            int node = onward.touched()[place];
            long asks = onward.reached()[node] & (node == origin ? -1L : openings.passes()[node]);
            add(node * planes, asks);
        }
    }

    /** One more in these worlds: addition with carry, in all of them at once. */
    private void add(int plane, long worlds) {
        long carry = worlds;
        for (int at = plane; carry != 0; at++) {
            long both = stranded[at] & carry;
            stranded[at] ^= carry;
            carry = both;
        }
    }

    /** The bit planes of a node, from here so many as {@link #planes}. Not to be written to. */
    long[] stranded() {
        return stranded;
    }

    /** By node: in which worlds it hands a request on that gets to the target. Not to be written to. */
    long[] through() {
        return through;
    }

    /** By world: how many origins reach the target as things are. */
    int[] connected() {
        return connected;
    }

    /** How many more origins reach the target in a world if a node gets a tie to one that gets through there. */
    int gained(int node, int world) {
        int gained = 0;
        for (int plane = 0; plane < planes; plane++) {
            gained |= (int) (stranded[node * planes + plane] >>> world & 1) << plane;
        }
        return gained;
    }
}
