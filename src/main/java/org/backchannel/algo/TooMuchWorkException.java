package org.backchannel.algo;

/** A computation that would take far longer than anybody waits; the message says how much work it is, and how much is done. */
public final class TooMuchWorkException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** With a message that names the numbers. */
    public TooMuchWorkException(String message) {
        super(message);
    }
}
