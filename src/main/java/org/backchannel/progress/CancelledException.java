package org.backchannel.progress;

/** The caller asked for the work to stop, and it did. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says so. */
    public CancelledException() {
        super("interrupted");
    }
}
