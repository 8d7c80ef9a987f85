package org.backchannel.analysis.doors;

import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.access.SoleDoorsToTargetResult;
import org.backchannel.analysis.Numbered;
import org.backchannel.projection.ProjectedGraph;

/**
 * Who stands between the origins and a target, in the order of importance. Of a large map these are nearly all of it: what
 * is said of somebody is made when it is asked for.
 *
 * @param reading the map as a graph
 * @param target whom the origins want to reach
 * @param routeShares by node of the reading: how many of the strongest routes pass it
 * @param soleDoors for how many origins every way passes a node
 * @param nodes who stands between
 * @param ranks of the nodes, in the order given
 * @param importance of the nodes, in the order given
 */
record Between(
        ProjectedGraph reading,
        int target,
        double[] routeShares,
        SoleDoorsToTargetResult soleDoors,
        int[] nodes,
        Ranks ranks,
        List<Importance> importance) {
    /** All of them. */
    List<GoBetween> all() {
        return Numbered.upTo(nodes.length, this::goBetween);
    }

    private GoBetween goBetween(int place) {
        int node = node(place);
        return new GoBetween(
                reading.actor(node),
                ranks.rank(place),
                importance.get(ranks.scored(place)),
                routeShares[node],
                soleDoors.origins()[node],
                isDoor(node));
    }

    private int node(int place) {
        return nodes[ranks.scored(place)];
    }

    private boolean isDoor(int node) {
        return reading.graph().arc(node, target) >= 0;
    }

    /** The nodes of the first so many. */
    int[] first(int count) {
        return IntStream.range(0, Math.min(count, nodes.length)).map(this::node).toArray();
    }

    /** Who stands on half as many routes as the busiest of these doors, or more, without being one. */
    List<GoBetween> upstreamOf(List<Door> doors) {
        int[] opening =
                doors.stream().mapToInt(door -> reading.node(door.actor().id())).toArray();
        double most = -1;
        for (int node : nodes) {
            if (routeShares[node] > most && IntStream.of(opening).anyMatch(door -> door == node)) {
                most = routeShares[node];
            }
        }
        if (most < 0) {
            return List.of();
        }
        double enough = most / 2;
        return IntStream.range(0, nodes.length)
                .filter(place -> routeShares[node(place)] >= enough && !isDoor(node(place)))
                .mapToObj(this::goBetween)
                .toList();
    }
}
