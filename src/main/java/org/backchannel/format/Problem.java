package org.backchannel.format;

/**
 * Something wrong in a file, and where.
 *
 * @param file its name as the user gave it
 * @param line from 1
 * @param column from 1, in characters as people count them (code points)
 * @param severity whether the file can be used all the same
 * @param message what is wrong and what would be right
 */
public record Problem(String file, int line, int column, Severity severity, String message) {
    /** How bad a problem is. */
    public enum Severity {
        /** Nothing of the file is used. */
        ERROR,
        /** The file is used. */
        WARNING
    }

    /** As compilers print it: {@code map.yaml:212:11: tie refers to …}. */
    @Override
    public String toString() {
        String kind = severity == Severity.WARNING ? "warning: " : "";
        return file + ":" + line + ":" + column + ": " + kind + message;
    }
}
