package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class OnTheWayTest {
    private static final int MAPS = 2_000;

    /** 0→1→4 and 2→4 lead to 4; 3 is beyond it, and 5 is asked by nobody. */
    @Test
    void theWorkedExample() {
        int[][] arcs = {{0, 1}, {1, 4}, {4, 3}, {2, 4}, {5, 1}, {1, 3}};
        UncertainGraph graph = WorldsTest.independent(6, arcs, 0.5);

        OnTheWay found = Worlds.onTheWay(WaysQuestion.of(graph, new int[] {0, 2}, 4), Progress.NONE);

        assertThat(found.ties()).containsExactly(0, 1, 3);
        assertThat(found.nodes()).containsExactly(1);
    }

    @Test
    void whatIsNotOnTheWayChangesNothing() {
        RandomUncertainGraphs.each(MAPS, 7, 10, Integer.MAX_VALUE, question -> {
            OnTheWay found = Worlds.onTheWay(question, Progress.NONE);
            assertThat(found.ties()).isSorted().doesNotHaveDuplicates();
            assertThat(found.nodes()).isSorted().doesNotHaveDuplicates();

            UncertainGraph rest = question.graph();
            for (int tie = rest.ties().count() - 1; tie >= 0; tie--) {
                if (Arrays.binarySearch(found.ties(), tie) < 0) {
                    rest = ChangedGraphs.without(rest, tie);
                }
            }
            WaysQuestion less = new WaysQuestion(rest, question.origins(), question.targets(), question.maxHops());
            WorldsParameters few = WorldsParameters.DEFAULT.withWorlds(130);
            assertThat(Worlds.of(less, few, Progress.NONE).reach())
                    .extracting(Estimate::value)
                    .isEqualTo(Worlds.of(question, few, Progress.NONE).reach().stream()
                            .map(Estimate::value)
                            .toList());
        });
    }

    /** A way ends at a target, and whoever cannot get through is on none. */
    @Test
    void whoIsOnTheWayMayGetThroughAndIsNoTarget() {
        RandomUncertainGraphs.each(MAPS, 7, 10, Integer.MAX_VALUE, question -> {
            int[] nodes = Worlds.onTheWay(question, Progress.NONE).nodes();
            boolean[] through = Possibility.of(question).through();

            assertThat(IntStream.of(nodes).allMatch(node -> through[node])).isTrue();
            assertThat(nodes).doesNotContain(question.targets());
        });
    }
}
