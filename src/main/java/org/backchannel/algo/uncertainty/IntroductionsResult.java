package org.backchannel.algo.uncertainty;

import java.util.List;

/**
 * The best introductions.
 *
 * @param chosenFrom on how many worlds they were chosen
 * @param worlds from how many others they are reported
 * @param interrupted whether the caller broke that off; the intervals are of the worlds there were
 * @param reach the mean reach of the origins as things are, in the worlds reported from
 * @param best the best first, as chosen; those that helped in no world are none
 * @param looked how many were looked at
 */
public record IntroductionsResult(
        long chosenFrom, long worlds, boolean interrupted, Estimate reach, List<Judged> best, long looked) {
    /** Keeps a copy that cannot change. */
    public IntroductionsResult {
        best = List.copyOf(best);
    }

    /**
     * An introduction and what it is worth.
     *
     * @param introduction who to whom
     * @param chosenFor in how many of the worlds chosen from it lets an origin through, over origins
     * @param connects the mean over origins of the probability that the tie, if it carries, lets the origin through and
     *     nothing else does
     */
    public record Judged(Introduction introduction, long chosenFor, Estimate connects) {}
}
