package org.backchannel.algo.community;

/**
 * What communities are looked for.
 *
 * @param quality what makes a division good
 * @param resolution above 0; higher means more and smaller communities. 1 is plain modularity; for CPM it is how dense
 *     a community must be within, and ties between communities stay below it
 * @param seed of the random order in which nodes are looked at
 * @param mostIterations ends after so many iterations even if the last one still found something to improve
 */
public record LeidenParameters(Quality quality, double resolution, long seed, int mostIterations) {
    private static final int MOST_ITERATIONS = 100;

    /** Modularity at resolution 1, seed 1, until an iteration changes nothing. */
    public static final LeidenParameters STANDARD = new LeidenParameters(Quality.MODULARITY, 1, 1, MOST_ITERATIONS);

    /** Checks the resolution and the number of iterations. */
    public LeidenParameters {
        if (!(resolution > 0) || Double.isInfinite(resolution)) {
            throw new IllegalArgumentException("a resolution is above 0 and finite, not " + resolution);
        }
        if (mostIterations < 1) {
            throw new IllegalArgumentException("communities take at least 1 iteration, not " + mostIterations);
        }
    }

    /** These, at a quality and a resolution of their own. */
    public static LeidenParameters of(Quality quality, double resolution, long seed) {
        return new LeidenParameters(quality, resolution, seed, MOST_ITERATIONS);
    }
}
