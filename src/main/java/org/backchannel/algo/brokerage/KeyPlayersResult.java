package org.backchannel.algo.brokerage;

import java.util.List;

/**
 * The sets that do best: the answer of {@link KeyPlayers}.
 *
 * @param score what each of them scores: F, D_F, the number of nodes reached (themselves among them), or D_R
 * @param without what nobody removed scores, for F and D_F; 0 for the goals of reach
 * @param sets the best sets, nodes rising, sets in order; the first {@value #LISTED} of them, or the one at which a
 *     greedy search ended
 * @param ties how many sets score that, listed or not; 1 after a greedy search, which does not know
 * @param search how they were found
 */
public record KeyPlayersResult(double score, double without, List<List<Integer>> sets, long ties, Search search) {
    /** How many sets are listed. */
    public static final int LISTED = 1_000;

    /** Keeps its own lists. */
    public KeyPlayersResult {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** How the sets were found. */
    public sealed interface Search {
        /** How many sets were looked at. */
        long sets();
    }

    /**
     * Every set was looked at: there is none better.
     *
     * @param sets how many there are
     */
    public record Exact(long sets) implements Search {}

    /**
     * Members were added one by one, the best each time, and then exchanged while one exchange made the set better:
     * there may be a better set.
     *
     * @param sets how many were looked at
     * @param candidates from among how many nodes; all, or those that stand out by pieces cut off and by degree
     * @param swaps how many exchanges were made
     */
    public record Greedy(long sets, int candidates, int swaps) implements Search {}
}
