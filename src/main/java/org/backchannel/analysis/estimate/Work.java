package org.backchannel.analysis.estimate;

/**
 * What a computation will take.
 *
 * @param seconds to wait, with as many threads as it was tried with and nothing else running
 * @param bytes of memory, beside what it was given
 * @param known how the seconds are known
 */
public record Work(double seconds, long bytes, Known known) {
    /** How seconds are known. */
    public enum Known {
        /** It was done to the end. */
        MEASURED,
        /** Some of its steps were done, and it is known how many there are. */
        FORECAST,
        /** It was given up after so long, and nobody knows how many steps there are: it takes at least this. */
        AT_LEAST,
        /** It may end sooner: it takes at most this. */
        AT_MOST
    }

    /** The same, where less of it took as much as that. */
    Work andAtLeast(Work less) {
        return new Work(Math.max(seconds, less.seconds), Math.max(bytes, less.bytes), known);
    }

    /** The same of work that may end sooner; what was done to the end has ended. */
    public Work atMost() {
        return known == Known.FORECAST ? new Work(seconds, bytes, Known.AT_MOST) : this;
    }
}
