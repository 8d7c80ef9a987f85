package org.backchannel.analysis.doors;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.model.Source;
import org.backchannel.model.Tie;

/**
 * How surely origins get through, and on what that hangs.
 *
 * @param reach the mean, over the origins, of the probability that a request gets to the target
 * @param exact whether every outcome of all that is uncertain was gone through
 * @param worlds how many worlds were: sampled, or all outcomes
 * @param draws how many independent draws matter
 * @param seed of the sample
 * @param interrupted whether the work was broken off; the intervals are of the worlds there were, and what comes after
 *     them may be missing: range, use, pairs
 * @param range where mean reach lies, given what may be true; empty where it was not asked for
 * @param split the source on whose soundness the mean hangs most; empty where it hangs on none
 * @param actors by node of the reading: how much of the mean reach of the other origins is lost without it
 * @param ties the ties without which something is lost, most first
 * @param pairs actors who stand in for each other: without both more is lost than without each alone; most first
 */
public record Chances(
        Chance reach,
        boolean exact,
        long worlds,
        int draws,
        long seed,
        boolean interrupted,
        Optional<Range> range,
        Optional<Split> split,
        List<Chance> actors,
        List<TieLoss> ties,
        List<Substitutes> pairs) {
    /** Keeps a copy that cannot change; of actors and ties views, which cannot either. */
    public Chances {
        pairs = List.copyOf(pairs);
    }

    /**
     * Where mean reach lies, given what may be true.
     *
     * @param low its 5 % point over the states of the evidence
     * @param median its 50 % point
     * @param high its 95 % point
     * @param exact whether all states were gone through
     * @param states how many were
     */
    public record Range(double low, double median, double high, boolean exact, int states) {}

    /**
     * What mean reach is, given one source.
     *
     * @param source the source
     * @param ifSound mean reach if it is sound
     * @param ifUnsound mean reach if it is not
     */
    public record Split(Source source, double ifSound, double ifUnsound) {}

    /**
     * What is lost without a tie.
     *
     * @param tie the tie
     * @param criticality of mean reach
     */
    public record TieLoss(Tie tie, Chance criticality) {}

    /**
     * Two who stand in for each other.
     *
     * @param first the one
     * @param second the other
     * @param loss of the mean reach of the origins beside them, without both
     * @param apart the losses without each alone, added
     * @param together what is lost beyond that
     */
    public record Substitutes(Actor first, Actor second, Chance loss, Chance apart, Chance together) {}
}
