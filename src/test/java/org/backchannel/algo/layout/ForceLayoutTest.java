package org.backchannel.algo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.progress.Progress;
import org.backchannel.progress.StopIn;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {
    @Test
    void theMiddleOfAPathStandsBetweenItsEnds() {
        ForceLayoutResult layout = ForceLayout.of(path(3), Progress.NONE);
        double toFirst = distance(layout, 0, 1);
        double toLast = distance(layout, 1, 2);
        assertThat(distance(layout, 0, 2)).isGreaterThan(Math.max(toFirst, toLast));
    }

    @Test
    void theSameGraphHasTheSamePlaces() {
        assertThat(ForceLayout.of(path(30), Progress.NONE).x())
                .isEqualTo(ForceLayout.of(path(30), Progress.NONE).x());
    }

    @Test
    void nobodyAndOneHavePlaces() {
        assertThat(ForceLayout.of(path(0), Progress.NONE).x()).isEmpty();
        assertThat(ForceLayout.of(path(1), Progress.NONE).x()).hasSize(1);
    }

    /** Of a hundred nodes the square has a side of 1,300: as much room for each as one alone would have in 130 by 130. */
    @Test
    void moreNodesHaveMoreRoom() {
        ForceLayoutResult layout = ForceLayout.of(path(100), Progress.NONE);
        double widest = DoubleStream.of(layout.x()).max().orElseThrow();
        assertThat(DoubleStream.concat(DoubleStream.of(layout.x()), DoubleStream.of(layout.y())))
                .allMatch(place -> place >= 0 && place <= 1_300);
        assertThat(widest).isGreaterThan(400);
    }

    @Test
    void placingIsAnnounced() {
        StopIn progress = StopIn.task("placing");
        ForceLayout.of(path(3), progress);
        assertThat(progress.isCancelled()).isTrue();
    }

    private static double distance(ForceLayoutResult layout, int one, int other) {
        return Math.hypot(layout.x()[one] - layout.x()[other], layout.y()[one] - layout.y()[other]);
    }

    private static CsrGraph path(int nodes) {
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int node = 1; node < nodes; node++) {
            builder.arc(node - 1, node, 1, 1);
        }
        return builder.build();
    }
}
