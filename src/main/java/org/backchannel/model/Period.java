package org.backchannel.model;

import java.util.Optional;

/**
 * When a tie holds.
 *
 * @param since it holds from the first day of this; empty: from always
 * @param until it holds to the last day of this; empty: to always
 */
public record Period(Optional<CalendarDate> since, Optional<CalendarDate> until) {
    /** Holds on every date. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** Whether it holds on every date. */
    public boolean isAlways() {
        return since.isEmpty() && until.isEmpty();
    }

    /** Whether some day of the date lies in this period. */
    public boolean touches(CalendarDate date) {
        return since.map(s -> !s.firstDay().isAfter(date.lastDay())).orElse(true)
                && until.map(u -> !u.lastDay().isBefore(date.firstDay())).orElse(true);
    }
}
