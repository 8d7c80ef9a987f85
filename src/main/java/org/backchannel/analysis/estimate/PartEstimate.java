package org.backchannel.analysis.estimate;

import java.util.Optional;

/**
 * What one part of a command will take.
 *
 * @param part in a few words
 * @param work what it takes
 * @param note what else is to be known of it
 */
public record PartEstimate(String part, Work work, Optional<String> note) {
    /** Of which no more is to be known. */
    public PartEstimate(String part, Work work) {
        this(part, work, Optional.empty());
    }

    /** The same with a note. */
    public PartEstimate noting(String sentence) {
        return new PartEstimate(part, work, Optional.of(sentence));
    }

    /** The same where it ends as soon as intervals are narrow enough, and with so many worlds at the latest. */
    public PartEstimate atMost(long worlds) {
        Work bound = work.atMost();
        return bound.equals(work)
                ? this
                : new PartEstimate(part, bound)
                        .noting("for %,d worlds; it ends sooner if fewer are precise enough".formatted(worlds));
    }
}
