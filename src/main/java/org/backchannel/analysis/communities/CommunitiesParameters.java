package org.backchannel.analysis.communities;

import java.util.Locale;
import java.util.OptionalDouble;
import org.backchannel.algo.community.Quality;

/**
 * What communities are asked for.
 *
 * @param quality what makes a division good
 * @param resolution higher means more and smaller communities; empty: 1 for modularity and, for CPM, the mean tie over
 *     all pairs, so that a community is denser than the network
 * @param seed decides which of several good divisions is found
 */
public record CommunitiesParameters(Quality quality, OptionalDouble resolution, long seed) {
    /** Modularity at resolution 1, seed 1. */
    public static final CommunitiesParameters STANDARD =
            new CommunitiesParameters(Quality.MODULARITY, OptionalDouble.empty(), 1);

    /** The quality in a word, as users write it. */
    public String qualityWord() {
        return quality.name().toLowerCase(Locale.ROOT);
    }
}
