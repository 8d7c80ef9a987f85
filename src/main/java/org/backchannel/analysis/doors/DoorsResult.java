package org.backchannel.analysis.doors;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.algo.DescendingOrder;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;

/**
 * Who opens the door.
 *
 * @param reading the graph the question was asked of
 * @param target who is to be reached
 * @param origins who wants to reach it, the best placed first
 * @param doors who has a tie of access to it, the first to ask first
 * @param goBetweens who else stands on a strongest way, and the doors among them, the most used first
 * @param routes the strongest routes of all origins, strongest first
 * @param cut who would have to refuse
 * @param chances how surely origins get through, and on what that hangs
 * @param verdict the answer in words
 */
public record DoorsResult(
        ProjectedGraph reading,
        Actor target,
        List<OriginAccess> origins,
        List<Door> doors,
        List<GoBetween> goBetweens,
        List<Route> routes,
        Cut cut,
        Chances chances,
        String verdict) {

    /** How many origins reach the target at all. */
    public long reaching() {
        return origins.stream().filter(origin -> origin.best().isPresent()).count();
    }

    /** By id, the criticality of everybody but the target of whom it is not 0; the greatest first, equal ones by id. */
    public Map<String, Chance> criticality() {
        Map<String, Chance> byActor = new LinkedHashMap<>();
        List<Chance> found = List.copyOf(chances.actors());
        // Nodes are in the order of ids, and so are equal ones.
        int[] order = DescendingOrder.ofPositive(
                found.stream().mapToDouble(Chance::value).toArray());
        for (int node : order) {
            String id = reading.actor(node).id();
            if (!id.equals(target.id())) {
                byActor.put(id, found.get(node));
            }
        }
        return Collections.unmodifiableMap(byActor);
    }
}
