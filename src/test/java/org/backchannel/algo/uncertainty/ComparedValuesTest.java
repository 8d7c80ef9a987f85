package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.backchannel.algo.uncertainty.ComparedWorldsResult.Compared;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class ComparedValuesTest {
    private static ComparedValues of(List<Double> before, List<Double> after) {
        return ComparedValues.exactly(known(before), known(after));
    }

    /** Of so many ties beside each other, none of which is pruned. */
    private static Estimates known(List<Double> values) {
        int[][] arcs = Collections.nCopies(values.size(), new int[] {0, 1}).toArray(int[][]::new);
        UncertainGraph ties = WorldsTest.independent(2, arcs, 0.5);
        WorldGraph graph = WorldGraph.of(WaysQuestion.of(ties, new int[] {0}, 1), Progress.NONE);
        assertThat(graph.tieCount()).isEqualTo(values.size());
        return Estimates.ofTies(
                graph,
                tie -> values.get(graph.wholeTie(tie)),
                tie -> Estimate.exactly(values.get(graph.wholeTie(tie))));
    }

    @Test
    void nothingHasNoOrder() {
        assertThat(of(List.of(), List.of()).mostFirst()).isEmpty();
        assertThat(of(List.of(0.0, 0.0), List.of(0.0, 0.0)).mostFirst()).isEmpty();
    }

    @Test
    void theLargerOfTheTwoSidesCountsAndZeroIsLeftOut() {
        ComparedValues values = of(List.of(0.1, 0.0, 0.5, 0.0), List.of(0.2, 0.9, 0.0, 0.0));
        assertThat(values.mostFirst()).containsExactly(1, 2, 0);
    }

    @Test
    void ofEqualOnesTheFirstComesFirst() {
        ComparedValues values = of(List.of(0.5, 1e-9, 0.5, 1.0, 1e-9), List.of(0.0, 0.0, 0.25, 0.5, 0.0));
        assertThat(values.mostFirst()).containsExactly(3, 0, 2, 1, 4);
    }

    @Test
    void aPlaceHasTheSameValuesWithAndWithoutItsInterval() {
        ComparedValues values = of(List.of(0.25, 0.0), List.of(0.5, 0.125));
        assertThat(values).hasSize(2);
        for (int place = 0; place < values.size(); place++) {
            Compared compared = values.get(place);
            assertThat(compared.before().value()).isEqualTo(values.before(place));
            assertThat(compared.after().value()).isEqualTo(values.after(place));
            assertThat(compared.difference().value()).isEqualTo(values.after(place) - values.before(place));
        }
    }
}
