package org.backchannel.algo.centrality.blocks;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * The making of a {@link SplitGraph}: lists the members of the blocks, with copies of the cut vertices; turns all arcs
 * round if that is less to sweep; numbers the members anew; and sorts the arcs. A step a method, in that order.
 */
final class SplitLayout {
    private static final int NODES_A_CHECK = (1 << 12) - 1;

    private final CsrGraph graph;
    private final BlockCutTree tree;
    private final Progress progress;

    /** By block of the tree: its number here, or −1 for a block of two. */
    private final int[] number;

    /** By block here: its block of the tree. */
    private final int[] treeBlock;

    /** By node: the member that it is in its {@code blockOf}, before renumbering. */
    private final int[] memberOf;

    /** By block here: the member that its top is; the others follow. */
    private final int[] firstBefore;

    final int[] nodeOf;
    int reachable;
    int[] out;
    int[] heads;
    long[] costs;
    int[] arcOf;
    double[] sourceWeights;
    double[] targetWeights;
    int[] sources;
    int[] firstSource;
    int[] firstMember;

    /** By arc kept: its ends, as members. */
    private int[] arcTails;

    private int[] arcHeads;

    SplitLayout(CsrGraph graph, BlockCutTree tree, HangingWeights weights, Progress progress) {
        this.graph = graph;
        this.tree = tree;
        this.progress = progress;
        this.number = new int[tree.blocks()];
        this.memberOf = new int[graph.nodeCount()];
        int blocks = 0;
        int members = 0;
        for (int block = 0; block < tree.blocks(); block++) {
            boolean kept = tree.size(block) > 2;
            number[block] = kept ? blocks : BlockCutTree.NONE;
            blocks += kept ? 1 : 0;
            members += kept ? tree.size(block) : 0;
        }
        this.treeBlock = new int[blocks];
        this.firstBefore = new int[blocks + 1];
        this.nodeOf = new int[members];
        this.sourceWeights = new double[members];
        this.targetWeights = new double[members];
        listMembers(weights);
        collectArcs();
        if (isCheaperTurnedRound()) {
            turnRound();
        }
        int[] newNumbers = renumber();
        apply(newNumbers);
        sortArcs();
        listSources();
    }

    private void listMembers(HangingWeights weights) {
        int member = 0;
        for (int block = 0; block < tree.blocks(); block++) {
            if (number[block] == BlockCutTree.NONE) {
                continue;
            }
            treeBlock[number[block]] = block;
            firstBefore[number[block]] = member;
            enter(member++, block, tree.top[block], weights);
            for (int i = tree.first[block]; i < tree.first[block + 1]; i++) {
                memberOf[tree.members[i]] = member;
                enter(member++, block, tree.members[i], weights);
            }
        }
        firstBefore[treeBlock.length] = member;
    }

    private void enter(int member, int block, int node, HangingWeights weights) {
        nodeOf[member] = node;
        sourceWeights[member] = weights.source(block, node);
        targetWeights[member] = weights.target(block, node);
    }

    private void collectArcs() {
        int m = graph.arcCount();
        arcTails = new int[m];
        arcHeads = new int[m];
        arcOf = new int[m];
        int kept = 0;
        for (int arc = 0; arc < m; arc++) {
            int tail = graph.tails()[arc];
            int head = graph.heads()[arc];
            int block = tree.blockOf(tail, head);
            if (number[block] != BlockCutTree.NONE) {
                arcTails[kept] = member(block, tail);
                arcHeads[kept] = member(block, head);
                arcOf[kept++] = arc;
            }
        }
        arcTails = Arrays.copyOf(arcTails, kept);
        arcHeads = Arrays.copyOf(arcHeads, kept);
        arcOf = Arrays.copyOf(arcOf, kept);
    }

    private int member(int block, int node) {
        return node == tree.top[block] ? firstBefore[number[block]] : memberOf[node];
    }

    /** From each source, about the arcs are scanned whose tails are reached by somebody. */
    private boolean isCheaperTurnedRound() {
        int[] outDegree = degrees(arcTails);
        int[] inDegree = degrees(arcHeads);
        double forward = 0;
        double backward = 0;
        for (int block = 0; block < treeBlock.length; block++) {
            long sourcesHere = 0;
            long targetsHere = 0;
            long arcsForward = 0;
            long arcsBackward = 0;
            for (int member = firstBefore[block]; member < firstBefore[block + 1]; member++) {
                sourcesHere += outDegree[member] > 0 && sourceWeights[member] > 0 ? 1 : 0;
                targetsHere += inDegree[member] > 0 && targetWeights[member] > 0 ? 1 : 0;
                arcsForward += inDegree[member] > 0 ? outDegree[member] : 0;
                arcsBackward += outDegree[member] > 0 ? inDegree[member] : 0;
            }
            forward += (double) sourcesHere * arcsForward;
            backward += (double) targetsHere * arcsBackward;
        }
        return backward < forward;
    }

    private int[] degrees(int[] ends) {
        int[] degrees = new int[nodeOf.length];
        for (int end : ends) {
            degrees[end]++;
        }
        return degrees;
    }

    private void turnRound() {
        int[] ends = arcTails;
        arcTails = arcHeads;
        arcHeads = ends;
        double[] weights = sourceWeights;
        sourceWeights = targetWeights;
        targetWeights = weights;
    }

