package org.backchannel.analysis.names;

import java.util.Collection;
import java.util.stream.Collectors;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.text.Nearest;

/** Finds the ties and sources that a user names by id. */
public final class Ids {
    private final String kind;
    private final String graph;
    private final Collection<String> known;

    private Ids(String kind, StakeholderMap map, Collection<String> known) {
        this.kind = kind;
        this.graph = map.graph();
        this.known = known;
    }

    /** Those of a map's ties. */
    public static Ids ofTies(StakeholderMap map) {
        return new Ids("tie", map, map.ties().stream().map(Tie::id).collect(Collectors.toSet()));
    }

    /** Those of a map's sources. */
    public static Ids ofSources(StakeholderMap map) {
        return new Ids("source", map, map.sources().keySet());
    }

    /**
     * The id, if there is one like it.
     *
     * @throws UnknownNameException if there is none
     */
    public String require(String id) {
        if (known.contains(id)) {
            return id;
        }
        String nearest = Nearest.of(id, known)
                .map(found -> "; did you mean '" + found + "'?")
                .orElse("");
        throw new UnknownNameException("there is no " + kind + " '" + id + "' in graph " + graph + nearest);
    }
}
