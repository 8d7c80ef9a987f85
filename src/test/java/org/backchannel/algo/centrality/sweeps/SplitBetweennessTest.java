package org.backchannel.algo.centrality.sweeps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.backchannel.algo.centrality.PlainBetweenness;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class SplitBetweennessTest {
    private static final double ROUNDING = 1e-9;
    private static final int LANES = Integer.MAX_VALUE;
    private static final int GATHERED = 0;

    private static double[] everybody(CsrGraph graph) {
        double[] ones = new double[graph.nodeCount()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static PlainBetweenness split(
            CsrGraph graph, double[] sources, double[] targets, int threads, int fewestGathered) {
        double[] nodes = new double[graph.nodeCount()];
        double[] arcs = new double[graph.arcCount()];
        SplitBetweenness.add(graph, sources, targets, nodes, arcs, threads, fewestGathered, Progress.NONE);
        return new PlainBetweenness(nodes, arcs);
    }

    /** In lanes, and gathered. */
    private static void assertPlain(CsrGraph graph, double[] sources, double[] targets) {
        PlainBetweenness plain = PlainBetweenness.of(graph, sources, targets);
        for (int fewestGathered : new int[] {LANES, GATHERED}) {
            PlainBetweenness split = split(graph, sources, targets, 1, fewestGathered);
            for (int node = 0; node < graph.nodeCount(); node++) {
                assertThat(split.nodes()[node]).isCloseTo(plain.nodes()[node], nearly(plain.nodes()[node]));
            }
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                assertThat(split.arcs()[arc]).isCloseTo(plain.arcs()[arc], nearly(plain.arcs()[arc]));
            }
        }
    }

    private static Offset<Double> nearly(double expected) {
        return within(ROUNDING * (1 + expected));
    }

    private static CsrGraph inHops(CsrGraph graph) {
        CsrGraphBuilder hops = new CsrGraphBuilder(graph.nodeCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            hops.arc(graph.tails()[arc], graph.heads()[arc]);
        }
        return hops.build();
    }

    /** Parts of random graphs hung on each other at single nodes, with chains between: cut vertices everywhere. */
    private static CsrGraph hungTogether(SplittableRandom random) {
        CsrGraph[] parts = new CsrGraph[1 + random.nextInt(5)];
        int nodes = 0;
        for (int part = 0; part < parts.length; part++) {
            parts[part] = RandomGraphs.any(random, 1 + random.nextInt(20));
            nodes += parts[part].nodeCount();
        }
        int chain = random.nextInt(6);
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes + chain);
        int first = 0;
        for (CsrGraph part : parts) {
            for (int arc = 0; arc < part.arcCount(); arc++) {
                builder.arc(first + part.tails()[arc], first + part.heads()[arc], 1, part.costs()[arc]);
            }
            if (first > 0) {
                tie(builder, random, random.nextInt(first), first + random.nextInt(part.nodeCount()));
            }
            first += part.nodeCount();
        }
        for (int node = nodes; node < nodes + chain; node++) {
            tie(builder, random, node == nodes ? random.nextInt(nodes) : node - 1, node);
        }
        return builder.build();
    }

    private static void tie(CsrGraphBuilder builder, SplittableRandom random, int one, int other) {
        int directions = random.nextInt(3);
        if (directions != 1) {
            builder.arc(one, other, 1, 1 + random.nextInt(3));
        }
        if (directions != 0) {
            builder.arc(other, one, 1, 1 + random.nextInt(3));
        }
    }

    @Test
    void itIsThePlainSumOnGraphsOfEveryShape() {
        RandomGraphs.each(2_000, graph -> {
            assertPlain(graph, everybody(graph), everybody(graph));
            assertPlain(inHops(graph), everybody(graph), everybody(graph));
        });
    }

    @Test
    void itIsThePlainSumWhereCutVerticesChain() {
        RandomGraphs.each(600, (ignored, random) -> {
            CsrGraph graph = hungTogether(random);
            assertPlain(graph, everybody(graph), everybody(graph));
            assertPlain(inHops(graph), everybody(graph), everybody(graph));
            CsrGraph bothWays = inHops(RandomGraphs.bothWays(graph));
            assertPlain(bothWays, everybody(graph), everybody(graph));
        });
    }

    @Test
    void itIsThePlainSumForWeightedSourcesAndTargets() {
        RandomGraphs.each(600, (ignored, random) -> {
            CsrGraph graph = hungTogether(random);
            double[] sources = everybody(graph);
            double[] targets = everybody(graph);
            for (int node = 0; node < graph.nodeCount(); node++) {
                sources[node] = Math.max(0, random.nextInt(5) - 2);
                targets[node] = Math.max(0, random.nextInt(5) - 2);
            }
            assertPlain(graph, sources, targets);
            assertPlain(inHops(graph), sources, targets);
        });
    }

    @Test
    void itIsThePlainSumWhereBlocksOfLanesEnd() {
        RandomGraphs.eachAtBlockEnds(2_000, graph -> {
            assertPlain(graph, everybody(graph), everybody(graph));
            assertPlain(inHops(graph), everybody(graph), everybody(graph));
            assertPlain(inHops(RandomGraphs.bothWays(graph)), everybody(graph), everybody(graph));
        });
        for (int nodes : new int[] {1, 2, 3, 12, 63, 64, 65, 127, 128, 129, 193}) {
            CsrGraph complete = GraphFamilies.complete(nodes);
            assertPlain(complete, everybody(complete), everybody(complete));
            CsrGraph cycle = GraphFamilies.cycle(nodes + 2);
            assertPlain(cycle, everybody(cycle), everybody(cycle));
        }
    }

    @Test
    void oneSourceAndThoseAroundABatchsEndOnOneToFourThreads() {
        RandomGraphs.eachAtBlockEnds(500, graph -> {
            CsrGraph hops = inHops(graph);
            double[] targets = everybody(graph);
            for (int count : new int[] {1, 4, 5, 63, 64, 65}) {
                double[] sources = new double[graph.nodeCount()];
                Arrays.fill(sources, 0, Math.min(count, sources.length), 1);
                assertPlain(hops, sources, targets);
                PlainBetweenness alone = split(hops, sources, targets, 1, GATHERED);
                for (int threads = 2; threads <= 4; threads++) {
                    assertThat(split(hops, sources, targets, threads, GATHERED).nodes())
                            .isEqualTo(alone.nodes());
                }
            }
        });
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        CsrGraph heavyTailed = RandomGraphs.heavyTailed(7, 700, 3);
        for (CsrGraph graph : new CsrGraph[] {heavyTailed, inHops(heavyTailed), GraphFamilies.grid(20, 30)}) {
            for (int fewestGathered : new int[] {LANES, GATHERED}) {
                PlainBetweenness alone = split(graph, everybody(graph), everybody(graph), 1, fewestGathered);
                for (int threads = 2; threads <= 4; threads++) {
                    PlainBetweenness together =
                            split(graph, everybody(graph), everybody(graph), threads, fewestGathered);
                    assertThat(together.nodes()).isEqualTo(alone.nodes());
                    assertThat(together.arcs()).isEqualTo(alone.arcs());
                }
            }
        }
    }

    @Test
    void longWaysAreLeftToOneSourceAfterTheOther() {
        CsrGraph cycle = GraphFamilies.cycle(700);
        CsrGraph grid = GraphFamilies.grid(4, 150);
        assertPlain(cycle, everybody(cycle), everybody(cycle));
        assertPlain(grid, everybody(grid), everybody(grid));
    }

    /** The end leads back to the start: one block. */
    private static CsrGraph ringOfDiamonds(int diamonds) {
        CsrGraph chain = GraphFamilies.diamonds(diamonds);
        CsrGraphBuilder ring = new CsrGraphBuilder(chain.nodeCount());
        for (int arc = 0; arc < chain.arcCount(); arc++) {
            ring.arc(chain.tails()[arc], chain.heads()[arc]);
        }
        return ring.arc(3 * diamonds, 0).build();
    }

    /** A block without any cycle, where everybody's reach is another, and something hangs off everybody. */
    @Test
    void moreCutVerticesOfABlockThanALongHasBits() {
        for (int row : new int[] {63, 64, 65, 129, 200}) {
            CsrGraphBuilder builder = new CsrGraphBuilder(2 * row);
            for (int node = 0; node < row; node++) {
                int hanging = row + node;
                builder.arc(node % 3 == 0 ? hanging : node, node % 3 == 0 ? node : hanging);
                if (node + 1 < row) {
                    builder.arc(node, node + 1);
                }
            }
            CsrGraph graph = builder.arc(0, row - 1).build();
            assertPlain(graph, everybody(graph), everybody(graph));
        }
    }

    @Test
    void nodesAloneAndArcsAloneScoreAsTheyDoTogether() {
        RandomGraphs.each(200, (ignored, random) -> {
            CsrGraph graph = hungTogether(random);
            assertAloneAsTogether(graph, everybody(graph));
            assertAloneAsTogether(inHops(graph), everybody(graph));
        });
        RandomGraphs.eachAtBlockEnds(2_000, graph -> assertAloneAsTogether(inHops(graph), everybody(graph)));
        CsrGraph ring = ringOfDiamonds(1_000);
        double[] start = new double[ring.nodeCount()];
        start[0] = 1;
        assertAloneAsTogether(ring, start);
    }

    private static void assertAloneAsTogether(CsrGraph graph, double[] sources) {
        double[] none = new double[0];
        for (int fewestGathered : new int[] {LANES, GATHERED}) {
            PlainBetweenness together = split(graph, sources, everybody(graph), 1, fewestGathered);
            double[] nodes = new double[graph.nodeCount()];
            SplitBetweenness.add(graph, sources, everybody(graph), nodes, none, 1, fewestGathered, Progress.NONE);
            assertThat(nodes).isEqualTo(together.nodes());
            double[] arcs = new double[graph.arcCount()];
            SplitBetweenness.add(graph, sources, everybody(graph), none, arcs, 1, fewestGathered, Progress.NONE);
            assertThat(arcs).isEqualTo(together.arcs());
        }
    }

    /** Forward, 2^1100 routes. */
    @Test
    void aRingOfDiamondsHasMoreRoutesThanADoubleHolds() {
        CsrGraph graph = ringOfDiamonds(1_100);
        double[] some = new double[graph.nodeCount()];
        for (int node = 0; node < 40; node++) {
            some[node] = 1 + node % 3;
        }
        double[] targets = everybody(graph);
        assertPlain(graph, some, targets);
    }

    /**
     * A row of layers, and some who know two of its end only: of the four sources of a group, one has 8^359 routes, and the
     * others have two.
     */
    @Test
    void oneSourceWithTooManyRoutesBesideOthersWithFew() {
        int layers = 360;
        int wide = 8;
        for (int few = 12; few < 16; few++) {
            CsrGraphBuilder builder = new CsrGraphBuilder(layers * wide + few);
            for (int layer = 1; layer < layers; layer++) {
                for (int i = 0; i < wide * wide; i++) {
                    builder.arc(layer * wide + i / wide, (layer - 1) * wide + i % wide);
                }
            }
            for (int i = 0; i < few; i++) {
                builder.arc(layers * wide + i, i % wide).arc(layers * wide + i, (i + 1) % wide);
            }
            CsrGraph graph = builder.build();
            double[] sources = new double[graph.nodeCount()];
            Arrays.fill(sources, layers * wide - 1, sources.length, 1);
            assertPlain(graph, sources, everybody(graph));
        }
    }

    /** A ring of layers, each tied to all of the next: few levels for 40 neighbours, but 16^279 routes. */
    @Test
    void batchesWithTooManyRoutesFallBackToExponents() {
        int layers = 280;
        int wide = 16;
        CsrGraphBuilder builder = new CsrGraphBuilder(layers * wide);
        for (int layer = 0; layer < layers; layer++) {
            for (int i = 0; i < wide * wide; i++) {
                builder.arc(layer * wide + i / wide, (layer + 1) % layers * wide + i % wide);
            }
        }
        CsrGraph graph = builder.build();
        double[] some = new double[graph.nodeCount()];
        Arrays.fill(some, 0, 40, 2);
        assertPlain(graph, some, everybody(graph));
    }
}
