package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backchannel.algo.Accuracy;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** What current flow says of its work, and when it refuses it. */
class CurrentFlowWorkTest {
    private static final CurrentFlowParameters STEPS =
            new CurrentFlowParameters(0, CurrentFlowParameters.STANDARD_STEPS, 2);

    private static final CurrentFlowParameters DENSE = CurrentFlowParameters.on(2);

    /** A grid, a pair and one alone. */
    private static CsrGraph threeComponents() {
        CsrGraph grid = GraphFamilies.grid(12, 13);
        int n = grid.nodeCount();
        CsrGraphBuilder builder = new CsrGraphBuilder(n + 3);
        for (int arc = 0; arc < grid.arcCount(); arc++) {
            builder.arc(grid.tails()[arc], grid.heads()[arc]);
        }
        return builder.arc(n, n + 1).arc(n + 1, n).build();
    }

    @Test
    void itSaysWhatItDoesAndDoesAllThatItSays() {
        CsrGraph graph = threeComponents();
        for (CurrentFlowParameters parameters : List.of(DENSE, STEPS)) {
            CancelAfter progress = new CancelAfter(Long.MAX_VALUE);
            CurrentFlowBetweenness.of(graph, parameters, progress);
            assertThat(progress.task()).isEqualTo("current-flow betweenness");
            assertThat(progress.announced()).isEqualTo(graph.arcCount() / 2);
            assertThat(progress.steps()).isEqualTo(graph.arcCount() / 2);

            progress = new CancelAfter(Long.MAX_VALUE);
            CurrentFlowCloseness.of(graph, parameters, progress);
            assertThat(progress.task()).isEqualTo("current-flow closeness");
            assertThat(progress.announced()).isEqualTo(graph.nodeCount());
            assertThat(progress.steps()).isEqualTo(graph.nodeCount());
        }
    }

    /** 99 edges, and 100 steps over both ends of each: 19,800 a solution. */
    @Test
    void asMuchWorkIsDoneAsIsAllowedAndNoMore() {
        CsrGraph star = GraphFamilies.star(100);
        CurrentFlowParameters forEdges = new CurrentFlowParameters(99, 99 * 19_800, 1);
        CurrentFlowParameters forNodes = new CurrentFlowParameters(99, 100 * 19_800, 1);

        assertThat(CurrentFlowBetweenness.of(star, forEdges, Progress.NONE).scores()[0])
                .isEqualTo(1, within(1e-9));
        assertThat(CurrentFlowCloseness.of(star, forNodes, Progress.NONE).scores()[0])
                .isEqualTo(1, within(1e-9));
        assertThatThrownBy(() -> CurrentFlowCloseness.of(star, forEdges, Progress.NONE))
                .hasMessage("current flow in a component of 100 nodes and 99 edges takes about 100 solutions of 19800"
                        + " steps, and 1960200 steps are allowed");
    }

    @Test
    void aComponentThatIsJustSmallEnoughIsSolvedExactly() {
        CsrGraph star = GraphFamilies.star(100);
        for (int dense : new int[] {99, 100}) {
            CurrentFlowParameters parameters =
                    new CurrentFlowParameters(dense, CurrentFlowParameters.STANDARD_STEPS, 1);
            assertThat(CurrentFlowBetweenness.of(star, parameters, Progress.NONE)
                            .accuracy()
                            .equals(Accuracy.EXACT))
                    .isEqualTo(dense == 100);
            assertThat(CurrentFlowCloseness.of(star, parameters, Progress.NONE)
                            .accuracy()
                            .equals(Accuracy.EXACT))
                    .isEqualTo(dense == 100);
        }
    }

    @Test
    void aStrongCurrentIsSolvedToTheSameShareOfItself() {
        Circuit circuit = Circuit.of(GraphFamilies.grid(7, 9)).get(0);
        double[] currents = new double[circuit.size()];
        currents[0] = 1;
        currents[62] = -1;
        PotentialSolver solver = new PotentialSolver(circuit, Progress.NONE);
        double[] weak = solver.solve(currents).clone();
        int steps = solver.accuracy().iterations();
        currents[0] = 1e9;
        currents[62] = -1e9;
        double[] strong = solver.solve(currents);
        Accuracy.Iterated accuracy = solver.accuracy();

        for (int node = 0; node < weak.length; node++) {
            assertThat(strong[node]).isCloseTo(1e9 * weak[node], within(1e-2));
        }
        assertThat(accuracy.converged()).isTrue();
        assertThat(accuracy.iterations()).isBetween(steps - 1, steps + 1);
        assertThat(accuracy.lastChange()).isBetween(0.0, PotentialSolver.TOLERANCE);
    }
}
