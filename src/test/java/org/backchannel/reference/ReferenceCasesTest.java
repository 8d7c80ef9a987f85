package org.backchannel.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceCasesTest {
    @Test
    void everyNetworkxCaseIsRead() {
        long cases = Stream.of(
                        "betweenness",
                        "closeness",
                        "current_flow",
                        "cutpoints_bridges_cores",
                        "degree",
                        "dominators",
                        "efficiency_clustering",
                        "flow_cut",
                        "group",
                        "paths",
                        "spectral",
                        "structural_holes",
                        "trophic",
                        "voterank")
                .mapToLong(name -> ReferenceCases.networkx(name).size())
                .sum();

        assertThat(cases).isEqualTo(451);
    }

    @Test
    void everyOracleGraphBecomesAGraphOfItsSize() {
        assertThat(ReferenceCases.oracle()).hasSize(844).allSatisfy(entry -> {
            assertThat(entry.graph().arcs().nodeCount())
                    .isEqualTo(entry.graph().nodes().size());
            assertThat(entry.graph().arcs().arcCount())
                    .isEqualTo(entry.graph().edges().size());
        });
    }

    @Test
    void parallelEdgesAreTakenOnceWhereAsked() {
        NamedGraph.Edge edge = new NamedGraph.Edge("a", "b", java.util.Map.of());
        NamedGraph.Edge back = new NamedGraph.Edge("b", "a", java.util.Map.of());

        assertThat(new NamedGraph(false, List.of("a", "b"), List.of(edge, back))
                        .simple()
                        .edges())
                .containsExactly(edge);
        assertThat(new NamedGraph(true, List.of("a", "b"), List.of(edge, back))
                        .simple()
                        .edges())
                .containsExactly(edge, back);
    }
}
