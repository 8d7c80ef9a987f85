package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.projection.ProjectedGraph;

/** How surely a request gets along one way: the product of the strengths of its steps. */
public final class RouteStrength {
    private RouteStrength() {}

    /**
     * Of a way over actors.
     *
     * @param way their ids, from who asks to who is asked in the end
     * @return 0 if somebody on it cannot ask the next; 1 for a way of one actor
     */
    public static double of(ProjectedGraph reading, List<String> way) {
        int[] nodes = way.stream().mapToInt(reading::node).toArray();
        double strength = 1;
        for (int arc : reading.arcsAlong(nodes)) {
            strength *= arc < 0 ? 0 : reading.graph().strengths()[arc];
        }
        return strength;
    }
}
