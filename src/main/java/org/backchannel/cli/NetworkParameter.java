package org.backchannel.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.UnknownFormatException;
import org.backchannel.format.edgelist.EdgeListReader;
import org.backchannel.model.ArcList;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ArcListProjector;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import picocli.CommandLine.Mixin;

/** The network that a command is asked of: a map read as a graph, or an edge list, which is hardly anything else. */
final class NetworkParameter {
    @Mixin
    private GraphParameter graph;

    @Mixin
    private ProjectionOptions projection;

    /** What reading it takes, and the network. */
    Estimated<ProjectedGraph> estimated(Session session, Estimate estimate) {
        return Estimated.of(estimate, () -> reading(session));
    }

    /** Of an ending that nobody knows, edge lists are among what it could have been. */
    private void requireKnownEnding() {
        if (graph.argument() instanceof GraphArgument.InFile file
                && GraphFormat.ofFile(file.file().toString()).isEmpty()) {
            file.requireNoGraphsName();
            List<String> known = Stream.concat(
                            Stream.of(GraphFormat.values())
                                    .filter(format ->
                                            format.reader(Optional.empty()).isPresent())
                                    .flatMap(format -> format.endings().stream()),
                            EdgeListReader.ENDINGS.stream())
                    .distinct()
                    .sorted()
                    .toList();
            throw new UnknownFormatException(file.file().toString(), known);
        }
    }

    /** The network as a graph. */
    ProjectedGraph reading(Session session) {
        if (graph.argument() instanceof GraphArgument.InFile file && EdgeListReader.isNamedLikeOne(file.file())) {
            if (graph.hasGrades()) {
                throw CommandFailure.usage("--grades is about evidence, and the arcs of an edge list have none");
            }
            session.progress().begin("reading " + file.file(), 0);
            ArcList arcs = EdgeListReader.read(file.file(), graph.weights(), session.progress());
            session.progress().check();
            return ArcListProjector.project(arcs, projection.projectionOfAnEdgeList());
        }
        requireKnownEnding();
        StakeholderMap map = graph.map(session);
        return Projector.project(map, projection.projection(map), session.progress());
    }
}
