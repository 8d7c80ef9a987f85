package org.backchannel.draw.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.text.Decimals;

/** What is said of an actor below its name. */
final class DoorRemark {
    private static final double PERCENT = 100;

    private DoorRemark() {}

    /** In lines; those of one side on the left stand in a frame that says they are origins. */
    static List<String> of(DoorActor shown, int origins) {
        if (shown.part() == DoorActor.Part.TARGET) {
            return shown.actor().role().stream().toList();
        }
        boolean origin = shown.isOrigin() && shown.part() != DoorActor.Part.ORIGIN;
        return Stream.concat(what(shown, origins).stream(), origin ? Stream.of("(an origin)") : Stream.empty())
                .toList();
    }

    private static Optional<String> what(DoorActor shown, int origins) {
        int others = origins - (shown.isOrigin() ? 1 : 0);
        if (shown.soleDoorFor() > 0) {
            return Optional.of("sole door for " + count(shown.soleDoorFor(), others));
        }
        if (shown.passing() > 0) {
            return Optional.of("on " + Decimals.significant(shown.passing() * PERCENT, 2) + " % of routes");
        }
        return shown.part() == DoorActor.Part.DOOR ? Optional.of("on no strongest route") : Optional.empty();
    }

    private static String count(int some, int all) {
        return some == all ? "all " + all : some + " of " + all;
    }
}
