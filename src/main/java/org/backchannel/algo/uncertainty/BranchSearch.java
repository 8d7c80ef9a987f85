package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who reaches the target in each of 64 worlds, and on the way who plainly needs nobody: two ways that have nobody in common.
 *
 * <p>In a world, the <em>top</em> is the last node that all ways are seen to pass before the target, or the target
 * ({@link LaneSearch#tops}). Who is reached from the top begins a branch of their own. Whoever is reached later joins the
 * branch of the node they are first reached from. If another strand leads to them from another branch, they stand
 * <em>apart</em>: they need nobody beyond the top, and no single tie but those that join one top to the next. Who stands
 * apart when they hand on begins a branch; who is found to only later stays in the one they handed on.
 *
 * <p>Why that is so. From when it hands on, a node beyond the top is of one branch for good, and (1) it was reached from the
 * head of that branch over members of it alone. And (2) no head needs anybody beyond the top: it was reached from the top
 * itself, or stood apart before it began. Now let a strand lead to x, of branch A, from y, of branch B. One way goes from
 * the top to the head of A, and on over members of A to x; another to the head of B, and on over members of B, the last of
 * them y, to x. Take somebody else beyond the top. They are of one of the branches at most. If they are not of B, they are
 * not its head; by (2) some way to that head avoids them, and the members after it are others. If they are of B, the same
 * holds of A. So x does not need them, and (2) will hold of x.
 *
 * <p>Nor does x need a tie beyond the top: with it x would need both its ends, so it could only be that of the last strand to
 * x. But x is reached over the one from y, and over another from A. That the head of B may itself have been reached over x
 * does not matter: x is not of B, so by (2) some way to that head avoids x.
 *
 * <p>None of this asks in which order nodes hand on, so it is that of their numbers, as long as somebody waits: a strand is
 * looked at two or three times a block, and by levels six times. Parallel strands into the same branch say nothing, but
 * two from the top do. Who passes nothing on may stand apart and begins nothing. Some who need nobody are not found out,
 * how many depends on the order: they are left to {@link LaneTrees}, which need not look at the others.
 *
 * <p>A branch has a mark of a few bits, and each bit is a {@code long} of 64 worlds: branches are handed on and compared in
 * all worlds at once. A mark is copied from the head as it is, so different marks are different branches; equal ones may
 * be too, for one in 256, and then somebody is left to the trees. (Measured on 100,000 actors and 500,000 ties: 160 ms a
 * block, as much as {@link LaneSearch} takes to its end, and 400 by levels, whether branches had marks or numbers.) O(64 m)
 * a block in the worst case, for a node hands on once in each world. Memory: eleven {@code long}s a node. Made once a
 * thread and reused.
 */
final class BranchSearch {
    /** How many bits a mark has. */
    private static final int PLANES = 8;

    private static final int PLANE_BITS = 3;

    /** Spreads numbers over marks (Knuth's multiplicative hash). */
    private static final int MIX = 0x9E3779B9;

    private final WorldGraph graph;

    /** What numbers are multiplied by, to get marks of the upper bits. */
    private final int mix;

    /** By node: in which worlds it reaches the target. */
    private final long[] seen;

    /** By node: in which worlds it stands apart. */
    private final long[] apart;

    /** By node: in which worlds it has to hand on what it got. */
    private final long[] pending;

    /** The nodes that have to. */
    private final BitSet waiting = new BitSet();

    /** By node, and bit of the mark of its branch, side by side: the worlds in which that bit is set. */
    private final long[] marks;

    BranchSearch(WorldGraph graph) {
        this(graph, MIX);
    }

    /** With marks that are equal more often: 1 << 31 leaves two of them, 0 one. */
    BranchSearch(WorldGraph graph, int mix) {
        this.graph = graph;
        this.mix = mix;
        int nodes = graph.nodeCount();
        seen = new long[nodes];
        apart = new long[nodes];
        pending = new long[nodes];
        marks = new long[Math.multiplyExact(nodes, PLANES)];
    }

    /**
     * Searches anew, to the end.
     *
     * @param worlds in which
     * @param open by strand, in which worlds it is
     * @param passes by node, in which worlds it passes on
     * @param tops by node, in which worlds all further ways pass it
     */
    void search(long worlds, long[] open, long[] passes, long[] tops) {
        int[] in = graph.in();
        int[] tails = graph.tails();
        Arrays.fill(seen, 0);
        Arrays.fill(apart, 0);
        seen[WorldGraph.TARGET] = worlds;
        pending[WorldGraph.TARGET] = worlds;
        for (int head = WorldGraph.TARGET; head >= 0; head = following(head)) {
            waiting.clear(head);
            begin(head, pending[head] & apart[head]);
            long handsOn = pending[head] & passes[head];
            long fromTop = tops[head];
            pending[head] = 0;
            for (int strand = in[head]; strand < in[head + 1]; strand++) {
                long arrives = open[strand] & handsOn;
                if (arrives == 0) {
                    continue;
                }
                int tail = tails[strand];
                long again = arrives & seen[tail] & ~(apart[tail] | tops[tail]);
                if (again != 0) {
                    // From two branches, or twice from the top: neither strand is one that the tail needs.
                    apart[tail] |= again & (fromTop | differing(head, tail));
                }
                long fresh = arrives & ~seen[tail];
                if (fresh != 0) {
                    seen[tail] |= fresh;
                    pending[tail] |= fresh;
                    waiting.set(tail);
                    join(tail, head, fresh & ~fromTop);
                    begin(tail, fresh & fromTop);
                }
            }
        }
    }

    /** Who hands on next: in the order of numbers, and from the first again while somebody waits. */
    private int following(int node) {
        int next = waiting.nextSetBit(node + 1);
        return next >= 0 ? next : waiting.nextSetBit(0);
    }

    /** In which worlds two nodes are of branches with different marks. */
    private long differing(int one, int other) {
        int first = one << PLANE_BITS;
        int second = other << PLANE_BITS;
        long differing = 0;
        for (int plane = 0; plane < PLANES; plane++) {
            differing |= marks[first + plane] ^ marks[second + plane];
        }
        return differing;
    }

    private void join(int node, int other, long worlds) {
        int to = node << PLANE_BITS;
        int from = other << PLANE_BITS;
        for (int plane = 0; plane < PLANES; plane++) {
            marks[to + plane] ^= (marks[to + plane] ^ marks[from + plane]) & worlds;
        }
    }

    private void begin(int node, long worlds) {
        int to = node << PLANE_BITS;
        int mark = node * mix >>> Integer.SIZE - PLANES;
        for (int plane = 0; worlds != 0 && plane < PLANES; plane++) {
            long bit = -(long) (mark >>> plane & 1);
            marks[to + plane] ^= (marks[to + plane] ^ bit) & worlds;
        }
    }

    /** By node: in which worlds it reaches the target. Not to be written to. */
    long[] seen() {
        return seen;
    }

    /** By node: in which worlds it needs nobody beyond the top, and no tie beyond it. Not to be written to. */
    long[] apart() {
        return apart;
    }
}
