package org.backchannel.report.answer;

import org.backchannel.analysis.Chance;
import org.backchannel.analysis.grounds.FirstDoor;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.model.Actor;

/** Who comes first among the doors, in words, for answers about what that rests on. */
final class DoorWords {
    private DoorWords() {}

    /** The answer that is asked about. */
    static String asThingsAre(GroundsParameters parameters, Actor target, Chance reach, FirstDoor first) {
        int origins = parameters.origins().size();
        return "The chance that a request gets through to " + target.name()
                + (origins == 1 ? "" : ", in the mean of the " + origins + " origins,") + " is "
                + reach.textWithInterval() + "; "
                + (isNobody(first) ? "no door is critical." : "the door is " + first.names() + ".");
    }

    static boolean isNobody(FirstDoor first) {
        return first.actors().isEmpty();
    }

    /** What becomes of the door, as a clause. */
    static String change(FirstDoor before, FirstDoor after) {
        if (isNobody(after)) {
            return "no door is critical any more";
        }
        return isNobody(before)
                ? "the door is " + after.names()
                : "the door changes from " + before.names() + " to " + after.names();
    }

    /** Who comes first, and how much hangs on them. */
    static String first(FirstDoor first) {
        return isNobody(first)
                ? "nobody"
                : first.names() + ", " + first.criticality().text();
    }

    /** A name with a comma in it is closed by another one. */
    static String clause(String name) {
        return name.contains(",") ? name + "," : name;
    }

    /** The difference; what was not seen is said to be unseen. */
    static String difference(Chance difference) {
        if (difference.value() == 0) {
            return difference.isExact() ? "none" : "not seen";
        }
        return difference.textWithInterval();
    }
}
