package org.backchannel.cli;

import java.util.Optional;
import org.backchannel.format.edgelist.EdgeListReader;
import org.backchannel.model.ArcList;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.backchannel.projection.ArcListProjector;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The network that a command is asked of: a map read as a graph, or an edge list, which is hardly anything else. */
final class NetworkParameter {
    @Mixin
    private GraphParameter graph;

    @Mixin
    private ProjectionOptions projection;

    @Option(
            names = "--weights",
            paramLabel = "MEANING",
            converter = Word.OfWeights.class,
            completionCandidates = Word.OfWeights.class,
            description = "What the weights of an edge list (.txt, .csv, .tsv, .edges, each also .gz) mean: strength, "
                    + "count or length. Without weights every arc has strength 1.")
    private WeightMeaning weights;

    /** The network as a graph. */
    ProjectedGraph reading(Session session) {
        if (graph.argument() instanceof GraphArgument.InFile file && EdgeListReader.isNamedLikeOne(file.file())) {
            if (graph.hasGrades()) {
                throw CommandFailure.usage("--grades is about evidence, and the arcs of an edge list have none");
            }
            session.progress().begin("reading " + file.file(), 0);
            ArcList arcs = EdgeListReader.read(file.file(), Optional.ofNullable(weights));
            session.progress().check();
            return ArcListProjector.project(arcs, projection.projectionOfAnEdgeList());
        }
        if (weights != null) {
            throw CommandFailure.usage("--weights says what the weights of an edge list mean; the ties of a map have "
                    + "strengths and lengths of their own");
        }
        StakeholderMap map = graph.map(session);
        return Projector.project(map, projection.projection(map));
    }
}
