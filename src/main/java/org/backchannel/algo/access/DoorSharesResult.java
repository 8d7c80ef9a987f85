package org.backchannel.algo.access;

import java.util.List;

/**
 * The answer of {@link DoorShares}.
 *
 * @param doors the in-neighbours of the target, by rising node
 * @param connectedOrigins how many origins reach the target
 */
public record DoorSharesResult(List<Door> doors, int connectedOrigins) {
    /** Keeps its own list. */
    public DoorSharesResult {
        doors = List.copyOf(doors);
    }
}
