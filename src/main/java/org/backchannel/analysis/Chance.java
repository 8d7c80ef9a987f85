package org.backchannel.analysis;

import org.backchannel.algo.uncertainty.Estimate;
import org.backchannel.text.IntervalText;

/**
 * A probability, or a mean of probabilities, as an answer gives it.
 *
 * @param value the value, or the best guess at it
 * @param low the lower end of its 95 % interval; the value itself where it is exact
 * @param high the upper end
 */
public record Chance(double value, double low, double high) {
    /** As worlds gave it. */
    public static Chance of(Estimate estimate) {
        return new Chance(estimate.value(), estimate.low(), estimate.high());
    }

    /** Whether the value is known, not estimated. */
    public boolean isExact() {
        return low == high;
    }

    /** Whether it may happen but happened in no world: it is below {@link #high}, and never just 0. */
    public boolean isUnseen() {
        return value == 0 && high > 0;
    }

    /** With no more digits than the interval supports. */
    public String text() {
        return IntervalText.value(value, low, high);
    }

    /** The same with the interval, where there is one. */
    public String textWithInterval() {
        return IntervalText.withInterval(value, low, high);
    }

    /** Another number that is known as well as this one. */
    public String alike(double other) {
        return IntervalText.alike(other, low, high);
    }
}
