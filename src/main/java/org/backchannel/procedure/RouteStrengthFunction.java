package org.backchannel.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.analysis.doors.RouteStrength;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.TerminationGuard;
import org.neo4j.procedure.UserFunction;

/** {@code backchannel.routeStrength}: how surely a request gets along a path. */
public final class RouteStrengthFunction {
    private static final String NAME = "backchannel.routeStrength";
    private static final Set<String> OPTIONS = Set.of("projection", "asOf", "minConfidence", "undirected");

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /** The strength of the route over the actors of a path. */
    @UserFunction(NAME)
    @Description("How surely a request gets along a path of a loaded graph, from its start to its end, all parallel "
            + "ties and the sources they share reckoned with; 0 where somebody cannot ask the next.")
    public Double routeStrength(
            @Name(value = "path", description = "A path over actors of a loaded graph.") Path path,
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description = "projection, asOf, minConfidence, undirected. " + Texts.PAGE)
                    Map<String, Object> options) {
        return path == null ? null : new Call(guard).answer(progress -> strength(path, options, progress));
    }

    private double strength(Path path, Map<String, Object> given, Progress progress) {
        Options options = Options.of(NAME, given, OPTIONS);
        List<Node> nodes = new ArrayList<>();
        path.nodes().forEach(nodes::add);
        MapInPlace place = LoadedGraph.between(transaction, nodes, progress);
        ProjectedGraph reading = Projector.project(place.map(), Question.projection(options, place.map()), progress);
        Map<Node, String> idOf = place.idOf();
        return RouteStrength.of(reading, nodes.stream().map(idOf::get).toList());
    }
}
