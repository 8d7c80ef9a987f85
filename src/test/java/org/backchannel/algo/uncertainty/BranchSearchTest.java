package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** Who stands apart needs nobody beyond the top: checked by really taking everybody away. */
class BranchSearchTest {
    private static final int MAPS = 1_000;
    private static final int HOPS = 3;

    /** A block of worlds, searched by levels and by branches. */
    private static final class Searched {
        final WorldGraph graph;
        final Openings openings;
        final LaneSearch levels;
        final BranchSearch branches;

        Searched(WaysQuestion question) {
            graph = WorldGraph.of(question, Progress.NONE);
            Foundation foundation = Foundation.of(graph);
            openings = new Openings(
                    graph, foundation, new SampledDraws(foundation.probabilities(), foundation.names(), 1));
            openings.turnTo(0);
            levels = new LaneSearch(graph);
            levels.begin(-1L);
            levels.advance(openings.open(), openings.passes(), HOPS);
            branches = new BranchSearch(graph);
            branches.search(-1L, openings.open(), openings.passes(), levels.tops());
            levels.advance(openings.open(), openings.passes(), Integer.MAX_VALUE);
        }

        long[] seenWithoutNode(int node) {
            long[] passes = openings.passes().clone();
            passes[node] = 0;
            return seen(openings.open(), passes);
        }

        long[] seenWithoutStrand(int strand) {
            long[] open = openings.open().clone();
            open[strand] = 0;
            return seen(open, openings.passes());
        }

        private long[] seen(long[] open, long[] passes) {
            LaneSearch search = new LaneSearch(graph);
            search.begin(-1L);
            search.advance(open, passes, Integer.MAX_VALUE);
            return search.seen();
        }
    }

    @Test
    void itReachesWhomTheSearchByLevelsReaches() {
        RandomUncertainGraphs.each(MAPS, 30, 90, Integer.MAX_VALUE, question -> {
            Searched searched = new Searched(question);
            assertThat(searched.branches.seen()).isEqualTo(searched.levels.seen());
        });
    }

    @Test
    void whoStandsApartIsReachedWithoutAnyOneBeyondTheTopAndWithoutAnyOneStrandFromThere() {
        RandomUncertainGraphs.each(MAPS, 20, 60, Integer.MAX_VALUE, question -> {
            Searched searched = new Searched(question);
            long[] apart = searched.branches.apart();
            long[] tops = searched.levels.tops();
            for (int gone = 1; gone < apart.length; gone++) {
                long[] left = searched.seenWithoutNode(gone);
                for (int node = 1; node < apart.length; node++) {
                    assertThat(node == gone ? 0 : apart[node] & ~left[node] & ~tops[gone])
                            .as("in which worlds %d is apart and needs %d, which is no top", node, gone)
                            .isZero();
                }
            }
            for (int strand = 0; strand < searched.graph.strandCount(); strand++) {
                int tail = searched.graph.tails()[strand];
                assertThat(apart[tail] & ~searched.seenWithoutStrand(strand)[tail])
                        .as("in which worlds %d is apart and needs strand %d", tail, strand)
                        .isZero();
            }
        });
    }

    @Test
    void withoutATopNobodyIsReachedWhoComesAfterIt() {
        RandomUncertainGraphs.each(MAPS, 12, 24, Integer.MAX_VALUE, question -> {
            Searched searched = new Searched(question);
            long[] tops = searched.levels.tops();
            for (int top = 1; top < tops.length; top++) {
                long[] left = searched.seenWithoutNode(top);
                for (int node = 1; node < tops.length; node++) {
                    assertThat(tops[top] & left[node] & ~tops[node])
                            .as("in which worlds %d passes %d by", node, top)
                            .isZero();
                }
            }
        });
    }

    private static WaysQuestion always(int nodes, int[][] arcs) {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(nodes);
        for (int arc = 0; arc < arcs.length; arc++) {
            int tie = builder.tie(UncertainGraph.ALWAYS);
            builder.strand(arcs[arc][0], arcs[arc][1], tie, builder.draw(DrawName.of("carries", "t" + arc), 1));
        }
        return WaysQuestion.of(builder.build(), IntStream.range(1, nodes).toArray(), 0);
    }

    /** In every world, for all are the same. */
    private static boolean apart(Searched searched, int wholeNode) {
        return searched.branches.apart()[searched.graph.node(wholeNode)] == -1L;
    }

    /** 1 and 2 lead to the target 0, 3 to both, 4 to 3 alone, 5 to 3 and 4, 6 to 4 and 1. */
    @Test
    void twoWaysThatHaveNobodyInCommonSetApart() {
        Searched searched = new Searched(always(
                7, new int[][] {{1, 0}, {2, 0}, {3, 1}, {3, 2}, {4, 3}, {5, 3}, {5, 4}, {6, 4}, {6, 1}}));

        assertThat(IntStream.range(1, 7).filter(node -> apart(searched, node))).containsExactly(3, 6);
    }

    /** 4 is reached over 3 and over 6, and 3 over 5 from 4: each needs nobody, though the one was reached over the other. */
    @Test
    void whoBeginsABranchMayBeReachedOverSomebodyWhomThatBranchSetsApart() {
        Searched searched =
                new Searched(always(7, new int[][] {{1, 0}, {2, 0}, {3, 1}, {6, 2}, {4, 3}, {4, 6}, {5, 4}, {3, 5}}));

        assertThat(IntStream.range(1, 7).filter(node -> apart(searched, node))).containsExactly(3, 4);
    }

    /** All pass 1, and then 2; beyond it 3 and 4 are as if it were the target. */
    @Test
    void belowATopItIsAsIfTheTopWereTheTarget() {
        Searched searched =
                new Searched(always(6, new int[][] {{1, 0}, {2, 1}, {3, 2}, {4, 2}, {5, 3}, {5, 4}, {3, 5}, {1, 5}}));

        assertThat(searched.graph.wholeNode(searched.levels.top(0))).isEqualTo(2);
        assertThat(IntStream.range(1, 6).filter(node -> apart(searched, node)))
                .contains(5)
                .doesNotContain(1, 2, 4);
    }
}
