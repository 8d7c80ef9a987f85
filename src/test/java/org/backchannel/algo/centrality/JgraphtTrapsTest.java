package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.graph.jgrapht.UndirectedView;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.junit.jupiter.api.Test;

/**
 * Why JGraphT does not compute what docs/decisions/0010-who-computes-what.md says it does not. Where one of these
 * fails, JGraphT has been mended, and the decision is to be thought over.
 */
class JgraphtTrapsTest {
    @Test
    void oneIsolateAndEverybodysClosenessIsZero() {
        CsrGraph graph = new CsrGraphBuilder(3).arc(0, 1).arc(1, 0).build();

        assertThat(new ClosenessCentrality<>(CsrGraphView.byCost(graph))
                        .getScores()
                        .values())
                .containsOnly(0.0);
    }

    @Test
    void undirectedBetweennessIsNormalisedToHalf() {
        UndirectedView star = UndirectedView.of(GraphFamilies.star(5));

        assertThat(new BetweennessCentrality<>(star, true).getVertexScore(0)).isEqualTo(0.5);
    }

    @Test
    void seventyDiamondsInARowAreTooMany() {
        CsrGraphView diamonds = CsrGraphView.byCost(GraphFamilies.diamonds(70));

        assertThat(new BetweennessCentrality<>(diamonds).getVertexScore(3)).isNaN();
    }

    @Test
    void theEigenvectorOfAStarIsTheSameForAll() {
        CsrGraphView star = CsrGraphView.byStrength(GraphFamilies.star(5));

        assertThat(new EigenvectorCentrality<>(star)
                        .getScores().values().stream().distinct())
                .hasSize(1);
    }

    @Test
    void gabowOverflowsTheStackOnALongPath() {
        CsrGraphView path = CsrGraphView.byCost(GraphFamilies.path(100_000));

        assertThatThrownBy(() -> new GabowStrongConnectivityInspector<>(path).stronglyConnectedSets())
                .isInstanceOf(StackOverflowError.class);
    }
}
