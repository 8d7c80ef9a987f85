package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.algo.Accuracy;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.backchannel.reference.ReferenceCases.OracleEntry;
import org.junit.jupiter.api.Test;

class CurrentFlowTest {
    private static final double EXACT = 1e-9;

    /** Solved step by step, to 1e-12 of what is fed in. */
    private static final CurrentFlowParameters STEPS =
            new CurrentFlowParameters(0, CurrentFlowParameters.STANDARD_STEPS, 1);

    private static final CurrentFlowParameters DENSE = CurrentFlowParameters.on(1);

    @Test
    void theExamplesOfTheClasses() {
        assertClose(betweenness(GraphFamilies.grid(1, 4), DENSE), 0, 2 / 3.0, 2 / 3.0, 0);
        assertClose(betweenness(GraphFamilies.complete(3), DENSE), 1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertClose(closeness(GraphFamilies.grid(1, 3), DENSE), 2 / 3.0, 1, 2 / 3.0);
        assertClose(closeness(GraphFamilies.complete(3), DENSE), 1.5, 1.5, 1.5);
    }

    @Test
    void smallGraphsHaveNoBetweenness() {
        for (CurrentFlowParameters parameters : List.of(DENSE, STEPS)) {
            assertThat(betweenness(GraphFamilies.path(0), parameters)).isEmpty();
            assertThat(betweenness(GraphFamilies.path(1), parameters)).containsExactly(Double.NaN);
            assertThat(betweenness(GraphFamilies.complete(2), parameters)).containsExactly(Double.NaN, Double.NaN);
            assertThat(closeness(GraphFamilies.path(1), parameters)).containsExactly(0);
            assertClose(closeness(GraphFamilies.complete(2), parameters), 1, 1);
        }
    }

    @Test
    void inATreeItIsBetweenness() {
        CsrGraphBuilder builder = new CsrGraphBuilder(300);
        for (int node = 1; node < 300; node++) {
            builder.arc(node, (node - 1) / 3, 0.5, 1).arc((node - 1) / 3, node, 0.5, 1);
        }
        CsrGraph tree = builder.build();
        double[] expected = Betweenness.of(tree, new BetweennessParameters(1), Progress.NONE)
                .scores();

        assertClose(betweenness(tree, DENSE), expected);
        assertClose(betweenness(tree, STEPS), expected);
        double[] closeness =
                Closeness.of(tree, new ClosenessParameters(2, 1), Progress.NONE).out();
        // An edge of strength 1/2 is two units of resistance, not half a unit of distance.
        double[] quarter = Arrays.stream(closeness).map(score -> score / 4).toArray();
        assertClose(closeness(tree, DENSE), quarter);
        assertClose(closeness(tree, STEPS), quarter);
    }

    @Test
    void everybodyInACompleteGraphIsAlike() {
        // Of the current from s to t, 2/n takes the straight edge and 1/n the way over each other node.
        int n = 64;
        for (CurrentFlowParameters parameters : List.of(DENSE, STEPS)) {
            assertClose(betweenness(GraphFamilies.complete(n), parameters), all(n, 1.0 / n));
            assertClose(closeness(GraphFamilies.complete(n), parameters), all(n, n / 2.0));
        }
    }

    @Test
    void everythingInAStarPassesTheHub() {
        double[] scores = betweenness(GraphFamilies.star(4_000), CurrentFlowParameters.on(1));

        assertThat(scores[0]).isEqualTo(1, within(EXACT));
        assertThat(scores[1]).isEqualTo(0, within(EXACT));
    }

    @Test
    void theyAreWhatEliminationSays() {
        RandomGraphs.each(2_000, directed -> {
            CsrGraph graph = tame(directed);
            int n = graph.nodeCount();
            double[][] resistances = resistances(graph);
            double[] betweenness = plainBetweenness(graph);
            assertClose(betweenness(graph, DENSE), betweenness);
            double[] closeness = new double[n];
            for (int v = 0; v < n; v++) {
                double sum = 0;
                double others = 0;
                for (int t = 0; t < n; t++) {
                    if (t != v && resistances[v][t] >= 0) {
                        sum += resistances[v][t];
                        others++;
                    }
                }
                closeness[v] = others == 0 ? 0 : others / (n - 1) * others / sum;
            }
            assertClose(closeness(graph, DENSE), closeness);
        });
    }

    @Test
    void stepByStepTheyAreTheSame() {
        RandomGraphs.each(150, directed -> {
            CsrGraph graph = tame(directed);
            assertClose(betweenness(graph, STEPS), betweenness(graph, DENSE));
            assertClose(closeness(graph, STEPS), closeness(graph, DENSE));
        });
    }

    /** Both ways, with strengths that differ by 20 at most: elimination and gradients lose digits with the ratio. */
    private static CsrGraph tame(CsrGraph directed) {
        CsrGraphBuilder builder = new CsrGraphBuilder(directed.nodeCount());
        for (int arc = 0; arc < directed.arcCount(); arc++) {
            double strength = Math.max(0.05, directed.strengths()[arc]);
            builder.arc(directed.tails()[arc], directed.heads()[arc], strength, 1);
        }
        return RandomGraphs.bothWays(builder.build());
    }

    @Test
    void theResultSaysHowItWasSolved() {
        CsrGraph grid = GraphFamilies.grid(7, 9);

        assertThat(CurrentFlowBetweenness.of(grid, DENSE, Progress.NONE).accuracy())
                .isEqualTo(Accuracy.EXACT);
        assertThat(CurrentFlowCloseness.of(grid, DENSE, Progress.NONE).accuracy())
                .isEqualTo(Accuracy.EXACT);
        for (Accuracy accuracy : List.of(
                CurrentFlowBetweenness.of(grid, STEPS, Progress.NONE).accuracy(),
                CurrentFlowCloseness.of(grid, STEPS, Progress.NONE).accuracy())) {
            assertThat(accuracy).isInstanceOfSatisfying(Accuracy.Iterated.class, iterated -> {
                assertThat(iterated.converged()).isTrue();
                assertThat(iterated.iterations()).isBetween(5, 63);
                assertThat(iterated.lastChange()).isBetween(0.0, PotentialSolver.TOLERANCE);
            });
        }
    }

    @Test
    void threadsDoNotMatter() {
        CsrGraph graph = RandomGraphs.bothWays(RandomGraphs.heavyTailed(5, 260, 3));
        for (int dense : new int[] {0, 1_000}) {
            CurrentFlowParameters one = new CurrentFlowParameters(dense, CurrentFlowParameters.STANDARD_STEPS, 1);
            CurrentFlowParameters four = new CurrentFlowParameters(dense, CurrentFlowParameters.STANDARD_STEPS, 4);
            assertThat(betweenness(graph, four)).isEqualTo(betweenness(graph, one));
            assertThat(closeness(graph, four)).isEqualTo(closeness(graph, one));
        }
    }

    @Test
    void namesDoNotMatter() {
        RandomGraphs.each(100, (directed, random) -> {
            CsrGraph graph = RandomGraphs.bothWays(directed);
            int[] names = RandomGraphs.permutation(random, graph.nodeCount());
            double[] renamed = betweenness(RandomGraphs.relabelled(graph, names), DENSE);
            double[] scores = betweenness(graph, DENSE);
            for (int node = 0; node < names.length; node++) {
                assertThat(close(renamed[names[node]], scores[node])).isTrue();
            }
        });
    }

    @Test
    void whatCannotBeSolvedIsRefused() {
        assertThatThrownBy(() -> betweenness(GraphFamilies.path(3), DENSE))
                .hasMessage("current flows both ways: an arc needs one back of the same strength, and 0 to 1 has none;"
                        + " read the graph undirected");
        CsrGraph uneven =
                new CsrGraphBuilder(2).arc(0, 1, 0.5, 1).arc(1, 0, 0.4, 1).build();
        assertThatThrownBy(() -> closeness(uneven, DENSE))
                .hasMessage("current flows both ways: an arc needs one back of the same strength, and 0 to 1 has one of"
                        + " another strength; read the graph undirected");
        assertThatThrownBy(() -> betweenness(GraphFamilies.star(100), new CurrentFlowParameters(99, 1_000_000, 1)))
                .hasMessage("current flow in a component of 100 nodes and 99 edges takes about 99 solutions of 19800"
                        + " steps, and 1000000 steps are allowed");
        assertThatThrownBy(() -> new CurrentFlowParameters(-1, 1, 1))
                .hasMessage("components have 0 nodes or more, not -1");
        assertThatThrownBy(() -> new CurrentFlowParameters(1, 0, 1))
                .hasMessage("a computation takes at least 1 step, not 0");
        assertThatThrownBy(() -> CurrentFlowParameters.on(0)).hasMessage("work needs at least 1 thread, not 0");
    }

    @Test
    void itEndsWhenToldTo() {
        CsrGraph grid = GraphFamilies.grid(20, 20);
        for (CurrentFlowParameters parameters : List.of(DENSE, STEPS)) {
            assertThatThrownBy(() -> CurrentFlowBetweenness.of(grid, parameters, new CancelAfter(0)))
                    .isInstanceOf(CancelledException.class);
            assertThatThrownBy(() -> CurrentFlowCloseness.of(grid, parameters, new CancelAfter(0)))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void networkxHasTheSameBetweenness() {
        assertThat(named("current_flow_betweenness_centrality")).hasSize(5).allSatisfy(reference -> {
            double n = reference.graph().nodes().size();
            boolean normalized = reference.params().get("normalized").asBoolean();
            double factor = normalized ? 1 : (n - 1) * (n - 2) / 2;
            for (CurrentFlowParameters parameters : List.of(DENSE, STEPS)) {
                compare(reference, factor, betweenness(byConductance(reference), parameters));
            }
        });
    }

    @Test
    void networkxHasTheSameCloseness() {
        assertThat(named("current_flow_closeness_centrality")).hasSize(2).allSatisfy(reference -> {
            double factor = 1 / (reference.graph().nodes().size() - 1.0);
            for (CurrentFlowParameters parameters : List.of(DENSE, STEPS)) {
                compare(reference, factor, closeness(byConductance(reference), parameters));
            }
        });
    }

    private static CsrGraph byConductance(NetworkxCase reference) {
        String weight = reference.lacks("weight")
                ? ""
                : reference.params().get("weight").asText();
        return reference.graph().arcs(edge -> weight.isEmpty() ? 1 : edge.number(weight), edge -> 1);
    }

    private static void compare(NetworkxCase reference, double factor, double[] scores) {
        Map<String, Integer> index = reference.graph().index();
        assertThat(reference.expected()).hasSize(scores.length);
        reference
                .expected()
                .properties()
                .forEach(value -> assertThat(scores[index.get(value.getKey())] * factor)
                        .as("%s %s", reference, value.getKey())
                        .isEqualTo(value.getValue().asDouble(), within(EXACT)));
    }

    @Test
    void theNetworksInPlaceHaveTheScoresOfNetworkx() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
        assertThat(entries("current_flow_betweenness")).hasSize(8).allSatisfy(CurrentFlowTest::compareInPlace);
        assertThat(entries("current_flow_closeness")).hasSize(8).allSatisfy(CurrentFlowTest::compareInPlace);
    }

    private static void compareInPlace(OracleEntry entry) {
        NamedGraph named = entry.graph();
        CsrGraph graph = named.arcs();
        boolean closeness = entry.measure().equals("current_flow_closeness");
        double[] scores = closeness ? closeness(graph, DENSE) : betweenness(graph, DENSE);
        double n = graph.nodeCount();
        double factor = closeness ? 1 / (n - 1) : (n - 1) * (n - 2) / 2;
        Map<String, Integer> index = named.index();
        assertThat(entry.values()).hasSize(scores.length);
        for (Map.Entry<String, JsonNode> value : entry.values().properties()) {
            assertThat(scores[index.get(value.getKey())] * factor)
                    .as("%s %s", entry, value.getKey())
                    .isEqualTo(
                            value.getValue().asDouble(),
                            within(EXACT * (1 + value.getValue().asDouble())));
        }
    }

    private static Stream<OracleEntry> entries(String measure) {
        return ReferenceCases.oracleInPlace().stream()
                .filter(entry -> entry.measure().equals(measure))
                .filter(entry -> entry.agree().orElse(true));
    }

    private static Stream<NetworkxCase> named(String function) {
        return ReferenceCases.networkx("current_flow").stream()
                .filter(reference -> reference.function().equals(function));
    }

    /** Resistances by potentials; −1 between components. */
    private static double[][] resistances(CsrGraph graph) {
        int n = graph.nodeCount();
        double[][] resistances = new double[n][n];
        for (int s = 0; s < n; s++) {
            double[][] inverse = grounded(graph, s);
            for (int t = 0; t < n; t++) {
                resistances[s][t] = s == t ? 0 : inverse[t] == null ? -1 : inverse[t][t];
            }
        }
        return resistances;
    }

    private static double[] plainBetweenness(CsrGraph graph) {
        int n = graph.nodeCount();
        double[] sums = new double[n];
        for (int s = 0; s < n; s++) {
            double[][] inverse = grounded(graph, s);
            for (int t = 0; t < n; t++) {
                for (int v = 0; t != s && inverse[t] != null && v < n; v++) {
                    if (v != s && v != t) {
                        double flow = 0;
                        for (int arc = graph.out()[v]; arc < graph.out()[v + 1]; arc++) {
                            int head = graph.heads()[arc];
                            flow += graph.strengths()[arc] * Math.abs(inverse[t][v] - inverse[t][head]);
                        }
                        sums[v] += flow / 2;
                    }
                }
            }
        }
        double pairs = (n - 1.0) * (n - 2.0);
        for (int v = 0; v < n; v++) {
            sums[v] = pairs > 0 ? sums[v] / pairs : Double.NaN;
        }
        return sums;
    }

    /** By node in the component of the ground: the potentials when a unit is fed in there; Gauss and Jordan. */
    private static double[][] grounded(CsrGraph graph, int ground) {
        int n = graph.nodeCount();
        double[][] a = new double[n][2 * n];
        boolean[] reached = new boolean[n];
        reached[ground] = true;
        for (int round = 0; round < n; round++) {
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                reached[graph.heads()[arc]] |= reached[graph.tails()[arc]];
            }
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            a[graph.tails()[arc]][graph.tails()[arc]] += graph.strengths()[arc];
            a[graph.tails()[arc]][graph.heads()[arc]] -= graph.strengths()[arc];
        }
        for (int v = 0; v < n; v++) {
            a[v][n + v] = 1;
        }
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = 0; pivot != ground && reached[pivot] && row < n; row++) {
                double factor = a[row][pivot] / a[pivot][pivot];
                for (int column = 0; row != pivot && row != ground && column < 2 * n; column++) {
                    a[row][column] -= factor * a[pivot][column];
                }
            }
        }
        double[][] inverse = new double[n][];
        for (int v = 0; v < n; v++) {
            if (reached[v]) {
                inverse[v] = new double[n];
                for (int other = 0; other < n; other++) {
                    boolean has = v != ground && other != ground && reached[other];
                    inverse[v][other] = has ? a[other][n + v] / a[other][other] : 0;
                }
            }
        }
        return inverse;
    }

    private static double[] all(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    private static void assertClose(double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int node = 0; node < actual.length; node++) {
            assertThat(close(actual[node], expected[node]))
                    .as("%s, expected %s, of node %s", actual[node], expected[node], node)
                    .isTrue();
        }
    }

    private static boolean close(double actual, double expected) {
        return Double.isNaN(expected)
                ? Double.isNaN(actual)
                : Math.abs(actual - expected) <= EXACT * (1 + Math.abs(expected));
    }

    private static double[] betweenness(CsrGraph graph, CurrentFlowParameters parameters) {
        return CurrentFlowBetweenness.of(graph, parameters, Progress.NONE).scores();
    }

    private static double[] closeness(CsrGraph graph, CurrentFlowParameters parameters) {
        return CurrentFlowCloseness.of(graph, parameters, Progress.NONE).scores();
    }
}
