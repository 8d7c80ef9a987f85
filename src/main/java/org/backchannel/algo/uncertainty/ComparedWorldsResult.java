package org.backchannel.algo.uncertainty;

import java.util.List;

/**
 * What the same worlds say of two sides.
 *
 * @param exact whether every outcome was gone through, on both sides
 * @param worlds how many were gone through; of exact answers those of the side with more
 * @param interrupted whether sampling was broken off; the intervals are of the worlds there were
 * @param reach by origin
 * @param earlyReach by origin: within 3 hops
 * @param meanReach the mean over the origins
 * @param criticality by node
 * @param tieCriticality by tie that both sides have in common, or one has; of none if they were not asked about
 */
public record ComparedWorldsResult(
        boolean exact,
        long worlds,
        boolean interrupted,
        List<Compared> reach,
        List<Compared> earlyReach,
        Compared meanReach,
        ComparedValues criticality,
        ComparedValues tieCriticality) {
    /** Keeps copies that cannot change. */
    public ComparedWorldsResult {
        reach = List.copyOf(reach);
        earlyReach = List.copyOf(earlyReach);
    }

    /**
     * A value on both sides.
     *
     * @param before on the one
     * @param after on the other
     * @param difference after less before, with the interval of the differences in the same worlds
     */
    public record Compared(Estimate before, Estimate after, Estimate difference) {
        private static final double ROUNDING = 1e-12;

        /** What the pruning finds impossible on both sides is no difference, and known to be none. */
        static Compared of(Estimate before, Estimate after, Estimate difference) {
            boolean impossible = before.isImpossible() && after.isImpossible();
            return new Compared(before, after, impossible ? Estimate.ZERO : difference);
        }

        /** Of values that are known; what is left of rounding is no difference. */
        static Compared exactly(Estimate before, Estimate after) {
            double difference = after.value() - before.value();
            return new Compared(before, after, Estimate.exactly(Math.abs(difference) < ROUNDING ? 0 : difference));
        }
    }
}
