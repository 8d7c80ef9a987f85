package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;

class CutActorsTest {
    @Test
    void onAPathOfFourTheMiddleOnesCutOffOneEach() {
        List<CutActor> actors = cutActors(GraphFamilies.path(4));

        assertThat(actors).extracting(CutActor::node).containsExactly(1, 2);
        assertThat(actors).extracting(CutActor::separated).containsExactly(1, 1);
        assertThat(actors.get(0).cutOff().get(0).nodes()).containsExactly(0);
        assertThat(actors.get(0).remaining().nodes()).containsExactly(2, 3);
        assertThat(actors.get(1).cutOff().get(0).nodes()).containsExactly(3);
        assertThat(actors.get(1).remaining().nodes()).containsExactly(0, 1);
    }

    @Test
    void nobodyIsACutActorInGraphsThatHoldTogether() {
        assertThat(cutActors(new CsrGraphBuilder(0).build())).isEmpty();
        assertThat(cutActors(new CsrGraphBuilder(5).build())).isEmpty();
        assertThat(cutActors(GraphFamilies.path(2))).isEmpty();
        assertThat(cutActors(GraphFamilies.cycle(9))).isEmpty();
        assertThat(cutActors(GraphFamilies.complete(9))).isEmpty();
    }

    @Test
    void theMiddleOfAStarCutsEverybodyOffButOne() {
        List<CutActor> actors = cutActors(GraphFamilies.star(1000));

        assertThat(actors).hasSize(1);
        assertThat(actors.get(0).separated()).isEqualTo(998);
        assertThat(actors.get(0).cutOff()).hasSize(998);
        assertThat(actors.get(0).remaining().nodes()).containsExactly(1);
    }

    @Test
    void aVeryLongPathIsWalkedWithoutRecursion() {
        int nodes = 100_000;
        List<CutActor> actors = cutActors(GraphFamilies.path(nodes));

        assertThat(actors).hasSize(nodes - 2);
        assertThat(actors.get(0).separated()).isEqualTo(1);
        assertThat(actors.get(nodes / 2).separated()).isEqualTo(nodes / 2 - 2);
        assertThat(actors.get(nodes / 2).cutOff().get(0).nodes()).hasSize(nodes / 2 - 2);
    }

    @Test
    void theyAreJGraphTsCutpoints() {
        RandomGraphs.each(2_000, graph -> {
            Set<Integer> cutpoints = new BiconnectivityInspector<>(PlainPieces.undirected(graph)).getCutpoints();
            assertThat(cutActors(graph).stream().map(CutActor::node).collect(Collectors.toSet()))
                    .isEqualTo(cutpoints);
        });
    }

    @Test
    void thePiecesAreWhatRemovalLeaves() {
        RandomGraphs.each(1_000, graph -> {
            for (CutActor actor : cutActors(graph)) {
                List<Piece> pieces = new ArrayList<>(actor.cutOff());
                pieces.add(0, actor.remaining());
                assertThat(pieces)
                        .isSortedAccordingTo(
                                Comparator.comparingInt(Piece::size).reversed())
                        .allSatisfy(piece -> assertThat(piece.nodes()).hasSize(piece.size()));
                assertThat(pieces.stream().map(CutActorsTest::asSet).toList())
                        .containsExactlyInAnyOrderElementsOf(PlainPieces.without(graph, actor.node()));
                assertThat(actor.separated())
                        .isEqualTo(pieces.stream().mapToInt(Piece::size).sum()
                                - pieces.get(0).size());
            }
        });
    }

    private static Set<Integer> asSet(Piece piece) {
        return Arrays.stream(piece.nodes()).boxed().collect(Collectors.toSet());
    }

    private static List<CutActor> cutActors(CsrGraph graph) {
        return CutActors.of(graph, Progress.NONE).actors();
    }
}
