package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * For each of 64 worlds, whom and which tie every way to the target passes: one dominator tree a world, of the strands
 * turned round and rooted at the target. The counts of origins below each node and behind each strand are what is lost
 * without them.
 *
 * <p>Who stands apart ({@link BranchSearch}) needs nobody beyond the top, and is not looked at, unless somebody else may
 * need them: then they hang from the top, and their own strands are left out. That changes for nobody whom they need
 * beyond the top. Whoever can do without v has a way from the top that avoids v; hang the last of those apart on it from the
 * top, and the rest of it still does. The other way round, where a way without v begins at somebody hung from the top, who
 * is not v, some way to them avoids v. Every way passes the nodes down to the top, and without one of them all is lost that
 * lies beyond.
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
 * A tie that leads both ways is needed only where one of its strands is, a→b or b→a: of a way over a→b take what follows b,
 * of one over b→a what comes before b, and together they lead past the tie. Nor can both be needed in one world.
 *
 * <p>O(m log n) a world in the worst case, close to linear on networks of people. On 100,000 actors and 500,000 ties a tree
 * takes about 2.5 ms, most of it waiting for memory in the search: 10 ms before 23,000 of the 58,000 nodes that a world
 * reaches were found to stand apart, with two thirds of the strands; 12.5 before lists were laid out for the search
 * ({@link #layOut}). Memory: 64 lists of what is open, 64 starts a node. Made once a thread and reused.
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

    // By lane: those who stand apart and may be needed by somebody, and how many they are.
    private final int[][] hanging = new int[LANES][];

    private final int[] hangingCounts = new int[LANES];

    private int reached;

    /** The number of the last node that all ways pass; 0 where no origin gets to it, and so to nobody beyond it. */
    private int top;

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
            hanging[lane] = new int[1 << 4];
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
     * Deals out what is open, but for the strands of those who stand apart.
     *
     * @param open by strand, in which worlds it is
     * @param passes by node, in which worlds it passes on
     * @param search who reaches the target and who stands apart
     * @param wanted by node, in which worlds an origin gets to it
     */
    void deal(long[] open, long[] passes, BranchSearch search, long[] wanted) {
        int[] in = graph.in();
        int[] tails = graph.tails();
        long[] seen = search.seen();
        long[] apart = search.apart();
        Arrays.fill(lengths, 1);
        Arrays.fill(hangingCounts, 0);
        for (int head = 0; head < graph.nodeCount(); head++) {
            long handsOn = seen[head] & passes[head] & wanted[head];
            int first = in[head];
            int end = in[head + 1];
            long dealt = 0;
            for (int strand = first; strand < end; strand++) {
                dealt |= open[strand] & wanted[tails[strand]] & ~apart[tails[strand]];
            }
            dealt &= handsOn;
            for (long rest = seen[head] & ~dealt; rest != 0; rest &= rest - 1) {
                starts[Long.numberOfTrailingZeros(rest)][head] = 0;
            }
            if (dealt == 0) {
                continue;
            }
            for (long rest = dealt; rest != 0; rest &= rest - 1) {
                int lane = Long.numberOfTrailingZeros(rest);
                starts[lane][head] = lengths[lane];
                if (lists[lane].length - lengths[lane] <= end - first) {
                    lists[lane] = Arrays.copyOf(lists[lane], 2 * lists[lane].length + end - first);
                }
            }
            for (int strand = first; strand < end; strand++) {
                int tail = tails[strand];
                for (long rest = open[strand] & dealt & wanted[tail] & ~apart[tail]; rest != 0; rest &= rest - 1) {
                    int lane = Long.numberOfTrailingZeros(rest);
                    lists[lane][lengths[lane]++] = strand;
                }
            }
            for (long rest = dealt; rest != 0; rest &= rest - 1) {
                int lane = Long.numberOfTrailingZeros(rest);
                lists[lane][lengths[lane]++] = NONE;
            }
            for (long rest = dealt & apart[head]; rest != 0; rest &= rest - 1) {
                hangFromTop(Long.numberOfTrailingZeros(rest), head);
            }
        }
    }

    private void hangFromTop(int lane, int node) {
        int count = hangingCounts[lane]++;
        if (hanging[lane].length == count) {
            hanging[lane] = Arrays.copyOf(hanging[lane], 2 * count);
        }
        hanging[lane][count] = node;
    }

    /**
     * Grows the tree of one world, in place of the one before, and counts the origins below each number.
     *
     * @param topNode the last node that all ways are known to pass
     * @param connected how many origins reach the target in this world
     */
    void grow(int lane, int topNode, int connected) {
        layOut(lists[lane], lengths[lane], starts[lane]);
        search(hanging[lane], hangingCounts[lane], topNode);
        findSemidominators();
        findDominators();
        countBelow(connected);
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

    /**
     * From the target, and then from whoever hangs from the top: as if they were its last children, for whoever has not
     * been numbered by then lies beyond it.
     */
    private void search(int[] others, int count, int topNode) {
        reached = 0;
        visit(WorldGraph.TARGET, 0);
        searchFrom(1);
        top = visits[2 * topNode];
        for (int place = 0; place < count; place++) {
            visit(others[place], top);
            searchFrom(reached);
        }
    }

    private void visit(int node, int from) {
        int number = ++reached;
        visits[2 * node] = number;
        nodeOf[number] = node;
        parent[number] = from;
        cursor[number] = visits[2 * node + 1];
        lastPlace[number] = NONE;
    }

    /** Numbers all that is open on from a number. */
    private void searchFrom(int number) {
        int back = parent[number];
        int at = number;
        int last = reached;
        while (at != back) {
            int place = cursor[at];
            int tail = met[2 * place];
            if (tail == NONE) {
                at = parent[at];
                continue;
            }
            cursor[at] = place + 1;
            met[2 * place] = at;
            int found = visits[2 * tail];
            if (found == 0) {
                found = ++last;
                visits[2 * tail] = found;
                nodeOf[found] = tail;
                parent[found] = at;
                cursor[found] = visits[2 * tail + 1];
                met[2 * place + 1] = NONE;
                at = found;
            } else {
                met[2 * place + 1] = lastPlace[found];
            }
            lastPlace[found] = place;
        }
        reached = last;
    }

    /**
     * {@code least[v]} is the smallest semidominator on the tree way from below {@code ancestor[v]} to v, of the part that
     * is already done; what is not done stands for itself. Beyond the top nothing is smaller than the top, and no node
     * before it has ways but the one: a climb ends at a number that is not beyond, and so does a scan, if two strands from
     * elsewhere are known by then.
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
                    if (ancestor[head] > number && least[head] > top) {
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
                if (smallest <= top && ways > 1) {
                    break;
                }
            }
            semi[number] = smallest;
            least[number] = smallest;
            needed[number] = ways == 1 ? only : NONE;
        }
    }

    /** Lets every node on the way up from v, as far as the limit or the top, point to the end of that way. */
    private void compress(int v, int limit) {
        int depth = 0;
        int at = v;
        while (ancestor[at] > limit && least[at] > top) {
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

    /** Of the number itself too, if it is an origin. Not all of those beyond the top are in the tree. */
    private void countBelow(int connected) {
        for (int number = 1; number <= reached; number++) {
            below[number] = isOrigin[nodeOf[number]];
        }
        for (int number = reached; number > 1; number--) {
            below[dominator[number]] += below[number];
        }
        int beyond = connected;
        for (int number = 1; number <= top; number++) {
            below[number] = beyond;
            beyond -= isOrigin[nodeOf[number]];
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
