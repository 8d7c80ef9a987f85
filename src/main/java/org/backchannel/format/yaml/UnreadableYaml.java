package org.backchannel.format.yaml;

import org.backchannel.format.Position;

/** The file cannot be read beyond a place. */
final class UnreadableYaml extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Position at;

    UnreadableYaml(Position at, String message) {
        super(message);
        this.at = at;
    }

    Position at() {
        return at;
    }
}
