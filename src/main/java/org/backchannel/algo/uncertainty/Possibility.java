package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import org.backchannel.graph.UncertainGraph;

/**
 * Who may get through at all. What was seen in no world may have been bad luck; what no way allows never happens, and its
 * probability is 0, not below something.
 *
 * <p>A way takes strands that may carry, one by one: shared sources that rule each other out are not looked for, so that
 * somebody said to be able may not be, and never the other way round. Time and memory: of one search of the graph.
 */
final class Possibility {
    private final WaysQuestion question;

    /** By node, where its tails begin; one more than there are nodes. */
    private final int[] starts;

    /** Whence strands that may carry lead to a node. */
    private final int[] tails;

    private Possibility(WaysQuestion question, boolean[] carries) {
        this.question = question;
        UncertainGraph.Strands strands = question.graph().strands();
        starts = new int[question.graph().nodeCount() + 1];
        for (int strand = 0; strand < carries.length; strand++) {
            starts[strands.heads()[strand] + 1] += carries[strand] ? 1 : 0;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        tails = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int strand = 0; strand < carries.length; strand++) {
            if (carries[strand]) {
                tails[next[strands.heads()[strand]]++] = strands.tails()[strand];
            }
        }
    }

    static Possibility of(WaysQuestion question) {
        return new Possibility(question, Pruning.whatMayCarry(question));
    }

    /** By node: whether it may get through, the targets included. */
    boolean[] through() {
        return throughWithout();
    }

    /** By node: whether it may get through by a way that none of these hands on; one of these by a way of its own. */
    boolean[] throughWithout(int... barred) {
        boolean[] mayNotHandOn = new boolean[question.graph().nodeCount()];
        for (int node : barred) {
            mayNotHandOn[node] = true;
        }
        boolean[] through = new boolean[mayNotHandOn.length];
        int[] queue = new int[through.length];
        int end = 0;
        for (int target : question.targets()) {
            through[target] = true;
            queue[end++] = target;
        }
        for (int place = 0; place < end; place++) {
            int head = queue[place];
            for (int arc = starts[head]; arc < starts[head + 1] && !mayNotHandOn[head]; arc++) {
                if (!through[tails[arc]]) {
                    through[tails[arc]] = true;
                    queue[end++] = tails[arc];
                }
            }
        }
        return through;
    }
}
