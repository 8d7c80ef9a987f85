package org.backchannel.analysis;

/** A query that the database refuses: wrong Cypher, a missing parameter, or a write without leave. */
public final class BadQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message that says what is wrong and what would be right. */
    public BadQueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
