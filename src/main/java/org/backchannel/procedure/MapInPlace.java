package org.backchannel.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.analysis.doors.Route;
import org.backchannel.analysis.doors.Step;
import org.backchannel.model.Actor;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.neo4j.graphalgo.impl.util.PathImpl;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;

/**
 * A map, and what in the database it was read from.
 *
 * @param map the map
 * @param nodes by the id of their actor
 * @param ties relationships by the id of their tie
 * @param sources nodes by the id of their source; none in a graph of the user's own
 */
record MapInPlace(
        StakeholderMap map, Map<String, Node> nodes, Map<String, Relationship> ties, Map<String, Node> sources) {
    Node node(Actor actor) {
        return nodes.get(actor.id());
    }

    List<Node> nodes(List<Actor> actors) {
        return actors.stream().map(this::node).toList();
    }

    Node node(Source source) {
        return sources.get(source.id());
    }

    Relationship relationship(Tie tie) {
        return ties.get(tie.id());
    }

    /** The tie of a step that is likeliest to exist and carry. */
    Relationship mainTie(Step step) {
        return relationship(step.mainTie().tie());
    }

    /** A route as a path, of parallel ties the likeliest: Neo4j Browser draws it. */
    Path path(Route route) {
        return path(route.steps());
    }

    Path path(List<Step> steps) {
        PathImpl.Builder path = new PathImpl.Builder(node(steps.get(0).from()));
        for (Step step : steps) {
            path = path.push(mainTie(step));
        }
        return path.build();
    }

    /** The ids of actors by the node that stands for each. */
    Map<Node, String> idOf() {
        return nodes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** The id of the tie that a relationship is, if it is one. */
    Optional<String> tieOf(Relationship relationship) {
        return ties.entrySet().stream()
                .filter(entry -> entry.getValue().equals(relationship))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
