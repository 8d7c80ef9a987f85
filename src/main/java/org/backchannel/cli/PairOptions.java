package org.backchannel.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.names.Sides;
import org.backchannel.analysis.scores.Pairs;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Option;

/** Between whom routes are looked at. */
final class PairOptions {
    @Option(
            names = "--from",
            paramLabel = "ACTOR[,ACTOR...]",
            description =
                    "Look at routes from these actors only, separated by commas: adds subsetBetweenness. Default: "
                            + "everybody.")
    private List<String> from = new ArrayList<>();

    @Option(names = "--from-side", paramLabel = "SIDE[,SIDE...]", description = "The same by side.")
    private List<String> fromSides = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Look at routes to these actors only: adds subsetBetweenness. Default: everybody.")
    private List<String> to = new ArrayList<>();

    @Option(names = "--to-side", paramLabel = "SIDE[,SIDE...]", description = "The same by side.")
    private List<String> toSides = new ArrayList<>();

    /** Whether not all pairs are asked about. */
    boolean areGiven() {
        return !(from.isEmpty() && fromSides.isEmpty() && to.isEmpty() && toSides.isEmpty());
    }

    /** The pairs, of actors who are in the map. */
    Pairs pairs(StakeholderMap map) {
        return new Pairs(actors(from, fromSides, map), actors(to, toSides, map));
    }

    private static List<String> actors(List<String> named, List<String> sides, StakeholderMap map) {
        Set<String> ids = new LinkedHashSet<>(new ActorNames(map).ids(named));
        List<String> known = new Sides(map).named(sides);
        map.actors().values().stream()
                .filter(actor -> actor.side().filter(known::contains).isPresent())
                .map(Actor::id)
                .forEach(ids::add);
        return List.copyOf(ids);
    }
}
