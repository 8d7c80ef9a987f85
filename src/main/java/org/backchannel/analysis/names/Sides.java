package org.backchannel.analysis.names;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.text.Nearest;

/** The sides of a map. */
public final class Sides {
    private final String graph;
    private final SortedSet<String> known = new TreeSet<>();

    /** Those that its actors are on. */
    public Sides(StakeholderMap map) {
        graph = map.graph();
        map.actors().values().stream()
                .map(Actor::side)
                .flatMap(Optional::stream)
                .forEach(known::add);
    }

    /**
     * The sides that lists name, separated by commas, which names may have too.
     *
     * @throws UnknownNameException if nobody is on one
     */
    public List<String> named(List<String> lists) {
        CommaList names = new CommaList(known::contains);
        List<String> sides =
                lists.stream().flatMap(list -> names.names(list).stream()).toList();
        sides.forEach(this::require);
        return sides;
    }

    /**
     * Makes sure that somebody is on a side.
     *
     * @throws UnknownNameException if nobody is
     */
    public void require(String side) {
        if (!known.contains(side)) {
            String nearest = Nearest.of(side, known)
                    .map(found -> "; did you mean '" + found + "'?")
                    .orElse(known.isEmpty() ? "; nobody has a side" : "; there are " + String.join(", ", known));
            throw new UnknownNameException("there is no side '" + side + "' in graph " + graph + nearest);
        }
    }
}
