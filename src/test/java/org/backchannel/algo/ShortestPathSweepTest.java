package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestPathSweepTest {
    @Test
    void distancesAreJgraphtsAndNodesComeByRisingDistance() {
        RandomGraphs.each(2_000, graph -> {
            ShortestDistances search = new ShortestDistances(graph, Progress.NONE);
            for (int source = 0; source < graph.nodeCount(); source++) {
                search.from(source);
                var expected = new DijkstraShortestPath<>(CsrGraphView.byCost(graph)).getPaths(source);
                int reached = 0;
                for (int node = 0; node < graph.nodeCount(); node++) {
                    long distance = search.distances()[node];
                    reached += distance == ShortestDistances.UNREACHED ? 0 : 1;
                    assertThat(distance == ShortestDistances.UNREACHED ? Double.POSITIVE_INFINITY : distance)
                            .isEqualTo(expected.getWeight(node));
                }
                assertThat(search.reached()).isEqualTo(reached);
                assertThat(search.order()[0]).isEqualTo(source);
                for (int i = 1; i < reached; i++) {
                    assertThat(search.distances()[search.order()[i]])
                            .isGreaterThanOrEqualTo(search.distances()[search.order()[i - 1]]);
                }
            }
        });
    }

    /** Many sources and one target may be swept the other way round. */
    @Test
    void fromATargetOnTheReversedGraphIsToItFromManySources() {
        RandomGraphs.each(2_000, (graph, random) -> {
            int n = graph.nodeCount();
            if (n == 0) {
                return;
            }
            int target = random.nextInt(n);
            double[] sources = new double[n];
            double[] targets = new double[n];
            targets[target] = 1;
            double[] forwardNodes = new double[n];
            double[] forwardArcs = new double[graph.arcCount()];
            ShortestPathSweep forward = new ShortestPathSweep(graph, Progress.NONE);
            for (int source = 0; source < n; source++) {
                sources[source] = random.nextInt(3);
                if (sources[source] > 0) {
                    double[] weighted = targets.clone();
                    weighted[target] = sources[source];
                    forward.from(source);
                    forward.addTo(weighted, forwardNodes, forwardArcs);
                }
            }
            CsrGraph reversed = graph.reversed();
            double[] backwardNodes = new double[n];
            double[] backwardArcs = new double[graph.arcCount()];
            ShortestPathSweep backward = new ShortestPathSweep(reversed, Progress.NONE);
            backward.from(target);
            backward.addTo(sources, backwardNodes, backwardArcs);

            assertThat(backwardNodes).containsExactly(forwardNodes, within(1e-12 * n));
            for (int slot = 0; slot < graph.arcCount(); slot++) {
                assertThat(backwardArcs[slot]).isCloseTo(forwardArcs[graph.inArcs()[slot]], within(1e-12 * n));
            }
        });
    }

    @Test
    void routesAreCountedUntilADoubleIsFull() {
        ShortestPathSweep sweep = new ShortestPathSweep(GraphFamilies.diamonds(2_000), Progress.NONE);

        sweep.from(0);

        assertThat(sweep.routes(0)).isEqualTo(1);
        assertThat(sweep.routes(3 * 52)).isEqualTo(0x1p52);
        assertThat(sweep.routes(3 * 600)).isEqualTo(0x1p600);
        assertThat(sweep.routes(3 * 1_023)).isEqualTo(0x1p1023);
        assertThat(sweep.routes(3 * 1_024)).isInfinite();
        assertThat(sweep.routes(3 * 2_000)).isInfinite();
    }

    /** A node that many routes reach one way and few another: the few are lost in rounding, nothing else is. */
    @Test
    void countsOfDifferentSizeAreAdded() {
        CsrGraph diamonds = GraphFamilies.diamonds(1_500);
        int end = diamonds.nodeCount() - 1;
        CsrGraphBuilder builder = new CsrGraphBuilder(diamonds.nodeCount() + 1);
        for (int arc = 0; arc < diamonds.arcCount(); arc++) {
            builder.arc(diamonds.tails()[arc], diamonds.heads()[arc], 1, 1);
        }
        int shortcut = diamonds.nodeCount();
        builder.arc(0, shortcut, 1, 1_500).arc(shortcut, end, 1, 1_500);
        CsrGraph graph = builder.build();
        double[] scores = new double[graph.nodeCount()];
        ShortestPathSweep sweep = new ShortestPathSweep(graph, Progress.NONE);

        sweep.from(0);
        sweep.addTo(scores, new double[0]);

        assertThat(sweep.distances()[end]).isEqualTo(3_000);
        assertThat(scores[shortcut]).isLessThan(0x1p-500);
        assertThat(scores[3]).isCloseTo(end - 3, within(1e-6));
    }

    /** 2^513 routes one way and 2^512 the other, a step of 2^512 apart: two to one, whichever are counted first. */
    @ParameterizedTest
    @CsvSource({"1027, 1028", "1028, 1027"})
    void countsAStepApartAreAddedInTheirProportion(int wayOfMany, int wayOfFew) {
        CsrGraph graph = GraphFamilies.diamondsInTwoRows(513, wayOfMany, 512, wayOfFew);
        double[] shares = new double[graph.nodeCount()];
        ShortestPathSweep sweep = new ShortestPathSweep(graph, Progress.NONE);

        sweep.from(0);
        sweep.sharesThrough(2 + 3 * 513, shares);

        assertThat(sweep.distances()[1]).isEqualTo(1_029);
        assertThat(shares[1]).isCloseTo(2 / 3.0, within(1e-12));
    }
}
