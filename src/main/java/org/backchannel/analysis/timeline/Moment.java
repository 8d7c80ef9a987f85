package org.backchannel.analysis.timeline;

import java.util.List;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Tie;

/**
 * An answer on one date, and what changed since the one before.
 *
 * @param date a month, a quarter or a year
 * @param entered the ties that count on it and did not on the date before, by id
 * @param left the ties that counted on the date before and do not on it, by id
 * @param answer the answer
 * @param <T> what is answered
 */
public record Moment<T>(CalendarDate date, List<Tie> entered, List<Tie> left, T answer) {
    /** Keeps copies that cannot change. */
    public Moment {
        entered = List.copyOf(entered);
        left = List.copyOf(left);
    }

    /** Whether a tie came or went. */
    public boolean isChange() {
        return !entered.isEmpty() || !left.isEmpty();
    }
}
