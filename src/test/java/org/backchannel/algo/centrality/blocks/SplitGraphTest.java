package org.backchannel.algo.centrality.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.UndirectedView;
import org.backchannel.progress.Progress;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;

/** How a split graph is laid out; that its weights are right, betweenness shows. */
class SplitGraphTest {
    private static double[] everybody(CsrGraph graph) {
        double[] ones = new double[graph.nodeCount()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] some(CsrGraph graph, SplittableRandom random) {
        return Arrays.stream(everybody(graph))
                .map(one -> Math.max(0, random.nextInt(4) - 1))
                .toArray();
    }

    private static SplitGraph split(CsrGraph graph, double[] sources, double[] targets) {
        return SplitGraph.of(graph, sources, targets, new double[0], new double[0], Progress.NONE);
    }

    private static SplitGraph split(CsrGraph graph) {
        return split(graph, everybody(graph), everybody(graph));
    }

    @Test
    void itsArcsAreThoseOfBlocksOfThreeAndMoreAllInTheirDirectionOrAllTurnedRound() {
        RandomGraphs.each(500, graph -> {
            SplitGraph split = split(graph);
            Set<Integer> kept = new HashSet<>();
            boolean forward = false;
            boolean turned = false;
            for (int member = 0; member < split.members(); member++) {
                for (int i = split.out()[member]; i < split.out()[member + 1]; i++) {
                    int arc = split.arcOf()[i];
                    int from = split.nodeOf()[member];
                    int to = split.nodeOf()[split.heads()[i]];
                    assertThat(Set.of(from, to)).isEqualTo(Set.of(graph.tails()[arc], graph.heads()[arc]));
                    forward |= from == graph.tails()[arc];
                    turned |= from == graph.heads()[arc];
                    assertThat(kept.add(arc)).isTrue();
                    assertThat(i == split.out()[member] || split.heads()[i] > split.heads()[i - 1])
                            .as("heads of a member rise")
                            .isTrue();
                }
            }
            assertThat(kept).isEqualTo(arcsOfLargeBlocks(graph));
            assertThat(forward && turned).isFalse();
        });
    }

    private static Set<Integer> arcsOfLargeBlocks(CsrGraph graph) {
        Set<Integer> arcs = new HashSet<>();
        for (Graph<Integer, Integer> block : new BiconnectivityInspector<>(UndirectedView.of(graph)).getBlocks()) {
            for (int arc = 0; arc < graph.arcCount() && block.vertexSet().size() > 2; arc++) {
                if (block.containsVertex(graph.tails()[arc]) && block.containsVertex(graph.heads()[arc])) {
                    arcs.add(arc);
                }
            }
        }
        return arcs;
    }

    @Test
    void thereAreCostsWhereTheyDiffer() {
        RandomGraphs.each(500, graph -> {
            SplitGraph split = split(graph);
            long[] costs = Arrays.stream(split.arcOf())
                    .mapToLong(arc -> graph.costs()[arc])
                    .toArray();
            boolean differ = Arrays.stream(costs).distinct().count() > 1;
            assertThat(split.costs()).isEqualTo(differ ? costs : new long[0]);
        });
    }

    @Test
    void membersThatNoArcLeadsToComeAfterAllOthers() {
        RandomGraphs.each(500, graph -> {
            SplitGraph split = split(graph);
            boolean[] reached = new boolean[split.members()];
            for (int head : split.heads()) {
                reached[head] = true;
            }
            for (int member = 0; member < split.members(); member++) {
                assertThat(reached[member]).isEqualTo(member < split.reachable());
            }
        });
    }

    @Test
    void everyMemberThatHasWeightAndArcsIsASourceOnceWithThoseOfItsBlock() {
        RandomGraphs.each(500, (graph, random) -> {
            SplitGraph split = split(graph, some(graph, random), some(graph, random));
            int[] blockOf = blockOf(split);
            boolean[] listed = new boolean[split.members()];
            int[] inBlock = new int[split.members()];
            for (int source : split.sources()) {
                assertThat(listed[source]).isFalse();
                listed[source] = true;
                inBlock[blockOf[source]]++;
            }
            for (int member = 0; member < split.members(); member++) {
                boolean has = split.out()[member + 1] > split.out()[member] && split.sourceWeights()[member] > 0;
                assertThat(listed[member]).isEqualTo(has);
            }
            for (int place = 0; place < split.sources().length; place++) {
                int block = blockOf[split.sources()[place]];
                assertThat(split.sourcesBeside(place)).isEqualTo(inBlock[block]);
                for (int member = 0; member < split.reachable(); member++) {
                    boolean within = split.firstReached(place) <= member && member < split.endReached(place);
                    assertThat(within).isEqualTo(blockOf[member] == block);
                }
            }
        });
    }

    /** By member: the least one that it is tied to, by however many arcs. */
    private static int[] blockOf(SplitGraph split) {
        int[] blockOf = new int[split.members()];
        Arrays.setAll(blockOf, member -> member);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int member = 0; member < split.members(); member++) {
                for (int i = split.out()[member]; i < split.out()[member + 1]; i++) {
                    int head = split.heads()[i];
                    changed |= blockOf[member] != blockOf[head];
                    blockOf[member] = Math.min(blockOf[member], blockOf[head]);
                    blockOf[head] = blockOf[member];
                }
            }
        }
        return blockOf;
    }

    @Test
    void membersAreNumberedBreadthFirstFromTheOneWithMostTies() {
        RandomGraphs.each(500, directed -> {
            SplitGraph split = split(RandomGraphs.bothWays(directed));
            int[] blockOf = blockOf(split);
            int firstOfBlock = 0;
            int parent = 0;
            for (int member = 0; member < split.members(); member++) {
                int least = split.heads()[split.out()[member]];
                if (blockOf[member] == member) {
                    firstOfBlock = member;
                    parent = member;
                } else {
                    assertThat(blockOf[member]).as("blocks stand together").isEqualTo(firstOfBlock);
                    assertThat(least).isBetween(parent, member - 1);
                    parent = least;
                }
                assertThat(ties(split, member)).isLessThanOrEqualTo(ties(split, firstOfBlock));
            }
        });
    }

    private static int ties(SplitGraph split, int member) {
        return split.out()[member + 1] - split.out()[member];
    }

    @Test
    void theWayWithFewerArcsToScanIsTakenFromWhicheverEndItIsAskedFor() {
        RandomGraphs.each(1_000, (graph, random) -> {
            double[] sources = some(graph, random);
            double[] targets = some(graph, random);
            assertThat(scanned(split(graph, sources, targets)))
                    .isEqualTo(scanned(split(graph.reversed(), targets, sources)));
        });
    }

    /** From every source, the arcs of the members of its block that arcs lead to. */
    private static long scanned(SplitGraph split) {
        long arcs = 0;
        for (int place = 0; place < split.sources().length; place++) {
            arcs += split.out()[split.endReached(place)] - split.out()[split.firstReached(place)];
        }
        return arcs;
    }

    /** Forty know two, who know node 0: 42 × 2 arcs from all sources, 1 × 80 from node 0 alone, 3 × 80 from all targets. */
    @Test
    void whereManyAskAboutOneItSweepsFromThatOne() {
        CsrGraphBuilder builder = new CsrGraphBuilder(43);
        for (int node = 3; node < 43; node++) {
            builder.arc(node, 1).arc(node, 2);
        }
        CsrGraph funnel = builder.arc(1, 0).arc(2, 0).build();
        double[] node0 = new double[43];
        node0[0] = 1;

        SplitGraph fromAll = split(funnel);
        assertThat(fromAll.sources()).hasSize(42);
        assertThat(fromAll.reachable()).isEqualTo(3);
        assertThat(scanned(fromAll)).isEqualTo(84);
        SplitGraph fromNode0 = split(funnel, everybody(funnel), node0);
        assertThat(fromNode0.nodeOf()[fromNode0.sources()[0]]).isZero();
        assertThat(fromNode0.sources()).hasSize(1);
        assertThat(fromNode0.reachable()).isEqualTo(42);
        assertThat(scanned(fromNode0)).isEqualTo(80);
    }

    @Test
    void aTreeHasNothingToSweep() {
        SplitGraph split = split(GraphFamilies.star(50));

        assertThat(split.members()).isZero();
        assertThat(split.sources()).isEmpty();
        assertThat(split.heads()).isEmpty();
    }
}
