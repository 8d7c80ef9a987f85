package org.backchannel.algo.brokerage;

import java.util.List;

/**
 * The answer of {@link Bridges}.
 *
 * @param bridges the bridges, by rising lower end and then higher end
 */
public record BridgesResult(List<Bridge> bridges) {
    /** Keeps its own list. */
    public BridgesResult {
        bridges = List.copyOf(bridges);
    }
}
