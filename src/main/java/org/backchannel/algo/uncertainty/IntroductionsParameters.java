package org.backchannel.algo.uncertainty;

import java.util.function.IntFunction;

/**
 * Which introductions are looked at, and how worlds are gone through.
 *
 * @param question who wants to reach whom, over ways of any length
 * @param possible by node: those it could be introduced to; asked by several threads
 * @param top how many of the best are wanted
 * @param worlds how many worlds are sampled: on the first half the best are chosen, from the other half they are reported
 * @param seed of the sample
 * @param threads at least 1; the answer is the same for any number
 */
public record IntroductionsParameters(
        WaysQuestion question, IntFunction<int[]> possible, int top, long worlds, long seed, int threads) {
    /** Refuses what has no halves. */
    public IntroductionsParameters {
        Halves.check(worlds);
        if (question.maxHops().isPresent()) {
            throw new IllegalArgumentException("introductions are judged over ways of any length");
        }
    }
}
