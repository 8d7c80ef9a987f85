package org.backchannel.projection;

import java.util.ArrayList;
import java.util.List;

/**
 * The joint probability of everything so far and each state of some sources: state {@code s} has source {@code i} sound
 * where bit {@code i} of {@code s} is 1. Sources are taken in when a tie first rests on them, and summed out after the
 * last.
 */
final class SourceStates {
    private final List<String> sources = new ArrayList<>();
    private double[] probabilities = {1};

    /** How many sources are held. */
    int size() {
        return sources.size();
    }

    /** How many states they have together. */
    int count() {
        return probabilities.length;
    }

    boolean holds(String source) {
        return sources.contains(source);
    }

    /** Takes in a source that is sound with this probability. */
    void take(String source, double soundness) {
        int states = probabilities.length;
        double[] more = new double[2 * states];
        for (int state = 0; state < states; state++) {
            more[state] = probabilities[state] * (1 - soundness);
            more[state + states] = probabilities[state] * soundness;
        }
        sources.add(source);
        probabilities = more;
    }

    /**
     * Something more happens.
     *
     * @param resting the held sources it depends on
     * @param given its probability in each of their states, the first of them the lowest bit
     */
    void multiply(List<String> resting, double[] given) {
        int[] bits = resting.stream().mapToInt(sources::indexOf).toArray();
        for (int state = 0; state < probabilities.length; state++) {
            int theirs = 0;
            for (int place = 0; place < bits.length; place++) {
                theirs |= (state >> bits[place] & 1) << place;
            }
            probabilities[state] *= given[theirs];
        }
    }

    /** Sums a source out: nothing more depends on it. */
    void release(String source) {
        int bit = sources.indexOf(source);
        int low = (1 << bit) - 1;
        double[] fewer = new double[probabilities.length / 2];
        for (int state = 0; state < fewer.length; state++) {
            int unsound = (state & ~low) << 1 | state & low;
            fewer[state] = probabilities[unsound] + probabilities[unsound | 1 << bit];
        }
        sources.remove(bit);
        probabilities = fewer;
    }

    /** The probability of everything so far. */
    double total() {
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        return sum;
    }
}
