package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.progress.Progress;

/**
 * What of an {@link UncertainGraph} matters to one question, numbered for the kernels: node 0 is the target (all targets
 * together), the others follow in the order of a breadth-first search against the strands, so that what a world reaches
 * early lies together; strands stand by head.
 *
 * <p>Ties without a strand that is kept are gone, and with them their items and sources. Draws keep their numbers of the
 * whole graph. What no origin can use is not here: it has reach 0, criticality 0.
 */
final class WorldGraph {
    /** The node that stands for the targets. */
    static final int TARGET = 0;

    private final WaysQuestion question;

    /** By node: which it is in the whole graph; of {@link #TARGET} the first target. */
    private final int[] nodes;

    /** {@code n + 1} entries: the strands into node v are {@code in[v] … in[v + 1] − 1}. */
    private final int[] in;

    // By strand.
    private final int[] tails;
    private final int[] heads;
    private final int[] ties;
    private final int[] carries;

    /** By strand: which it is in the whole graph. */
    private final int[] wholeStrands;

    /** {@code n + 1} entries: the strands out of node v are {@code outStrands[out[v] … out[v + 1] − 1]}. */
    private final int[] out;

    private final int[] outStrands;

    /** By node: the draw of its passing on; {@link UncertainGraph#ALWAYS} for the target, where ways end. */
    private final int[] passes;

    /** By node: how many strands lie between it and the target at least. */
    private final int[] hops;

    /** By tie: which it is in the whole graph; rising. */
    private final int[] wholeTies;

    /** By origin of the question, in its order: its node here, or −1 where it has no way. */
    private final int[] origins;

    private WorldGraph(WaysQuestion question, boolean[] kept, int[] besides, Progress progress) {
        this.question = question;
        UncertainGraph whole = question.graph();
        int[] strands =
                IntStream.range(0, kept.length).filter(strand -> kept[strand]).toArray();
        int[] local = numberByDistance(strands);
        numberToo(besides, local);
        progress.check();
        nodes = inverse(local, question.targets()[0]);
        int[] byHead = sortedByHead(strands, local);
        wholeStrands = byHead;
        in = new int[nodes.length + 1];
        tails = new int[byHead.length];
        heads = new int[byHead.length];
        ties = new int[byHead.length];
        carries = new int[byHead.length];
        progress.check();
        wholeTies = IntStream.of(byHead)
                .map(strand -> whole.strands().ties()[strand])
                .sorted()
                .distinct()
                .toArray();
        progress.check();
        for (int place = 0; place < byHead.length; place++) {
            int strand = byHead[place];
            tails[place] = local[whole.strands().tails()[strand]];
            heads[place] = local[whole.strands().heads()[strand]];
            ties[place] = Arrays.binarySearch(wholeTies, whole.strands().ties()[strand]);
            carries[place] = whole.strands().draws()[strand];
            in[heads[place] + 1]++;
        }
        progress.check();
        Arrays.parallelPrefix(in, Integer::sum);
        out = new int[nodes.length + 1];
        outStrands = new int[byHead.length];
        fillOut();
        passes = IntStream.of(nodes).map(node -> whole.passes()[node]).toArray();
        passes[TARGET] = UncertainGraph.ALWAYS;
        origins = IntStream.of(question.origins()).map(origin -> local[origin]).toArray();
        hops = hops();
    }

    /** What of the question's graph matters. */
    static WorldGraph of(WaysQuestion question, Progress progress) {
        return new WorldGraph(question, Pruning.of(question, progress), new int[0], progress);
    }

    /**
     * All that may be open on the way from an origin or on the way to a target, joined or not: for questions that add
     * ties. Every node is here.
     */
    static WorldGraph unjoined(WaysQuestion question, Progress progress) {
        int[] everybody = IntStream.range(0, question.graph().nodeCount()).toArray();
        return new WorldGraph(question, Pruning.whatMayCarry(question), everybody, progress);
    }

