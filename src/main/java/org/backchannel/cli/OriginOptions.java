package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backchannel.model.Actor;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.text.Nearest;
import picocli.CommandLine.Option;

/** Who wants to reach the target. */
final class OriginOptions {
    @Option(
            names = "--from",
            paramLabel = "ACTOR",
            split = ",",
            description = "Who wants to reach the target: actors, separated by commas. Default: the map's origins, "
                    + "else everybody.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--from-side", paramLabel = "SIDE", split = ",", description = "The same by side.")
    private List<String> sides = new ArrayList<>();

    /** Those the user named, who are in the map; {@link Origins#EVERYBODY} if nobody was. */
    Origins origins(StakeholderMap map) {
        ActorNames names = new ActorNames(map);
        sides.forEach(side -> requireSide(side, map));
        return new Origins(
                sides, actors.stream().map(names::actor).map(Actor::id).toList());
    }

    private static void requireSide(String side, StakeholderMap map) {
        SortedSet<String> known = new TreeSet<>();
        map.actors().values().stream()
                .map(Actor::side)
                .flatMap(Optional::stream)
                .forEach(known::add);
        if (!known.contains(side)) {
            String nearest = Nearest.of(side, known)
                    .map(found -> "; did you mean '" + found + "'?")
                    .orElse(known.isEmpty() ? "; nobody has a side" : "; there are " + String.join(", ", known));
            throw CommandFailure.usage("there is no side '" + side + "' in graph " + map.graph() + nearest);
        }
    }
}
