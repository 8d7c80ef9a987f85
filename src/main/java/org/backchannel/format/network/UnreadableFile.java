package org.backchannel.format.network;

import org.backchannel.format.Position;

/** Something for which reading ends at once. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Position at;

    /** At a place. */
    public UnreadableFile(Position at, String message) {
        super(message);
        this.at = at;
    }

    Position at() {
        return at;
    }
}
