package org.backchannel.analysis.scores;

/**
 * One measure of every actor.
 *
 * @param key its name in JSON, CSV and Neo4j, such as {@code decayIn}
 * @param title its name in tables
 * @param kind what its values are
 * @param values by node; NaN where the measure is undefined
 */
public record Score(String key, String title, Kind kind, double[] values) {
    /** What values are. */
    public enum Kind {
        /** Whole numbers. */
        COUNT,
        /** Any number. */
        REAL,
        /** 1 for yes, 0 for no. */
        FLAG
    }

    /** The value of a node. */
    public double of(int node) {
        return values[node];
    }
}
