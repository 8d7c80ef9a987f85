package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class DominatorsTest {
    private static final int NONE = DominatorTree.NONE;

    @Test
    void twoWaysRoundLeaveOnlyWhereTheyPart() {
        CsrGraph graph = new CsrGraphBuilder(5)
                .arc(0, 1)
                .arc(1, 2)
                .arc(1, 3)
                .arc(2, 4)
                .arc(3, 4)
                .build();

        assertThat(tree(graph, 0).immediate()).containsExactly(NONE, 0, 1, 1, 1);
        assertThat(tree(graph.reversed(), 4).immediate()).containsExactly(1, 4, 4, 4, NONE);
    }

    @Test
    void aRootAloneReachesItself() {
        DominatorTree tree = tree(new CsrGraphBuilder(1).build(), 0);

        assertThat(tree.immediate()).containsExactly(NONE);
        assertThat(tree.order()).containsExactly(0);
        assertThat(tree.reaches(0)).isTrue();
    }

    @Test
    void whatTheRootDoesNotReachHasNoDominator() {
        DominatorTree tree = tree(new CsrGraphBuilder(3).arc(0, 1).arc(2, 1).build(), 0);

        assertThat(tree.immediate()).containsExactly(NONE, 0, NONE);
        assertThat(tree.reaches(2)).isFalse();
    }

    @Test
    void aRootThatIsNoNodeIsRefused() {
        assertThatThrownBy(() -> tree(GraphFamilies.path(3), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one of 3 nodes")
                .hasMessageContaining("3 is not");
        assertThatThrownBy(() -> new DominatorsParameters(-1)).hasMessageContaining("not -1");
    }

    @Test
    void everybodyOnALongPathDominatesAllAfterThem() {
        int nodes = 100_000;
        DominatorTree tree = tree(GraphFamilies.path(nodes), 0);

        int[] ones = new int[nodes];
        Arrays.fill(ones, 1);
        int[] sums = tree.subtreeSums(ones);
        for (int node = 1; node < nodes; node++) {
            assertThat(tree.immediate()[node]).isEqualTo(node - 1);
            assertThat(sums[node]).isEqualTo(nodes - node);
        }
    }

    @Test
    void aLongWayThatCanBeLeftAnywhereForItsEndIsClimbedWithoutRecursion() {
        int nodes = 100_000;
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int node = 1; node < nodes; node++) {
            builder.arc(node - 1, node);
            if (node > 1) {
                builder.arc(node, 1);
            }
        }

        assertThat(tree(builder.build(), 0).immediate()[nodes - 1]).isEqualTo(nodes - 2);
    }

    @Test
    void dominatorsAreThoseWithoutWhomTheRootDoesNotGetThere() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() > 0) {
                agreesWithRemoval(graph, random.nextInt(graph.nodeCount()));
            }
        });
    }

    private static void agreesWithRemoval(CsrGraph graph, int root) {
        DominatorTree tree = tree(graph, root);
        boolean[] reached = PlainSearch.reached(graph, root, NONE);
        for (int node = 0; node < graph.nodeCount(); node++) {
            assertThat(tree.reaches(node)).as("reaches %d", node).isEqualTo(reached[node]);
        }
        for (int removed = 0; removed < graph.nodeCount(); removed++) {
            boolean[] without = PlainSearch.reached(graph, root, removed);
            for (int node : tree.order()) {
                assertThat(isAncestor(tree, removed, node))
                        .as("%d dominates %d seen from %d", removed, node, root)
                        .isEqualTo(!without[node]);
            }
        }
    }

    private static boolean isAncestor(DominatorTree tree, int above, int node) {
        int at = node;
        while (at != NONE && at != above) {
            at = tree.immediate()[at];
        }
        return at == above;
    }

    private static DominatorTree tree(CsrGraph graph, int root) {
        return Dominators.of(graph, new DominatorsParameters(root), Progress.NONE);
    }
}
