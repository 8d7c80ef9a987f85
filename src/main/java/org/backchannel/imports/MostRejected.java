package org.backchannel.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many records may be rejected before nothing is imported at all.
 *
 * @param number of records, or of a hundred of them
 * @param percent whether it is of a hundred
 */
public record MostRejected(double number, boolean percent) {
    /** Of an import: one in twenty. */
    public static final MostRejected OF_IMPORTS = new MostRejected(5, true);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)(%?)");

    /** What a text such as {@code 20} or {@code 2.5%} says. */
    public static Optional<MostRejected> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new MostRejected(
                        Double.parseDouble(matcher.group(1)), !matcher.group(2).isEmpty()))
                : Optional.empty();
    }

    /** Whether so many are too many. */
    boolean isExceeded(long rejected, long records) {
        return percent ? rejected * 100.0 > number * records : rejected > number;
    }

    @Override
    public String toString() {
        return org.backchannel.text.Decimals.shortest(number) + (percent ? "%" : "");
    }
}
