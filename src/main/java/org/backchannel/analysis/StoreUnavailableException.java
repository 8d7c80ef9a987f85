package org.backchannel.analysis;

/** The database cannot be used: not reachable, the password refused, its store in use, its disk full. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why it cannot be used. */
    public enum Reason {
        /** Nobody answers at that address. */
        UNREACHABLE,
        /** The user name or the password is refused. */
        REFUSED,
        /** Another process has the store open. */
        IN_USE,
        /** The disk has no space left. */
        DISK_FULL,
        /** The data directory cannot be written to, or read. */
        NO_ACCESS,
        /** The server is none that we can work with. */
        UNSUPPORTED
    }

    /** With a message that says what is wrong and what would be right. */
    public StoreUnavailableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
