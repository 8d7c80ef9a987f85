package org.backchannel.analysis.ranks;

import java.util.List;
import java.util.Optional;

/**
 * How sure which rankings are.
 *
 * @param measures the keys of the measures that rank, at least one
 * @param worlds how many states of the evidence are sampled, at least 1
 * @param seed of the sample
 * @param against the id of an actor with whom each of the others is compared
 * @param threads at least 1; the answer is the same for any number
 */
public record RankIntervalsParameters(
        List<String> measures, int worlds, long seed, Optional<String> against, int threads) {
    /** Keeps a copy that cannot change. */
    public RankIntervalsParameters {
        measures = List.copyOf(measures);
        if (measures.isEmpty() || worlds < 1 || threads < 1) {
            throw new IllegalArgumentException("ranks need 1 measure, 1 world and 1 thread or more, not "
                    + measures.size() + ", " + worlds + " and " + threads);
        }
    }
}