    /** By member so far: its number from now on. */
    private int[] renumber() {
        int members = nodeOf.length;
        int[] order = breadthFirst();
        int[] inDegree = degrees(arcHeads);
        int[] numbers = new int[members];
        firstMember = new int[treeBlock.length + 1];
        int next = 0;
        int block = 0;
        for (int place = 0; place < members; place++) {
            if (block < treeBlock.length && place == firstBefore[block]) {
                firstMember[block++] = next;
            }
            if (inDegree[order[place]] > 0) {
                numbers[order[place]] = next++;
            }
        }
        firstMember[treeBlock.length] = next;
        reachable = next;
        for (int member : order) {
            if (inDegree[member] == 0) {
                numbers[member] = next++;
            }
        }
        return numbers;
    }

    /** The members of each block, breadth-first either way from the one with most arcs. */
    private int[] breadthFirst() {
        int members = nodeOf.length;
        int[] first = new int[members + 1];
        int[] neighbours = neighbours(first);
        int[] order = new int[members];
        boolean[] found = new boolean[members];
        for (int block = 0; block < treeBlock.length; block++) {
            int start = firstBefore[block];
            for (int member = start; member < firstBefore[block + 1]; member++) {
                if (first[member + 1] - first[member] > first[start + 1] - first[start]) {
                    start = member;
                }
            }
            int end = firstBefore[block];
            order[end++] = start;
            found[start] = true;
            for (int place = firstBefore[block]; place < end; place++) {
                if ((place & NODES_A_CHECK) == 0) {
                    progress.check();
                }
                int member = order[place];
                for (int i = first[member]; i < first[member + 1]; i++) {
                    if (!found[neighbours[i]]) {
                        found[neighbours[i]] = true;
                        order[end++] = neighbours[i];
                    }
                }
            }
        }
        return order;
    }

    /** Both ends' neighbours of every arc; fills where each member's begin. */
    private int[] neighbours(int[] first) {
        for (int arc = 0; arc < arcOf.length; arc++) {
            first[arcTails[arc] + 1]++;
            first[arcHeads[arc] + 1]++;
        }
        for (int member = 0; member + 1 < first.length; member++) {
            first[member + 1] += first[member];
        }
        int[] next = first.clone();
        int[] neighbours = new int[2 * arcOf.length];
        for (int arc = 0; arc < arcOf.length; arc++) {
            neighbours[next[arcTails[arc]]++] = arcHeads[arc];
            neighbours[next[arcHeads[arc]]++] = arcTails[arc];
        }
        return neighbours;
    }

    private void apply(int[] numbers) {
        int[] nodes = nodeOf.clone();
        double[] asSources = sourceWeights.clone();
        double[] asTargets = targetWeights.clone();
        for (int member = 0; member < numbers.length; member++) {
            nodeOf[numbers[member]] = nodes[member];
            sourceWeights[numbers[member]] = asSources[member];
            targetWeights[numbers[member]] = asTargets[member];
        }
        for (int arc = 0; arc < arcOf.length; arc++) {
            arcTails[arc] = numbers[arcTails[arc]];
            arcHeads[arc] = numbers[arcHeads[arc]];
        }
    }

    /** Two stable counting sorts, by head and then by tail. */
    private void sortArcs() {
        int[] order = new int[arcOf.length];
        Arrays.setAll(order, arc -> arc);
        order = sorted(sorted(order, arcHeads), arcTails);
        out = new int[nodeOf.length + 1];
        heads = new int[order.length];
        boolean equal = areCostsEqual();
        costs = new long[equal ? 0 : order.length];
        int[] arcs = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            out[arcTails[order[i]] + 1]++;
            heads[i] = arcHeads[order[i]];
            arcs[i] = arcOf[order[i]];
            if (!equal) {
                costs[i] = graph.costs()[arcs[i]];
            }
        }
        for (int member = 0; member < nodeOf.length; member++) {
            out[member + 1] += out[member];
        }
        arcOf = arcs;
    }

    private int[] sorted(int[] order, int[] key) {
        int[] next = new int[nodeOf.length + 1];
        for (int arc : order) {
            next[key[arc] + 1]++;
        }
        for (int member = 0; member < nodeOf.length; member++) {
            next[member + 1] += next[member];
        }
        int[] sorted = new int[order.length];
        for (int arc : order) {
            sorted[next[key[arc]]++] = arc;
        }
        return sorted;
    }

    private boolean areCostsEqual() {
        for (int arc : arcOf) {
            if (graph.costs()[arc] != graph.costs()[arcOf[0]]) {
                return false;
            }
        }
        return true;
    }

    /** Block by block: those that are reached first, in their order. */
    private void listSources() {
        int blocks = treeBlock.length;
        firstSource = new int[blocks + 1];
        sources = new int[nodeOf.length];
        int count = 0;
        int unreached = reachable;
        for (int block = 0; block < blocks; block++) {
            firstSource[block] = count;
            count = listSources(firstMember[block], firstMember[block + 1], count);
            int unreachedHere =
                    firstBefore[block + 1] - firstBefore[block] - (firstMember[block + 1] - firstMember[block]);
            count = listSources(unreached, unreached + unreachedHere, count);
            unreached += unreachedHere;
        }
        firstSource[blocks] = count;
        sources = Arrays.copyOf(sources, count);
    }

    private int listSources(int from, int to, int count) {
        int listed = count;
        for (int member = from; member < to; member++) {
            if (out[member + 1] > out[member] && sourceWeights[member] > 0) {
                sources[listed++] = member;
            }
        }
        return listed;
    }
}
