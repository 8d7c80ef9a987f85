package org.backchannel.projection;

/** A map that cannot be read in the way asked for; the message says what the reading needs. */
public final class BadProjectionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message that names the requirement and the numbers. */
    public BadProjectionException(String message) {
        super(message);
    }
}
