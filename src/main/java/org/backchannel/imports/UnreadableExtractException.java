package org.backchannel.imports;

/** A file cannot be read beyond a place, or not at all: nothing is imported. The message names the file. */
public final class UnreadableExtractException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message for the user. */
    public UnreadableExtractException(String message) {
        super(message);
    }

    /** With a message for the user, and what was behind it. */
    public UnreadableExtractException(String message, Throwable cause) {
        super(message, cause);
    }
}
