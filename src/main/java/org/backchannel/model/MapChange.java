package org.backchannel.model;

/** Something that might be otherwise than a map says. */
public sealed interface MapChange {
    /** An actor is gone, with all their ties. */
    record WithoutActor(String actor) implements MapChange {}

    /** A tie is gone. */
    record WithoutTie(String tie) implements MapChange {}

    /** A tie carries with another strength, in (0, 1]. */
    record OtherStrength(String tie, double strength) implements MapChange {
        /** Refuses what is no strength. */
        public OtherStrength {
            requireStrength(strength);
        }
    }

    /** Somebody is introduced to somebody: a tie that is there for certain and carries one way, with a strength in (0, 1]. */
    record Introduction(String from, String to, double strength) implements MapChange {
        /** Refuses what is no strength, and to introduce somebody to themselves. */
        public Introduction {
            requireStrength(strength);
            if (from.equals(to)) {
                throw new IllegalArgumentException("'" + from + "' cannot be introduced to themselves");
            }
        }
    }

    /** Nothing that a source says counts. */
    record Disbelief(String source) implements MapChange {}

    /** A tie is there for certain, whatever sources say. */
    record Confirmation(String tie) implements MapChange {}

    private static void requireStrength(double strength) {
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("a strength is above 0 and at most 1, not " + strength);
        }
    }
}
