package org.backchannel.analysis.keyplayers;

import java.util.List;
import java.util.OptionalDouble;
import org.backchannel.model.Actor;

/**
 * The sets that do best at a goal.
 *
 * @param goal what they are good at
 * @param score what each of them scores
 * @param nobody what nobody removed, or nobody told, scores
 * @param sets the best sets, or the first of them, members by id; the one at which a greedy search ended
 * @param ties how many score that, listed or not; 1 after a greedy search, which does not know
 * @param search how they were found
 * @param named what the set that was named scores, if one was
 */
public record BestSets(
        SetGoal goal,
        double score,
        double nobody,
        List<List<Actor>> sets,
        long ties,
        Search search,
        OptionalDouble named) {
    /** Scores of equal worth may differ by their last digits. */
    private static final double NEAR = 1e-12;

    /** Keeps copies that cannot change. */
    public BestSets {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** Whether a score is as good as theirs, or better, as one may be that a greedy search has missed. */
    public boolean isMatchedBy(double other) {
        return other >= score - NEAR * Math.max(1, score);
    }

    /** Whether a score is better than theirs, which were found by a greedy search then. */
    public boolean isBeatenBy(double other) {
        return other > score + NEAR * Math.max(1, score);
    }

    /**
     * How sets were found.
     *
     * @param exact whether every set was looked at, so that there is none better; else members were added one by one,
     *     and exchanged while one exchange made the set better
     * @param sets how many were looked at
     * @param candidates from among how many actors
     * @param swaps how many exchanges were made
     */
    public record Search(boolean exact, long sets, int candidates, int swaps) {}
}
