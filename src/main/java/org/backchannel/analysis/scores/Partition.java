package org.backchannel.analysis.scores;

import java.util.Set;
import java.util.TreeSet;
import org.backchannel.analysis.names.UnknownNameException;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.text.Nearest;

/** What actors may be told apart by: their side, or an attribute that some of them have. */
public final class Partition {
    private Partition() {}

    /**
     * The partition that a user names.
     *
     * @throws UnknownNameException if no actor has such an attribute
     */
    public static String named(String name, ProjectedGraph reading) {
        Set<String> known = new TreeSet<>();
        reading.actors().forEach(actor -> known.addAll(actor.attributes().keySet()));
        if (!name.equals(BrokersParameters.SIDE) && !known.contains(name)) {
            known.add(BrokersParameters.SIDE);
            throw new UnknownNameException("no actor has an attribute '" + name + "'; "
                    + Nearest.of(name, known)
                            .map(nearest -> "did you mean '" + nearest + "'?")
                            .orElse("there are " + String.join(", ", known)));
        }
        return name;
    }
}
