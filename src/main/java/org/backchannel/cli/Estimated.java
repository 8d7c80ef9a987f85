package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;

/**
 * What a command asks, and what it took to read that.
 *
 * @param part what it took
 * @param question what was read: a network, or all that is asked of it
 * @param <Q> of which kind that is
 */
record Estimated<Q>(PartEstimate part, Q question) {
    /** Reads it. */
    static <Q> Estimated<Q> of(Estimate estimate, Supplier<Q> reading) {
        List<Q> read = new ArrayList<>();
        PartEstimate part = estimate.of(Estimable.READING, progress -> read.add(reading.get()));
        return new Estimated<>(part, read.get(0));
    }

    /** With what is done with it. */
    List<PartEstimate> then(List<PartEstimate> parts) {
        return Stream.concat(Stream.of(part), parts.stream()).toList();
    }

    /** The same of a single part. */
    List<PartEstimate> then(PartEstimate only) {
        return then(List.of(only));
    }
}
