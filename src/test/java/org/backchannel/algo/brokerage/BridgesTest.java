package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

class BridgesTest {
    @Test
    void aTieOutOfATriangleIsTheOnlyBridge() {
        List<Bridge> bridges = bridges(
                new CsrGraphBuilder(4).arc(0, 1).arc(1, 2).arc(2, 0).arc(3, 2).build());

        assertThat(bridges).hasSize(1);
        assertThat(bridges.get(0).keptEnd()).isEqualTo(2);
        assertThat(bridges.get(0).cutOffEnd()).isEqualTo(3);
        assertThat(bridges.get(0).cutOff().nodes()).containsExactly(3);
        assertThat(bridges.get(0).remaining().nodes()).containsExactly(0, 1, 2);
    }

    @Test
    void twoArcsBothWaysAreOneTie() {
        assertThat(bridges(new CsrGraphBuilder(2).arc(0, 1).arc(1, 0).build())).hasSize(1);
    }

    @Test
    void noGraphWithoutTiesAndNoCycleHasAny() {
        assertThat(bridges(new CsrGraphBuilder(0).build())).isEmpty();
        assertThat(bridges(new CsrGraphBuilder(4).build())).isEmpty();
        assertThat(bridges(GraphFamilies.cycle(50))).isEmpty();
        assertThat(bridges(GraphFamilies.grid(4, 5))).isEmpty();
    }

    @Test
    void everyTieOfAVeryLongPathIsOne() {
        int nodes = 100_000;
        List<Bridge> bridges = bridges(GraphFamilies.path(nodes));

        assertThat(bridges).hasSize(nodes - 1);
        assertThat(bridges.get(10).cutOff().nodes()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(bridges.get(nodes / 2 - 1).cutOff().size()).isEqualTo(nodes / 2);
        assertThat(bridges.get(nodes / 2 - 1).keptEnd()).isEqualTo(nodes / 2 - 1);
    }

    @Test
    void theyAreJGraphTsBridgesAndCutOffWhatRemovalDoes() {
        RandomGraphs.each(2_000, BridgesTest::agreesWithJGraphT);
    }

    private static void agreesWithJGraphT(CsrGraph graph) {
        Graph<Integer, DefaultEdge> undirected = PlainPieces.undirected(graph);
        List<Bridge> bridges = bridges(graph);
        assertThat(bridges.stream()
                        .map(bridge -> undirected.getEdge(bridge.lowerEnd(), bridge.higherEnd()))
                        .collect(Collectors.toSet()))
                .isEqualTo(new BiconnectivityInspector<>(undirected).getBridges());
        for (Bridge bridge : bridges) {
            undirected.removeEdge(bridge.keptEnd(), bridge.cutOffEnd());
            ConnectivityInspector<Integer, DefaultEdge> pieces = new ConnectivityInspector<>(undirected);
            assertThat(asSet(bridge.cutOff())).isEqualTo(pieces.connectedSetOf(bridge.cutOffEnd()));
            assertThat(asSet(bridge.remaining())).isEqualTo(pieces.connectedSetOf(bridge.keptEnd()));
            assertThat(bridge.cutOff().size())
                    .isLessThanOrEqualTo(bridge.remaining().size());
            undirected.addEdge(bridge.keptEnd(), bridge.cutOffEnd());
        }
    }

    private static Set<Integer> asSet(Piece piece) {
        return Arrays.stream(piece.nodes()).boxed().collect(Collectors.toSet());
    }

    private static List<Bridge> bridges(CsrGraph graph) {
        return Bridges.of(graph, Progress.NONE).bridges();
    }
}
