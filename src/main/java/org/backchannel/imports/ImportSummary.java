package org.backchannel.imports;

import java.util.List;

/**
 * What became of the records of one file.
 *
 * @param file as the user named it
 * @param records that were read
 * @param rejected that could not be used
 * @param reasons why, the most frequent first
 * @param passedOver that were meant to be passed over, by reason
 * @param rejectFile where the rejects are; empty if there are none
 */
public record ImportSummary(
        String file, long records, long rejected, List<Count> reasons, List<Count> passedOver, String rejectFile) {
    /** Keeps copies that cannot change. */
    public ImportSummary {
        reasons = List.copyOf(reasons);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * How often something happened.
     *
     * @param what in a few words
     * @param count how often
     */
    public record Count(String what, long count) {}
}
