package org.backchannel.report;

/**
 * A column of a table.
 *
 * @param key its name for programs, in camel case: {@code betweenness}
 * @param title its name for readers
 * @param kind what stands in it
 */
public record Column(String key, String title, Kind kind) {

    /** What stands in a column. */
    public enum Kind {
        /** Text, or lists of texts. */
        TEXT,
        /** Whole numbers. */
        COUNT,
        /** Measures: four significant digits for readers, all for programs. */
        SCORE,
        /** Yes or no. */
        TRUTH,
        /** Whole numbers under which the rest of the document cites these rows; one table of a document at most. */
        NOTE,
        /** Addresses: a link, where one can be followed. */
        ADDRESS;

        /** Whether readers expect it flush right. */
        public boolean isNumber() {
            return this == COUNT || this == SCORE || this == NOTE;
        }
    }

    /** A column of text. */
    public static Column text(String key, String title) {
        return new Column(key, title, Kind.TEXT);
    }

    /** A column of whole numbers. */
    public static Column count(String key, String title) {
        return new Column(key, title, Kind.COUNT);
    }

    /** A column of measures. */
    public static Column score(String key, String title) {
        return new Column(key, title, Kind.SCORE);
    }

    /** A column of numbers under which the rest of the document cites the rows. */
    public static Column note(String key, String title) {
        return new Column(key, title, Kind.NOTE);
    }

    /** A column of addresses. */
    public static Column address(String key, String title) {
        return new Column(key, title, Kind.ADDRESS);
    }

    /** A column of yes and no. */
    public static Column truth(String key, String title) {
        return new Column(key, title, Kind.TRUTH);
    }
}
