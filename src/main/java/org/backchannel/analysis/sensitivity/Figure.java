package org.backchannel.analysis.sensitivity;

import java.util.Comparator;
import java.util.Locale;

/**
 * One number or grade of a map.
 *
 * @param kind what it says
 * @param id of whom or what: the id of a source, a tie or an actor, or the name of a type
 * @param part the id of the source whose word on the tie is believed so far, or the direction of a conductance; else empty
 */
public record Figure(Kind kind, String id, String part) implements Comparable<Figure> {
    /** Along a tie, from its start to its end. */
    public static final String FORWARD = "forward";

    /** Against it. */
    public static final String BACKWARD = "backward";

    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::kind).thenComparing(Figure::id).thenComparing(Figure::part);

    /** What a number says. */
    public enum Kind {
        /** How far a source can be trusted. */
        RELIABILITY(Family.GRADES),
        /** How far what a source says of a tie can be believed; where it says several things, all of them. */
        CREDIBILITY(Family.GRADES),
        /** How sure it is that a tie without evidence exists. */
        CONFIDENCE(Family.GRADES),
        /** How surely a tie carries. */
        STRENGTH(Family.STRENGTHS),
        /** How well ties of a type conduct in one direction. */
        CONDUCTANCE(Family.CONDUCTANCES),
        /** How surely an actor passes on. */
        PASSES_ON(Family.PASSING_ON);

        private final Family family;

        Kind(Family family) {
            this.family = family;
        }

        Family family() {
            return family;
        }

        /** As it is written: {@code passes-on}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Figure of(Kind kind, String id) {
        return new Figure(kind, id, "");
    }

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }
}
