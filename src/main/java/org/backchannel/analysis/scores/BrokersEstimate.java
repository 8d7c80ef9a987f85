package org.backchannel.analysis.scores;

import java.util.List;
import org.backchannel.algo.brokerage.Bridges;
import org.backchannel.algo.brokerage.CutActors;
import org.backchannel.algo.brokerage.SoleDoors;
import org.backchannel.algo.brokerage.SoleDoorsParameters;
import org.backchannel.algo.brokerage.StructuralHoles;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.graph.CsrGraph;
import org.backchannel.projection.ProjectedGraph;

/** What {@link Brokers} will take, measure by measure. */
public final class BrokersEstimate {
    private BrokersEstimate() {}

    /** Part by part. */
    public static List<PartEstimate> of(ProjectedGraph reading, BrokersParameters parameters, Estimate estimate) {
        CsrGraph graph = reading.graph();
        return List.of(
                estimate.of("cut actors and bridges", progress -> {
                    CutActors.of(graph, progress);
                    Bridges.of(graph, progress);
                }),
                estimate.of("brokerage roles", progress -> Roles.of(reading, parameters, progress)),
                estimate.of("structural holes", progress -> StructuralHoles.of(graph, progress)),
                estimate.of(
                        "sole doors",
                        progress -> SoleDoors.of(graph, new SoleDoorsParameters(parameters.threads()), progress)));
    }
}
