package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which teams are looked for, and how worlds are gone through.
 *
 * @param question who wants to reach whom; its origins are the candidates
 * @param included candidates who are in every team, rising
 * @param size how many members a team has, those included among them; empty: as many as it takes
 * @param atLeast where no size is given: how surely the team is to get through
 * @param valued candidates of whom it is asked what it is worth to have them, rising
 * @param worlds how many worlds are sampled: on the first half teams are chosen, from the other half they are reported
 * @param seed of the sample
 * @param threads at least 1; the answer is the same for any number
 */
public record TeamsParameters(
        WaysQuestion question,
        int[] included,
        OptionalInt size,
        OptionalDouble atLeast,
        int[] valued,
        long worlds,
        long seed,
        int threads) {
    /** Keeps its own copies; refuses teams that cannot be. */
    public TeamsParameters {
        included = included.clone();
        valued = valued.clone();
        Halves.check(worlds);
        int[] candidates = question.origins();
        if (IntStream.concat(IntStream.of(included), IntStream.of(valued))
                .anyMatch(node -> Arrays.binarySearch(candidates, node) < 0)) {
            throw new IllegalArgumentException("who is to be in a team is one of the candidates");
        }
        if (valued.length > 0 && size.isEmpty()) {
            throw new IllegalArgumentException("what it is worth to have somebody is asked of teams of one size");
        }
        int[] always = included;
        if (size.isPresent()
                && size.getAsInt() == included.length
                && IntStream.of(valued).anyMatch(node -> Arrays.binarySearch(always, node) < 0)) {
            throw new IllegalArgumentException("a team that is full has room for nobody else");
        }
        if (size.isPresent() == atLeast.isPresent()) {
            throw new IllegalArgumentException("a team has a size, or is to get through with a probability");
        }
        if (size.isPresent() && (size.getAsInt() < included.length || size.getAsInt() > candidates.length)) {
            throw new IllegalArgumentException("a team has from " + included.length + " to " + candidates.length
                    + " members, not " + size.getAsInt());
        }
    }
}