    /** By node of the whole graph: its number here, or −1. */
    private int[] numberByDistance(int[] strands) {
        UncertainGraph.Strands whole = question.graph().strands();
        int nodeCount = question.graph().nodeCount();
        int[] first = new int[nodeCount + 1];
        for (int strand : strands) {
            first[whole.heads()[strand] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] into = new int[strands.length];
        int[] next = first.clone();
        for (int strand : strands) {
            into[next[whole.heads()[strand]]++] = strand;
        }
        int[] local = new int[nodeCount];
        Arrays.fill(local, -1);
        int[] queue = new int[nodeCount];
        int end = 0;
        for (int target : question.targets()) {
            local[target] = TARGET;
            queue[end++] = target;
        }
        int numbered = 1;
        for (int at = 0; at < end; at++) {
            for (int place = first[queue[at]]; place < first[queue[at] + 1]; place++) {
                int tail = whole.tails()[into[place]];
                if (local[tail] < 0) {
                    local[tail] = numbered++;
                    queue[end++] = tail;
                }
            }
        }
        return local;
    }

    /** Numbers nodes after all others, in the order given, if they are not numbered yet. */
    private static void numberToo(int[] besides, int[] local) {
        int numbered = 1 + Arrays.stream(local).max().orElse(0);
        for (int node : besides) {
            if (local[node] < 0) {
                local[node] = numbered++;
            }
        }
    }

    private static int[] inverse(int[] local, int target) {
        int[] nodes = new int[1 + Arrays.stream(local).max().orElse(0)];
        for (int node = 0; node < local.length; node++) {
            if (local[node] >= 0) {
                nodes[local[node]] = node;
            }
        }
        nodes[TARGET] = target;
        return nodes;
    }

    /** By head as numbered here, and as they stood among those of one head. */
    private int[] sortedByHead(int[] strands, int[] local) {
        UncertainGraph.Strands whole = question.graph().strands();
        int[] next = new int[nodes.length + 1];
        for (int strand : strands) {
            next[local[whole.heads()[strand]] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[strands.length];
        for (int strand : strands) {
            sorted[next[local[whole.heads()[strand]]]++] = strand;
        }
        return sorted;
    }

    private void fillOut() {
        for (int tail : tails) {
            out[tail + 1]++;
        }
        Arrays.parallelPrefix(out, Integer::sum);
        int[] next = out.clone();
        for (int strand = 0; strand < tails.length; strand++) {
            outStrands[next[tails[strand]]++] = strand;
        }
    }

    /** Nodes are numbered by distance, so those nearer are done before. */
    private int[] hops() {
        int[] distances = new int[nodes.length];
        Arrays.fill(distances, Integer.MAX_VALUE);
        distances[TARGET] = 0;
        for (int head = 0; head < nodes.length; head++) {
            for (int strand = in[head]; strand < in[head + 1]; strand++) {
                distances[tails[strand]] = Math.min(distances[tails[strand]], distances[head] + 1);
            }
        }
        return distances;
    }

    WaysQuestion question() {
        return question;
    }

    /** The number of nodes, the target among them. */
    int nodeCount() {
        return nodes.length;
    }

    int strandCount() {
        return tails.length;
    }

    int tieCount() {
        return wholeTies.length;
    }

    /** The node of the whole graph. */
    int wholeNode(int node) {
        return nodes[node];
    }

    /** How many origins of the question there are beside a node. */
    int originsBeside(int node) {
        return question.originsBeside(wholeNode(node));
    }

    /** The tie of the whole graph. */
    int wholeTie(int tie) {
        return wholeTies[tie];
    }

    /** The strand of the whole graph. */
    int wholeStrand(int strand) {
        return wholeStrands[strand];
    }

    /** The number here of a node of the whole graph, or −1 if it does not matter. */
    int node(int wholeNode) {
        for (int node = 0; node < nodes.length; node++) {
            if (nodes[node] == wholeNode) {
                return node;
            }
        }
        return -1;
    }

    int[] in() {
        return in;
    }

    int[] tails() {
        return tails;
    }

    int[] heads() {
        return heads;
    }

    int[] ties() {
        return ties;
    }

    int[] carries() {
        return carries;
    }

    int[] out() {
        return out;
    }

    int[] outStrands() {
        return outStrands;
    }

    int[] passes() {
        return passes;
    }

    int[] origins() {
        return origins;
    }

    /** Whether an origin, by its place, has a way of at most so many hops in some world. */
    boolean isWithin(int origin, int mostHops) {
        return origins[origin] >= 0 && hops[origins[origin]] <= mostHops;
    }

    /** How many origins have a way here, in some world. */
    int connectedOrigins() {
        return (int) IntStream.of(origins).filter(origin -> origin >= 0).count();
    }

    @Override
    public String toString() {
        return nodes.length + " nodes and " + tails.length + " strands that matter of " + question.graph();
    }
}
