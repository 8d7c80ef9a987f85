package org.backchannel.algo.uncertainty;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the worlds say: the answer of {@link Worlds}.
 *
 * @param exact whether every outcome was gone through; else values are estimates from a sample
 * @param worlds how many worlds were gone through: sampled, or all outcomes of the draws that matter
 * @param draws how many independent draws matter, after merging what can only matter together
 * @param interrupted whether sampling was broken off by the caller; the intervals are of the worlds there were
 * @param reach by origin of the question: the probability that it gets a request to the target
 * @param earlyReach by origin: the same within 3 hops
 * @param meanReach the mean over the origins
 * @param criticality by node: how much of the mean reach of the origins other than it is lost without it
 * @param tieCriticality by tie: how much of the mean reach is lost without it
 * @param splits by source that a tie which matters rests on, in the order of draws: mean reach if it is sound, if not
 */
public record WorldsResult(
        boolean exact,
        long worlds,
        int draws,
        boolean interrupted,
        List<Estimate> reach,
        List<Estimate> earlyReach,
        Estimate meanReach,
        Estimates criticality,
        Estimates tieCriticality,
        List<Split> splits) {
    /** Keeps copies that cannot change. */
    public WorldsResult {
        reach = List.copyOf(reach);
        earlyReach = List.copyOf(earlyReach);
        splits = List.copyOf(splits);
    }

    /**
     * What mean reach is, given one source.
     *
     * @param draw the draw of its soundness, in the uncertain graph
     * @param ifSound mean reach if it is sound; NaN where no world had it so
     * @param ifUnsound mean reach if it is not; NaN where no world had it so
     */
    public record Split(int draw, double ifSound, double ifUnsound) {
        /** How much hangs on the source. */
        public double difference() {
            return ifSound - ifUnsound;
        }
    }

    /** The widest of all intervals. */
    double widest() {
        return Stream.of(reach, criticality, tieCriticality, List.of(meanReach))
                .flatMap(List::stream)
                .mapToDouble(Estimate::width)
                .max()
                .orElse(0);
    }
}
