package org.backchannel.format.yaml;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

/** Which numbers a key takes. */
public enum Range {
    /** A probability that is not zero. */
    ABOVE_0_TO_1("in (0, 1]", value -> value > 0 && value <= 1),
    /** A probability. */
    FROM_0_TO_1("in [0, 1]", value -> value >= 0 && value <= 1),
    /** A length. */
    ABOVE_0("above 0", value -> value > 0 && value < Double.POSITIVE_INFINITY);

    private static final int LONGEST = 100;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private final String words;
    private final DoublePredicate holds;

    Range(String words, DoublePredicate holds) {
        this.words = words;
        this.holds = holds;
    }

    /** The number that a text names, if it names one that this range holds; never a negative zero. */
    public OptionalDouble parse(String text) {
        if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text) + 0.0;
        return holds.test(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** {@code in (0, 1]}. */
    @Override
    public String toString() {
        return words;
    }
}
