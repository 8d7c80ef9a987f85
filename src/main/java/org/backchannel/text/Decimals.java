package org.backchannel.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as decimal text, the same on every JDK and in every locale. {@link Double#toString(double)} is not: JDK 19
 * changed it, and before that it was not always the shortest.
 */
public final class Decimals {
    /** Any decimal of so many digits survives the way into a double and back. */
    private static final double EXACT_BELOW = 1e15;

    /** Powers of ten up to this one are doubles without rounding. */
    private static final int LAST_EXACT_POWER = 22;

    private static final int DIGITS_OF_ANY_DOUBLE = 17;
    private static final int DIGITS_OF_ANY_LONG_DECIMAL = 15;
    private static final double[] POWERS_OF_TEN = powersOfTen();

    private Decimals() {}

    private static double[] powersOfTen() {
        double[] powers = new double[LAST_EXACT_POWER + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /**
     * A whole number with a comma after each three digits: {@code 10,000}. {@link String#format} does the same, but takes 5 ms
     * to do so for the first time, of an answer that is waited for.
     */
    public static String grouped(long value) {
        StringBuilder text = new StringBuilder().append(value);
        int first = value < 0 ? 1 : 0;
        for (int place = text.length() - 3; place > first; place -= 3) {
            text.insert(place, ',');
        }
        return text.toString();
    }

    /**
     * The shortest decimal that reads back as the same number: {@code 0.8}, {@code 12}, {@code 1.5e-9}. An exponent
     * is used below 1e-6 and from 1e21 on. Zero has no sign.
     */
    public static String shortest(double value) {
        if (value == 0) {
            return "0";
        }
        return isNumber(value) ? text(shortestDecimal(value), 1e-6, 1e21) : Double.toString(value);
    }

    /**
     * A decimal of so many significant digits for people: {@code 0.1235}, {@code 12.35}, {@code 123457}. Digits
     * before the point are never replaced by zeros, zeros at the end are left out, and an exponent is used only below
     * 1e-4 and from 1e15 on.
     */
    public static String significant(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        if (!isNumber(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        boolean plain = isWithin(value, 1e-4, 1e15);
        int whole = plain ? Math.max(0, exact.precision() - exact.scale()) : 0;
        return text(exact.round(new MathContext(Math.max(digits, whole), RoundingMode.HALF_EVEN)), 1e-4, 1e15);
    }

    private static boolean isNumber(double value) {
        return !Double.isNaN(value) && !Double.isInfinite(value);
    }

    private static boolean isWithin(double value, double from, double below) {
        return Math.abs(value) >= from && Math.abs(value) < below;
    }

    private static BigDecimal shortestDecimal(double value) {
        int tooFew = 0;
        if (isWithin(value, 1e-6, EXACT_BELOW)) {
            BigDecimal found = ofAtMostFifteenDigits(value);
            if (found != null) {
                return found;
            }
            tooFew = DIGITS_OF_ANY_LONG_DECIMAL;
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = tooFew + 1; digits < DIGITS_OF_ANY_DOUBLE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(DIGITS_OF_ANY_DOUBLE, RoundingMode.HALF_EVEN));
    }

    /**
     * Nearly every number that people write ends here. The whole number nearest to value times a power of ten is a
     * candidate; dividing two exact doubles rounds once, as reading the decimal does, so equality proves it.
     */
    private static BigDecimal ofAtMostFifteenDigits(double value) {
        for (int scale = 0; scale <= LAST_EXACT_POWER; scale++) {
            double unscaled = Math.rint(value * POWERS_OF_TEN[scale]);
            if (Math.abs(unscaled) >= EXACT_BELOW) {
                return null;
            }
            if (unscaled / POWERS_OF_TEN[scale] == value) {
                return BigDecimal.valueOf((long) unscaled, scale);
            }
        }
        return null;
    }

    private static String text(BigDecimal value, double plainFrom, double plainBelow) {
        BigDecimal trimmed = value.stripTrailingZeros();
        if (isWithin(trimmed.doubleValue(), plainFrom, plainBelow)) {
            return trimmed.toPlainString();
        }
        int exponent = trimmed.precision() - trimmed.scale() - 1;
        return trimmed.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }
}
