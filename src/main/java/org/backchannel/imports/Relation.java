package org.backchannel.imports;

/**
 * What a mapping or a column says a row is: a type of tie, maybe the other way round, or nothing to be kept.
 *
 * @param type the name of the type
 * @param isReversed whether the tie leads from {@code to} to {@code from}
 * @param isSkipped whether no tie is made
 */
public record Relation(String type, boolean isReversed, boolean isSkipped) {
    private static final String REVERSE = "reverse ";
    private static final String SKIP = "skip";

    /** What a text says: {@code advises}, {@code reverse advises} or {@code skip}. */
    public static Relation of(String text) {
        if (text.equals(SKIP)) {
            return new Relation("", false, true);
        }
        boolean reversed = text.startsWith(REVERSE);
        return new Relation(reversed ? text.substring(REVERSE.length()).strip() : text, reversed, false);
    }
}
