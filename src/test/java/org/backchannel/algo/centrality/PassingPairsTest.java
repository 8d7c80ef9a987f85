package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.backchannel.algo.centrality.PassingPairsResult.Pair;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class PassingPairsTest {
    private static final double ROUNDING = 1e-9;

    private static int[] all(CsrGraph graph) {
        return IntStream.range(0, graph.nodeCount()).toArray();
    }

    private static PassingPairsResult of(CsrGraph graph, int node, int listed, int threads) {
        return PassingPairs.of(
                graph, new PassingPairsParameters(node, all(graph), all(graph), listed, threads), Progress.NONE);
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        CsrGraph graph = new CsrGraphBuilder(5)
                .arc(0, 1)
                .arc(0, 2)
                .arc(1, 3)
                .arc(2, 3)
                .arc(3, 4)
                .build();
        PassingPairsResult result = of(graph, 1, 10, 1);

        assertThat(result.pairs()).containsExactly(new Pair(0, 3, 0.5, 2), new Pair(0, 4, 0.5, 3));
        assertThat(result.sum()).isEqualTo(1);
        assertThat(result.passing()).isEqualTo(2);
        assertThat(result.connected()).isEqualTo(6);
        assertThat(result.bySource()).containsExactly(1, 0, 0, 0, 0);
        assertThat(result.byTarget()).containsExactly(0, 0, 0, 0.5, 0.5);
        assertThat(result.overArcs()).containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void nobodyPassesWhoIsAloneOrAtAnEnd() {
        assertThat(of(new CsrGraphBuilder(1).build(), 0, 5, 1).passing()).isZero();
        PassingPairsResult end = of(GraphFamilies.path(3), 0, 5, 1);
        assertThat(end.pairs()).isEmpty();
        assertThat(end.connected()).isEqualTo(1);
        assertThat(end.overArcs()).containsOnly(0);
    }

    @Test
    void inAStarEverybodyPassesTheMiddle() {
        PassingPairsResult result = of(GraphFamilies.star(100), 0, 3, 4);

        assertThat(result.passing()).isEqualTo(99 * 98);
        assertThat(result.connected()).isEqualTo(99 * 98);
        assertThat(result.pairs()).containsExactly(new Pair(1, 2, 1, 2), new Pair(1, 3, 1, 2), new Pair(1, 4, 1, 2));
        assertThat(result.bySource()[7]).isEqualTo(98);
        assertThat(result.overArcs()[0]).isEqualTo(98);
    }

    /** From end to end there are 2^2000 routes, half of which pass node 1; more than any double counts. */
    @Test
    void pathsBeyondADoubleAreShared() {
        CsrGraph graph = GraphFamilies.diamonds(2_000);
        int[] start = {0};
        int[] end = {6_000};
        int middle = 3 * 1_000 + 1;
        PassingPairsResult result =
                PassingPairs.of(graph, new PassingPairsParameters(middle, start, end, 5, 1), Progress.NONE);

        assertThat(result.pairs()).hasSize(1);
        assertThat(result.pairs().get(0).share()).isCloseTo(0.5, within(ROUNDING));
        assertThat(result.sum()).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void itAgreesWithThePlainDefinitionForAnySets() {
        RandomGraphs.each(500, (graph, random) -> {
            if (graph.nodeCount() > 0) {
                agrees(graph, random);
            }
        });
    }

    private static void agrees(CsrGraph graph, SplittableRandom random) {
        int n = graph.nodeCount();
        int node = random.nextInt(n);
        int[] sources = some(random, n);
        int[] targets = some(random, n);
        PassingPairsResult result = PassingPairs.of(
                graph, new PassingPairsParameters(node, sources, targets, n * n, 1 + random.nextInt(4)), Progress.NONE);
        PlainRoutes plain = PlainRoutes.byCost(graph);
        List<Pair> expected = new ArrayList<>();
        long connected = 0;
        for (int source : sources) {
            for (int target : targets) {
                if (source != target && source != node && target != node && plain.reaches(source, target)) {
                    connected++;
                    double share = plain.count(source, node, target) / plain.count(source, source, target);
                    if (share > 0) {
                        expected.add(new Pair(source, target, share, plain.distance(source, target)));
                    }
                }
            }
        }
        assertThat(result.connected()).isEqualTo(connected);
        assertThat(result.passing()).isEqualTo(expected.size());
        assertThat(result.pairs()).hasSameSizeAs(expected).isSorted();
        for (Pair pair : expected) {
            assertThat(result.pairs()).anySatisfy(found -> {
                assertThat(found.source()).isEqualTo(pair.source());
                assertThat(found.target()).isEqualTo(pair.target());
                assertThat(found.cost()).isEqualTo(pair.cost());
                assertThat(found.share()).isCloseTo(pair.share(), within(ROUNDING));
            });
        }
        addsUp(graph, node, sources, targets, result);
    }

    /** To subset betweenness; and what comes in, and what goes on, is all that passes. */
    private static void addsUp(CsrGraph graph, int node, int[] sources, int[] targets, PassingPairsResult result) {
        double betweenness = SubsetBetweenness.of(
                        graph, new SubsetBetweennessParameters(sources, targets, 1), Progress.NONE)
                .nodes()[node];
        assertThat(result.sum()).isCloseTo(betweenness, within(ROUNDING));
        assertThat(Arrays.stream(result.byTarget()).sum()).isCloseTo(betweenness, within(ROUNDING));
        double in = 0;
        double out = 0;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            in += graph.heads()[arc] == node ? result.overArcs()[arc] : 0;
            out += graph.tails()[arc] == node ? result.overArcs()[arc] : 0;
        }
        assertThat(in).isCloseTo(betweenness, within(ROUNDING));
        assertThat(out).isCloseTo(betweenness, within(ROUNDING));
    }

    private static int[] some(SplittableRandom random, int nodes) {
        return Arrays.copyOf(RandomGraphs.permutation(random, nodes), random.nextInt(nodes + 1));
    }

    @Test
    void theFirstAreThoseThatMustPassAndThenTheNearest() {
        RandomGraphs.each(100, (graph, random) -> {
            if (graph.nodeCount() > 0) {
                int node = random.nextInt(graph.nodeCount());
                List<Pair> all = of(graph, node, Integer.MAX_VALUE, 1).pairs();
                assertThat(of(graph, node, 3, 2).pairs())
                        .isEqualTo(all.stream().limit(3).toList());
                assertThat(of(graph, node, 0, 1).pairs()).isEmpty();
            }
        });
    }

    @Test
    void wholePairsComeFirstThenCheapOnesThenBySourceAndTarget() {
        List<Pair> inOrder = List.of(
                new Pair(8, 9, 1, 7),
                new Pair(0, 5, 0.5, 3),
                new Pair(2, 1, 0.5, 4),
                new Pair(2, 3, 0.5, 4),
                new Pair(3, 0, 0.5, 4),
                new Pair(0, 1, 0.25, 1));
        List<Pair> turned = new ArrayList<>(inOrder);
        Collections.reverse(turned);

        assertThat(turned.stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void threadsChangeNothing() {
        RandomGraphs.eachAtBlockEnds(200, graph -> {
            PassingPairsResult one = of(graph, 0, 50, 1);
            PassingPairsResult four = of(graph, 0, 50, 4);
            assertThat(four.pairs()).isEqualTo(one.pairs());
            assertThat(four.byTarget()).isEqualTo(one.byTarget());
            assertThat(four.overArcs()).isEqualTo(one.overArcs());
        });
    }

    @Test
    void itStopsWhenAsked() {
        CsrGraph graph = RandomGraphs.heavyTailed(1, 500, 4);
        PassingPairsParameters parameters = new PassingPairsParameters(0, all(graph), all(graph), 5, 2);
        assertThatThrownBy(() -> PassingPairs.of(graph, parameters, new CancelAfter(20)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void wrongNodesAreRefused() {
        CsrGraph graph = GraphFamilies.path(3);
        assertThatThrownBy(() -> of(graph, 3, 5, 1))
                .hasMessage("the node is one of the graph's 3 nodes, numbered from 0, not 3");
        assertThatThrownBy(() -> PassingPairs.of(
                        graph, new PassingPairsParameters(0, new int[] {3}, new int[0], 5, 1), Progress.NONE))
                .hasMessage("a source is one of the graph's 3 nodes, numbered from 0, not 3");
        assertThatThrownBy(() -> of(graph, 0, -1, 1)).hasMessage("0 pairs or more can be named, not -1");
        assertThatThrownBy(() -> of(graph, 0, 5, 0)).hasMessage("work needs at least 1 thread, not 0");
    }
}
