package org.backchannel.analysis.alongside;

import java.util.List;

/**
 * What is asked for.
 *
 * @param measures keys of measures of centrality and of brokers, and {@code community}, in the order of their columns
 * @param positions whether places in a picture are
 * @param threads how many compute
 */
public record AlongsideParameters(List<String> measures, boolean positions, int threads) {
    /** Keeps a copy that cannot change. */
    public AlongsideParameters {
        measures = List.copyOf(measures);
    }
}
