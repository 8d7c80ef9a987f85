package org.backchannel.analysis.names;

/** A name that means nothing here, or several things. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message that names the nearest there is. */
    public UnknownNameException(String message) {
        super(message);
    }
}
