package org.backchannel.draw.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.text.Decimals;

/** What is said of an actor below its name. */
final class DoorRemark {
    private DoorRemark() {}

    /** In lines; those of one side on the left stand in a frame that says they are origins. */
    static List<String> of(DoorActor shown, int origins) {
        if (shown.part() == DoorActor.Part.TARGET) {
            return shown.actor().role().stream().toList();
        }
        boolean origin = shown.isOrigin() && shown.part() != DoorActor.Part.ORIGIN;
        return Stream.of(
                        shown.soleDoorFor() > 0
                                ? Optional.of("sole door for " + count(shown.soleDoorFor(), others(shown, origins)))
                                : Optional.<String>empty(),
                        shown.criticality().map(found -> "criticality " + digits(found.value())),
                        shown.part() == DoorActor.Part.DOOR
                                        && shown.criticality().isEmpty()
                                ? Optional.of("dispensable")
                                : Optional.<String>empty(),
                        origin ? Optional.of("(an origin)") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static int others(DoorActor shown, int origins) {
        return origins - (shown.isOrigin() ? 1 : 0);
    }

    static String digits(double value) {
        return Decimals.significant(value, 2);
    }

    private static String count(int some, int all) {
        return some == all ? "all " + all : some + " of " + all;
    }
}
