package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every world of maps where all are joined to all: each way in which so few nodes can be joined, in every order of their
 * numbers. What the trees count is compared with really taking everybody and every tie away.
 */
class EverySmallWorldTest {
    private static final double SOMETIMES = 0.5;

    /** How many branches have the same mark: by chance, half of them, all. */
    private static final int[] MIXES = {0x9E3779B9, 1 << 31, 0};

    /** What is lost without each node and tie in each world of a block. */
    private static final class Lost implements WorldSums {
        final int[] nodes;
        final int[] ties;

        Lost(WorldGraph graph) {
            nodes = new int[graph.nodeCount() * Long.SIZE];
            ties = new int[graph.tieCount() * Long.SIZE];
        }

        @Override
        public void reached(int origin, long worlds, long early) {
            // Reach has tests of its own.
        }

        @Override
        public void connected(int world, int origins, long[] sound) {
            // As above.
        }

        @Override
        public void lostWithoutNode(int world, int node, int origins) {
            nodes[node * Long.SIZE + world] += origins;
        }

        @Override
        public void lostWithoutTie(int world, int tie, int origins) {
            ties[tie * Long.SIZE + world] += origins;
        }
    }

    /**
     * Four nodes besides the target; the same with one origin, so that much is not on its way; three that may not pass on,
     * with two ties each to the target.
     */
    @ParameterizedTest
    @CsvSource({"4, 1, false, 4", "4, 1, false, 1", "3, 2, true, 3"})
    void whatTheTreesCountIsLostOnceItIsReallyTakenAwayWhateverTheMarks(
            int others, int tiesToTarget, boolean mayNotPass, int origins) {
        UncertainGraph map = joined(others, tiesToTarget, mayNotPass);
        WaysQuestion question = WaysQuestion.of(map, IntStream.range(0, origins).toArray(), others);
        WorldGraph graph = WorldGraph.of(question, Progress.NONE);
        Foundation foundation = Foundation.of(graph);
        EnumeratedDraws draws = new EnumeratedDraws(
                foundation.probabilities(),
                IntStream.range(0, map.draws().count()).toArray());
        WorldBlock[] blocks = IntStream.of(MIXES)
                .mapToObj(mix -> new WorldBlock(
                        graph, new Openings(graph, foundation, draws), new BranchSearch(graph, mix), Progress.NONE))
                .toArray(WorldBlock[]::new);

        for (long number = 0; number < draws.blocks(); number++) {
            Lost counted = told(graph, blocks[0], number);
            Lost really = new Lost(graph);
            new Removals(graph, blocks[0].openings(), blocks[0].seen().clone(), -1L, Integer.MAX_VALUE, Progress.NONE)
                    .tell(really);
            for (WorldBlock block : blocks) {
                Lost counts = block == blocks[0] ? counted : told(graph, block, number);
                assertThat(counts.nodes).as("nodes in block %d", number).isEqualTo(really.nodes);
                assertThat(counts.ties).as("ties in block %d", number).isEqualTo(really.ties);
            }
        }
    }

    private static Lost told(WorldGraph graph, WorldBlock block, long number) {
        Lost lost = new Lost(graph);
        block.tell(number, -1L, lost);
        return lost;
    }

    /** Ties from everybody to everybody else, and to the target, the last node. */
    private static UncertainGraph joined(int others, int tiesToTarget, boolean mayNotPass) {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(others + 1);
        for (int tail = 0; tail < others; tail++) {
            for (int head = 0; head <= others; head++) {
                for (int tie = 0; tail != head && tie < (head == others ? tiesToTarget : 1); tie++) {
                    long name = DrawName.of("tie", tail + " " + head + " " + tie);
                    builder.strand(tail, head, builder.tie(builder.draw(name, SOMETIMES)), UncertainGraph.ALWAYS);
                }
            }
            if (mayNotPass) {
                builder.passes(tail, builder.draw(DrawName.of("passes", String.valueOf(tail)), SOMETIMES));
            }
        }
        return builder.build();
    }
}
