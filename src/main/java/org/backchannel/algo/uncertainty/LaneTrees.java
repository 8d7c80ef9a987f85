package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * For each of 64 worlds, whom and which tie every way to the target passes: one dominator tree a world, of the strands
 * turned round and rooted at the target. The counts of origins below each node and behind each strand are what is lost
 * without them.
 *
 * <p>First the strands that are open, on from where the target is reached, are dealt out to 64 lists, by walking the set
 * bits: what a world does not hold or cannot use is never looked at again. (Measured elsewhere: testing each strand's bit
 * in place, world by world, costs 2.5 to 3 times as much, for its branches cannot be predicted.) Then for each world
 * Semi-NCA (Georgiadis, Tarjan and Werneck 2006): a depth-first search numbers what is reached in preorder, and notes
 * each strand at the node it leads to, so that no second list is dealt; semidominators are found from the last number to
 * the first, with path compression; dominators from the first to the last.
 *
 * <p>A strand into w is needed by all below w in the tree if every other open strand into w, seen this way round, comes
 * from below w itself. Whether v &gt; w comes from below w is known when w's semidominator is sought: exactly then the
 * smallest semidominator on v's way up to w is w or greater. So ties cost no second tree (bridges of a flow graph:
 * Italiano, Laura and Santaroni 2012). Two open strands between the same nodes stand in for each other.
 *
 * <p>O(m log n) a world in the worst case, close to linear on networks of people. On 100,000 actors and 500,000 ties a tree
 * takes about 10 ms, most of it waiting for memory in the search; 12.5 before lists were laid out for it ({@link #layOut}). Memory: 64
 * lists of what is open, 64 starts a node. Made once a thread and reused.
 */
final class LaneTrees {
    private static final int LANES = Long.SIZE;
    private static final int NONE = -1;

    private final WorldGraph graph;

    /** By node: 1 for an origin. */
    private final int[] isOrigin;

    // By lane. A list holds the strands into each node that hands on, and NONE after the last of each node; place 0 is
    // the empty list of who hands nothing on.
    private final int[][] lists = new int[LANES][];
    private final int[][] starts = new int[LANES][];
    private final int[] lengths = new int[LANES];

    /** By node, side by side: its preorder number, 0 where the target is not reached from it yet; where its list begins. */
    private final int[] visits;

    // By preorder number; entry 0 is unused.
    private final int[] nodeOf;
    private final int[] parent;
    private final int[] cursor;
    private final int[] ancestor;
    private final int[] least;
    private final int[] semi;
    private final int[] dominator;
    private final int[] needed;
    private final int[] below;
    private final int[] stack;

    /** The last place in the list at which a strand to this number was met; the one before it is {@code earlier}. */
    private final int[] lastPlace;

    /**
     * By place in the list, side by side: the node that the strand comes from, and once that is visited the number it leads
     * to; the place before it at which a strand from the same node was met.
     */
    private int[] met = new int[0];

    private int reached;

    LaneTrees(WorldGraph graph) {
        this.graph = graph;
        int nodes = graph.nodeCount();
        isOrigin = new int[nodes];
        for (int origin : graph.origins()) {
            if (origin >= 0) {
                isOrigin[origin] = 1;
            }
        }
        for (int lane = 0; lane < LANES; lane++) {
            lists[lane] = new int[Math.min(1 << 10, graph.strandCount() + nodes + 1)];
            lists[lane][0] = NONE;
            starts[lane] = new int[nodes];
        }
        visits = new int[2 * nodes];
        nodeOf = new int[nodes + 1];
        parent = new int[nodes + 1];
        cursor = new int[nodes + 1];
        ancestor = new int[nodes + 1];
        least = new int[nodes + 1];
        semi = new int[nodes + 1];
        dominator = new int[nodes + 1];
        needed = new int[nodes + 1];
        below = new int[nodes + 1];
        stack = new int[nodes + 1];
        lastPlace = new int[nodes + 1];
    }

    /**
     * Deals out what is open.
     *
     * @param open by strand, in which worlds it is
     * @param passes by node, in which worlds it passes on
     * @param seen by node, in which worlds it reaches the target
     * @param wanted by node, in which worlds an origin gets to it
     */
    void deal(long[] open, long[] passes, long[] seen, long[] wanted) {
        int[] in = graph.in();
        int[] tails = graph.tails();
        Arrays.fill(lengths, 1);
        for (int head = 0; head < graph.nodeCount(); head++) {
            long handsOn = seen[head] & passes[head] & wanted[head];
            int first = in[head];
            int end = in[head + 1];
            for (long rest = seen[head] & ~handsOn; rest != 0; rest &= rest - 1) {
                starts[Long.numberOfTrailingZeros(rest)][head] = 0;
            }
            for (long rest = handsOn; rest != 0; rest &= rest - 1) {
                int lane = Long.numberOfTrailingZeros(rest);
                starts[lane][head] = lengths[lane];
                if (lists[lane].length - lengths[lane] <= end - first) {
                    lists[lane] = Arrays.copyOf(lists[lane], 2 * lists[lane].length + end - first);
                }
            }
            for (int strand = first; strand < end; strand++) {
                for (long rest = open[strand] & handsOn & wanted[tails[strand]]; rest != 0; rest &= rest - 1) {
                    int lane = Long.numberOfTrailingZeros(rest);
                    lists[lane][lengths[lane]++] = strand;
                }
            }
            for (long rest = handsOn; rest != 0; rest &= rest - 1) {
                int lane = Long.numberOfTrailingZeros(rest);
                lists[lane][lengths[lane]++] = NONE;
            }
        }
    }

    /** Grows the tree of one world, in place of the one before, and counts the origins below each number. */
    void grow(int lane) {
        layOut(lists[lane], lengths[lane], starts[lane]);
        search();
        findSemidominators();
        findDominators();
        countBelow();
    }

    /**
     * Writes a world's lists where the search wants them. They were dealt together with 63 others, and lie far away; read in
     * order they come quickly, and the search then jumps about in two arrays and not in seven.
     */
    private void layOut(int[] list, int length, int[] start) {
        if (met.length < 2 * length) {
            met = new int[2 * list.length];
        }
        int[] tails = graph.tails();
        for (int place = 0; place < length; place++) {
            int strand = list[place];
            met[2 * place] = strand == NONE ? NONE : tails[strand];
        }
        for (int node = 0; node < start.length; node++) {
            visits[2 * node] = 0;
            visits[2 * node + 1] = start[node];
        }
    }

    private void search() {
        visits[2 * WorldGraph.TARGET] = 1;
        nodeOf[1] = WorldGraph.TARGET;
        parent[1] = 0;
        cursor[1] = visits[2 * WorldGraph.TARGET + 1];
        int last = 1;
        int at = 1;
        while (at != 0) {
            int place = cursor[at];
            int tail = met[2 * place];
            if (tail == NONE) {
                at = parent[at];
                continue;
            }
            cursor[at] = place + 1;
            met[2 * place] = at;
            int number = visits[2 * tail];
            if (number == 0) {
                number = ++last;
                visits[2 * tail] = number;
                nodeOf[number] = tail;
                parent[number] = at;
                cursor[number] = visits[2 * tail + 1];
                met[2 * place + 1] = NONE;
                at = number;
            } else {
                met[2 * place + 1] = lastPlace[number];
            }
            lastPlace[number] = place;
        }
        reached = last;
    }

    /**
     * {@code least[v]} is the smallest semidominator on the tree way from below {@code ancestor[v]} to v, of the part that
     * is already done; what is not done stands for itself. Nothing is smaller than 1, the root: a climb ends when it has
     * that, and so does a scan, if two strands from elsewhere are known by then.
     */
    private void findSemidominators() {
        for (int number = 1; number <= reached; number++) {
            ancestor[number] = parent[number];
            least[number] = number;
        }
        for (int number = reached; number > 1; number--) {
            int smallest = parent[number];
            int ways = 0;
            int only = NONE;
            for (int place = lastPlace[number]; place != NONE; place = met[2 * place + 1]) {
                int head = met[2 * place];
                if (head > number) {
                    if (ancestor[head] > number && least[head] > 1) {
                        compress(head, number);
                    }
                    head = least[head];
                    if (head >= number) {
                        continue;
                    }
                }
                ways++;
                only = place;
                if (head < smallest) {
                    smallest = head;
                }
                if (smallest == 1 && ways > 1) {
                    break;
                }
            }
            semi[number] = smallest;
            least[number] = smallest;
            needed[number] = ways == 1 ? only : NONE;
        }
    }

    /** Lets every node on the way up from v, as far as the limit or a 1, point to the end of that way. */
    private void compress(int v, int limit) {
        int depth = 0;
        int at = v;
        while (ancestor[at] > limit && least[at] > 1) {
            stack[depth++] = at;
            at = ancestor[at];
        }
        while (depth > 0) {
            int under = stack[--depth];
            int above = ancestor[under];
            least[under] = Math.min(least[under], least[above]);
            ancestor[under] = ancestor[above];
        }
    }

    private void findDominators() {
        dominator[1] = 0;
        for (int number = 2; number <= reached; number++) {
            int candidate = parent[number];
            while (candidate > semi[number]) {
                candidate = dominator[candidate];
            }
            dominator[number] = candidate;
        }
    }

    /** Of the number itself too, if it is an origin. */
    private void countBelow() {
        for (int number = 1; number <= reached; number++) {
            below[number] = isOrigin[nodeOf[number]];
        }
        for (int number = reached; number > 1; number--) {
            below[dominator[number]] += below[number];
        }
    }

    /** The greatest number of the tree: 1 is the target, the others follow. */
    int reached() {
        return reached;
    }

    /** The node of a number. */
    int node(int number) {
        return nodeOf[number];
    }

    /** How many origins reach the target. */
    int connected() {
        return below[1];
    }

    /** How many origins other than the node itself cannot do without it. */
    int lostWithout(int number) {
        return below[number] - isOrigin[nodeOf[number]];
    }

    /** The place of the one strand that all below a number, and it, need to get on from it; or −1. */
    int neededPlace(int number) {
        return needed[number];
    }

    /** How many origins cannot do without that strand. */
    int lostWithoutStrand(int number) {
        return below[number];
    }

    /** The strand at a place of a world's list. */
    int strand(int lane, int place) {
        return lists[lane][place];
    }
}
