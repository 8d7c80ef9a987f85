package org.backchannel.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers that are known within an interval, for people: with no more digits than the interval supports. The last digit
 * counts at least a tenth of the interval's width: 0.40873 between 0.3991 and 0.4184 is {@code 0.41 (0.40 to 0.42)}.
 */
public final class IntervalText {
    /** Of what is known exactly. */
    private static final int DIGITS = 4;

    private static final int MOST_DECIMALS = 12;

    private IntervalText() {}

    /** The number alone; what was not seen, or hardly, is said to be below its upper end. */
    public static String value(double value, double low, double high) {
        if (low == high) {
            return Decimals.significant(value, DIGITS);
        }
        String rounded = rounded(value, decimals(high - low));
        boolean isNearlyNothing = low >= 0 && new BigDecimal(rounded).signum() == 0;
        return isNearlyNothing ? "below " + Decimals.significant(high, 1) : rounded;
    }

    /** The number with its interval; alone where it is exact or was not seen. */
    public static String withInterval(double value, double low, double high) {
        boolean alone = low == high || value == 0 && low == 0;
        if (alone) {
            return value(value, low, high);
        }
        int decimals = decimals(high - low);
        return rounded(value, decimals) + " (" + rounded(low, decimals) + " to " + rounded(high, decimals) + ")";
    }

    /** A number that is known as well as one of this interval. */
    public static String alike(double value, double low, double high) {
        return low == high ? Decimals.significant(value, DIGITS) : rounded(value, decimals(high - low));
    }

    /** So many that the last counts no more than the width, and ten times that would. */
    private static int decimals(double width) {
        return (int) Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(-StrictMath.log10(width))));
    }

    /** Zeros at the end stay: they say how well it is known. */
    private static String rounded(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 && decimals > 0
                ? BigDecimal.ZERO.setScale(decimals).toPlainString()
                : rounded.toPlainString();
    }
}
