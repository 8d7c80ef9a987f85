package org.backchannel.algo.uncertainty;

/**
 * A probability, or a mean of probabilities, with what is known of it.
 *
 * @param value the value, or the best guess at it
 * @param low the lower end of its 95 % interval; the value itself where it is exact
 * @param high the upper end
 */
public record Estimate(double value, double low, double high) {
    /** What cannot happen. */
    public static final Estimate ZERO = exactly(0);

    /** A value that is known. */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /** Whether the value is known, not estimated. */
    public boolean isExact() {
        return low == high;
    }

    /** Whether it cannot happen: {@link #ZERO}. */
    boolean isImpossible() {
        return high == 0;
    }

    /** Whether it may happen but happened in none of the worlds: it is below {@link #high}, and never just 0. */
    public boolean isUnseen() {
        return value == 0 && high > 0;
    }

    /** From low to high. */
    public double width() {
        return high - low;
    }
}
