package org.backchannel.draw.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.draw.scene.Typeface;

/**
 * Where values are on a sheet: evenly from one place to another.
 *
 * @param low the value at the beginning
 * @param high the value at the end; above {@code low}
 * @param from the place of the one
 * @param to the place of the other
 */
record Scale(double low, double high, double from, double to) {
    /** Steps that people count in. */
    private static final int[] STEPS = {1, 2, 5};

    private static final int FINEST = 15;
    private static final double ROUNDING = 1e-9;

    /** Refuses what has no length. */
    Scale {
        if (!(high > low)) {
            throw new IllegalArgumentException(
                    "a scale rises from a value to a higher one, not from " + low + " to " + high);
        }
    }

    /** The place of a value. */
    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /**
     * Round values on it, the lowest first, evenly apart.
     *
     * @param most how many steps at most
     * @param least the smallest step
     */
    List<BigDecimal> ticks(int most, BigDecimal least) {
        BigDecimal step = step(most, least);
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = BigDecimal.valueOf((long) Math.ceil(low / step.doubleValue() - ROUNDING))
                .multiply(step);
        while (tick.doubleValue() <= high + ROUNDING * (high - low)) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    /**
     * Round values on it whose words have room side by side.
     *
     * @param most how many steps at most
     * @param least the smallest step
     * @param size of the words' letters
     */
    List<BigDecimal> ticksApart(int most, BigDecimal least, double size) {
        List<BigDecimal> ticks = ticks(most, least);
        for (int fewer = most - 1; fewer > 0 && !areApart(ticks, size); fewer--) {
            ticks = ticks(fewer, least);
        }
        return ticks;
    }

    private boolean areApart(List<BigDecimal> ticks, double size) {
        double widest = ticks.stream()
                .mapToDouble(tick -> Typeface.of(false).width(words(tick), size))
                .max()
                .orElse(0);
        return ticks.size() < 2
                || Math.abs(at(ticks.get(1).doubleValue()) - at(ticks.get(0).doubleValue())) >= widest + size / 2;
    }

    /** What is written at a round value. */
    static String words(BigDecimal tick) {
        return tick.signum() == 0 ? "0" : tick.toPlainString();
    }

    /** The smallest round step of which no more than so many lie on it, and no smaller than the least. */
    BigDecimal step(int most, BigDecimal least) {
        for (int exponent = -FINEST; ; exponent++) {
            for (int digit : STEPS) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                if (step.compareTo(least) >= 0 && (high - low) / step.doubleValue() <= most) {
                    return step;
                }
            }
        }
    }
}
