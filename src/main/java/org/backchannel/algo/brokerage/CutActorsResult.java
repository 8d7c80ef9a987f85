package org.backchannel.algo.brokerage;

import java.util.List;

/**
 * The answer of {@link CutActors}.
 *
 * @param actors the cut actors, by rising node
 */
public record CutActorsResult(List<CutActor> actors) {
    /** Keeps its own list. */
    public CutActorsResult {
        actors = List.copyOf(actors);
    }
}
