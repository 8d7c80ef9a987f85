package org.backchannel.analysis.scores;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which measures, on how many threads.
 *
 * @param measures at least one; what is not asked for is not computed
 * @param threads at least 1; the scores are the same for any number
 */
public record CentralityParameters(Set<CentralityMeasure> measures, int threads) {
    /** Keeps a copy that cannot change, in the order of columns. */
    public CentralityParameters {
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("at least one measure must be asked for");
        }
        measures = Collections.unmodifiableSet(EnumSet.copyOf(measures));
    }

    /** Every measure. */
    public static CentralityParameters all(int threads) {
        return new CentralityParameters(CentralityMeasure.ALL, threads);
    }
}
