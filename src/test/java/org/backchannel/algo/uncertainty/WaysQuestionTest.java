package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.backchannel.graph.UncertainGraph;
import org.junit.jupiter.api.Test;

class WaysQuestionTest {
    private static final UncertainGraph GRAPH = WorldsTest.independent(4, new int[][] {{0, 1}}, 0.5);

    private static WaysQuestion asked(int[] origins, int[] targets, int hops) {
        return new WaysQuestion(GRAPH, origins, targets, OptionalInt.of(hops));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheNumbers() {
        assertThatThrownBy(() -> asked(new int[] {0, 4}, new int[] {3}, 1))
                .hasMessage("origins are of 4 nodes, numbered from 0; 4 is not");
        assertThatThrownBy(() -> asked(new int[] {-1}, new int[] {3}, 1)).hasMessageContaining("-1 is not");
        assertThatThrownBy(() -> asked(new int[] {1, 1}, new int[] {3}, 1))
                .hasMessage("origins rise, each once; 1 comes after 1");
        assertThatThrownBy(() -> asked(new int[] {0}, new int[] {3, 2}, 1))
                .hasMessage("targets rise, each once; 2 comes after 3");
        assertThatThrownBy(() -> asked(new int[] {0}, new int[0], 1)).hasMessage("there is at least one target");
        assertThatThrownBy(() -> asked(new int[] {0, 2}, new int[] {0, 3}, 1))
                .hasMessage("a target, 0, is not among its own origins");
        assertThatThrownBy(() -> asked(new int[] {0}, new int[] {3}, 0)).hasMessageContaining("not 0");
    }

    @Test
    void theFirstAndTheLastNodeAndOneHopMayBeAskedAbout() {
        WaysQuestion question = asked(new int[] {0, 1, 2}, new int[] {3}, 1);
        assertThat(question.isTarget(3)).isTrue();
        assertThat(question.isTarget(2)).isFalse();
    }

    @Test
    void whoeverAskedMayChangeTheirArrays() {
        int[] origins = {0, 1};
        WaysQuestion question = asked(origins, new int[] {3}, 1);
        origins[0] = 2;
        assertThat(question.origins()).containsExactly(0, 1);
    }
}
