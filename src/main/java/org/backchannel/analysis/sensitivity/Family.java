package org.backchannel.analysis.sensitivity;

import java.util.Locale;

/** Numbers that are judged alike, and may all be off in one direction. */
public enum Family {
    /** Of sources and of what they say; and plain confidences, which stand where nobody is graded. */
    GRADES,
    /** Of ties. */
    STRENGTHS,
    /** Of types of tie. */
    CONDUCTANCES,
    /** How surely actors pass on what others ask. */
    PASSING_ON,
    /** All of these. */
    ALL;

    /** Whether a kind of number belongs to it. */
    boolean holds(Figure.Kind kind) {
        return this == ALL || kind.family() == this;
    }

    /** As it is written: {@code passing-on}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
