package org.backchannel.analysis.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One element that differs between two maps.
 *
 * @param element what kind of thing it is
 * @param id its name; of evidence, the id of its tie
 * @param source of evidence, the id of its source
 * @param outcome whether it came, went or changed
 * @param fields what differs: every field of what came or went
 */
public record Change(Element element, String id, Optional<String> source, Outcome outcome, List<FieldChange> fields) {
    /** Keeps a copy that cannot change. */
    public Change {
        fields = List.copyOf(fields);
    }

    /** A kind of thing that a map holds. */
    public enum Element {
        /** The map's own name, title, date, target and origins. */
        MAP,
        /** An actor. */
        ACTOR,
        /** A tie, its evidence apart. */
        TIE,
        /** A source. */
        SOURCE,
        /** An item of evidence. */
        EVIDENCE,
        /** A tie type that the map declares. */
        TIE_TYPE,
        /** A grade that the map gives a number of its own. */
        GRADE;

        /** As people say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What became of an element. */
    public enum Outcome {
        /** Only the second map has it. */
        ADDED,
        /** Only the first map has it. */
        REMOVED,
        /** Both have it, and it differs. */
        CHANGED;

        /** As people say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A field that differs.
     *
     * @param field its key in a graph file
     * @param before what the first map says
     * @param after what the second map says
     */
    public record FieldChange(String field, Optional<String> before, Optional<String> after) {}
}
