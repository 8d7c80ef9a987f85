package org.backchannel.format;

/** A map has more than what a format can show. */
public final class TooLargeForFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the numbers, and what would do. */
    public TooLargeForFormatException(String message) {
        super(message);
    }
}
