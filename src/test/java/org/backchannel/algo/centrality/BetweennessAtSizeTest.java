package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** Families whose betweenness is known, at sizes at which recursion, overflow and square time show. */
class BetweennessAtSizeTest {
    private static final double ROUNDING = 1e-9;

    private static double[] nodes(CsrGraph graph) {
        return Betweenness.of(graph, new BetweennessParameters(2), Progress.NONE)
                .scores();
    }

    private static double[] arcs(CsrGraph graph) {
        return EdgeBetweenness.of(graph, new BetweennessParameters(2), Progress.NONE)
                .scores();
    }

    private static double[] raw(CsrGraph graph) {
        double n = graph.nodeCount();
        double[] scores = nodes(graph);
        for (int node = 0; node < scores.length; node++) {
            scores[node] *= (n - 1) * (n - 2);
        }
        return scores;
    }

    @Test
    void aPathOfAHundredThousandNeedsNoSweep() {
        for (int n : new int[] {50_000, 100_000}) {
            for (CsrGraph path : new CsrGraph[] {GraphFamilies.path(n), RandomGraphs.bothWays(GraphFamilies.path(n))}) {
                double[] scores = nodes(path);
                double directions = path.arcCount() == n - 1 ? 1 : 2;
                for (int node = 0; node < n; node++) {
                    assertThat(scores[node])
                            .isCloseTo(directions * node * (n - 1.0 - node) / (n - 1.0) / (n - 2.0), within(ROUNDING));
                }
            }
        }
    }

    @Test
    void anArcOfAPathCarriesThoseBeforeToThoseBehind() {
        int n = 100_000;
        double[] scores = arcs(GraphFamilies.path(n));
        for (int arc = 0; arc < n - 1; arc++) {
            assertThat(scores[arc]).isCloseTo((arc + 1.0) * (n - 1.0 - arc) / n / (n - 1.0), within(ROUNDING));
        }
    }

    @Test
    void aStarOfAHundredThousandNeedsNoSweep() {
        double[] scores = nodes(GraphFamilies.star(100_000));

        assertThat(scores[0]).isEqualTo(1);
        assertThat(IntStream.range(1, scores.length).allMatch(node -> scores[node] == 0))
                .isTrue();
    }

    /** From every source in a ring of so many it would take minutes; from 20 of them, the closed form still stands. */
    @Test
    void aCycleOfAHundredThousandFromAFewSources() {
        for (int n : new int[] {50_000, 100_000}) {
            int[] sources = IntStream.range(0, 20).map(i -> i * (n / 20)).toArray();
            SubsetBetweennessParameters parameters = new SubsetBetweennessParameters(
                    sources, IntStream.range(0, n).toArray(), 2);
            double[] scores = SubsetBetweenness.of(GraphFamilies.cycle(n), parameters, Progress.NONE)
                    .nodes();
            for (int node = 0; node < n; node += 997) {
                double expected = 0;
                for (int source : sources) {
                    int steps = Math.floorMod(node - source, n);
                    expected += steps == 0 ? 0 : n - 1.0 - steps;
                }
                assertThat(scores[node]).isCloseTo(expected, within(1e-6 * n));
            }
        }
    }

    @Test
    void aCyclesNodesAreAllAlike() {
        assertThat(nodes(GraphFamilies.cycle(3_000))).containsOnly(0.5);
    }

    /** Two cliques and a chain between them: what is on one side of a chain's node wants to get to the other. */
    @Test
    void aBarbellsChainParts() {
        int clique = 100;
        int chain = 30_000;
        int n = 2 * clique + chain;
        CsrGraphBuilder builder = new CsrGraphBuilder(n);
        for (int one = 0; one < clique; one++) {
            for (int other = 0; other < one; other++) {
                builder.arc(one, other).arc(other, one);
                builder.arc(n - 1 - one, n - 1 - other).arc(n - 1 - other, n - 1 - one);
            }
        }
        for (int node = clique - 1; node < clique + chain; node++) {
            builder.arc(node, node + 1).arc(node + 1, node);
        }
        double[] scores = raw(builder.build());
        assertThat(scores[0]).isCloseTo(0, within(1e-6));
        for (int node = clique; node < clique + chain; node++) {
            double expected = 2.0 * node * (n - 1.0 - node);
            assertThat(scores[node]).isCloseTo(expected, within(ROUNDING * expected));
        }
        assertThat(scores[clique - 1]).isCloseTo(2.0 * (clique - 1) * (n - clique), within(1e-3));
    }

    @Test
    void doublingAllCostsAndAddingAnIsolateChangeNothing() {
        RandomGraphs.each(300, (graph, random) -> {
            int n = graph.nodeCount();
            CsrGraphBuilder doubled = new CsrGraphBuilder(n + 1);
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                doubled.arc(graph.tails()[arc], graph.heads()[arc], 1, 2 * graph.costs()[arc]);
            }
            double[] before = raw(graph);
            double[] after = raw(doubled.build());
            for (int node = 0; node < n && n > 2; node++) {
                assertThat(after[node]).isCloseTo(before[node], within(ROUNDING));
            }
        });
    }

    /** A tie in steps of cost 1, through nodes of its own, that are nobody's source or target. */
    @Test
    void anArcOfCostThreeIsThreeArcsOfCostOne() {
        RandomGraphs.each(300, (graph, random) -> {
            int n = graph.nodeCount();
            int m = graph.arcCount();
            CsrGraphBuilder costly = new CsrGraphBuilder(n);
            CsrGraphBuilder steps = new CsrGraphBuilder(n + 2 * m);
            for (int arc = 0; arc < m; arc++) {
                int cost = 1 + random.nextInt(3);
                int tail = graph.tails()[arc];
                int head = graph.heads()[arc];
                costly.arc(tail, head, 1, cost);
                for (int step = 1; step < cost; step++) {
                    steps.arc(tail, n + 2 * arc + step - 1);
                    tail = n + 2 * arc + step - 1;
                }
                steps.arc(tail, head);
            }
            int[] actors = IntStream.range(0, n).toArray();
            SubsetBetweennessParameters among = new SubsetBetweennessParameters(actors, actors, 1);
            double[] expected =
                    SubsetBetweenness.of(costly.build(), among, Progress.NONE).nodes();
            double[] scores =
                    SubsetBetweenness.of(steps.build(), among, Progress.NONE).nodes();
            for (int node = 0; node < n; node++) {
                assertThat(scores[node]).isCloseTo(expected[node], within(ROUNDING));
            }
        });
    }
}
