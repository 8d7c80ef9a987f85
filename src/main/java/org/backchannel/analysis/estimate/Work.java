package org.backchannel.analysis.estimate;

import java.util.Comparator;
import java.util.List;

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

    /** Some work, one after the other: known as the least known of it. */
    public static Work together(List<Work> works) {
        return new Work(
                works.stream().mapToDouble(Work::seconds).sum(),
                works.stream().mapToLong(Work::bytes).max().orElse(0),
                works.stream().map(Work::known).max(Comparator.naturalOrder()).orElse(Known.MEASURED));
    }

    /** The same with so much more that is kept. */
    public Work keeping(long moreBytes) {
        return new Work(seconds, bytes + moreBytes, known);
    }

    /** So many times the same, one after the other. */
    public Work times(double count) {
        return new Work(count * seconds, bytes, count == 1 || known != Known.MEASURED ? known : Known.FORECAST);
    }

    /** The same of work of which there may be more. */
    public Work atLeast() {
        return new Work(seconds, bytes, Known.AT_LEAST);
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
