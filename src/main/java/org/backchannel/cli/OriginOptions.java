package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.names.Sides;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Option;

/** Who wants to reach the target. */
final class OriginOptions {
    @Option(
            names = "--from",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Who wants to reach the target: actors, separated by commas. Default: the map's origins, "
                    + "else everybody.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--from-side", paramLabel = "SIDE[,SIDE...]", description = "The same by side.")
    private List<String> sides = new ArrayList<>();

    /** Whether anybody was named. */
    boolean areGiven() {
        return !actors.isEmpty() || !sides.isEmpty();
    }

    /** Those the user named, who are in the map; {@link Origins#EVERYBODY} if nobody was. */
    Origins origins(StakeholderMap map) {
        return new Origins(new Sides(map).named(sides), new ActorNames(map).ids(actors));
    }
}
