package org.backchannel.analysis;

/** The database has no graph of that name, or only one whose load never ended. */
public final class UnknownGraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message that names the nearest graph there is. */
    public UnknownGraphException(String message) {
        super(message);
    }
}
