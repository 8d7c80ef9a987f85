package org.backchannel.analysis.keyplayers;

import java.util.List;

/**
 * What sets of key players are asked for.
 *
 * @param goals what they are to be good at
 * @param size how many members the best sets have
 * @param named ids of the members of a set to be judged beside them, of that size; empty: none
 * @param hops within how many steps a set reaches somebody, for {@link SetGoal#REACH}
 * @param threads how many may compute; the result is the same for any number
 */
public record KeyPlayerSetsParameters(List<SetGoal> goals, int size, List<String> named, int hops, int threads) {
    /** How many members, unless somebody says otherwise. */
    public static final int DEFAULT_SIZE = 3;

    /** Within how many steps, unless somebody says otherwise. */
    public static final int DEFAULT_HOPS = 2;

    /** Checks them, and keeps the goals once each in their order, and the members in the order of ids. */
    public KeyPlayerSetsParameters {
        goals = goals.stream().sorted().distinct().toList();
        named = named.stream().sorted().distinct().toList();
        if (!named.isEmpty() && named.size() != size) {
            throw new IllegalArgumentException("a set of " + named.size() + " is judged beside sets of " + size);
        }
    }

    /** The best sets of a size. */
    public static KeyPlayerSetsParameters best(List<SetGoal> goals, int size, int hops, int threads) {
        return new KeyPlayerSetsParameters(goals, size, List.of(), hops, threads);
    }

    /** The same for one of the goals. */
    public KeyPlayerSetsParameters only(SetGoal goal) {
        return new KeyPlayerSetsParameters(List.of(goal), size, named, hops, threads);
    }

    /** A named set beside the best ones of its size. */
    public static KeyPlayerSetsParameters judging(List<String> named, List<SetGoal> goals, int hops, int threads) {
        return new KeyPlayerSetsParameters(
                goals, (int) named.stream().distinct().count(), named, hops, threads);
    }
}
