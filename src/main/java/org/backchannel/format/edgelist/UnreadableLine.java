package org.backchannel.format.edgelist;

import org.backchannel.format.Position;

/** Something for which reading ends at once. */
final class UnreadableLine extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Position at;

    UnreadableLine(int line, String message) {
        super(message);
        this.at = new Position(line, 1);
    }

    Position at() {
        return at;
    }
}
