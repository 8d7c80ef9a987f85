package org.backchannel.analysis.grounds;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.EvidenceWorldsResult;
import org.backchannel.analysis.Chance;
import org.backchannel.projection.UncertainReading;

/**
 * Where to ask next: for each tie that is not certain, who would come first among the doors if it were known to exist, and
 * if it were known not to.
 *
 * <p>The states of the evidence are parted into those in which the tie exists and the others; the mean criticality of every
 * door in each part, {@code E[c_d | exists]} and {@code E[c_d | not]}, says who comes first there. So a confirmed tie makes
 * likelier what else its sources say. The gain is {@code P(exists) max_d E[c_d | exists] + P(not) max_d E[c_d | not] − max_d
 * E[c_d]}, never below 0: the expected value of that knowledge for whoever bets on one door.
 *
 * <p>Example: a opens with 0.6 on one man's word, b with 0.5 for certain and nobody needs both. If a's tie is confirmed, a is
 * first, if refuted b; today one bets on a.
 */
final class TieValues {
    private static final double ROUNDING = 1e-12;

    private final UncertainReading uncertain;
    private final int[] doors;
    private final IntFunction<int[]> doorsWithout;
    private final EvidenceWorldsResult states;

    /**
     * Of the doors of a graph.
     *
     * @param doorsWithout the doors there are without a tie
     */
    TieValues(UncertainReading uncertain, int[] doors, IntFunction<int[]> doorsWithout, EvidenceWorldsResult states) {
        this.uncertain = uncertain;
        this.doors = doors;
        this.doorsWithout = doorsWithout;
        this.states = states;
    }

    /** By tie that is on a way and not certain; the greatest gain first, then those on which it turns who comes first, then by id. */
    List<TieValue> values() {
        return IntStream.range(0, uncertain.ties().size())
                .mapToObj(this::value)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble((TieValue value) -> -value.gain())
                        .thenComparingInt(value -> value.turns() ? 0 : 1)
                        .thenComparing(value -> value.tie().id()))
                .toList();
    }

    private Optional<TieValue> value(int tie) {
        double exists = weight(tie, true);
        double not = weight(tie, false);
        if (exists == 0 || not == 0) {
            return Optional.empty();
        }
        double[] confirmed = lost(tie, true);
        double[] refuted = lost(tie, false);
        double known = most(confirmed) + most(refuted);
        double today = IntStream.range(0, doors.length)
                .mapToDouble(place -> confirmed[place] + refuted[place])
                .max()
                .orElse(0);
        double gain = known - today;
        return Optional.of(new TieValue(
                uncertain.ties().get(tie),
                exists,
                first(doors, confirmed, exists),
                first(doorsWithout.apply(tie), refuted, not),
                gain < ROUNDING ? 0 : gain));
    }

    private double weight(int tie, boolean exists) {
        return states(tie, exists).mapToDouble(state -> states.weights()[state]).sum();
    }

    private IntStream states(int tie, boolean exists) {
        return IntStream.range(0, states.weights().length)
                .filter(state -> states.weights()[state] > 0 && states.existing()[state].get(tie) == exists);
    }

    /** By door: what is lost without it in these states, times their probability. */
    private double[] lost(int tie, boolean exists) {
        double[] lost = new double[doors.length];
        states(tie, exists).forEach(state -> {
            for (int place = 0; place < lost.length; place++) {
                lost[place] += states.weights()[state] * states.criticality()[state][doors[place]];
            }
        });
        return lost;
    }

    private static double most(double[] lost) {
        return Arrays.stream(lost).max().orElse(0);
    }

    private FirstDoor first(int[] among, double[] lost, double probability) {
        return FirstDoor.of(among, uncertain.reading()::actor, node -> {
            double given = lost[Arrays.binarySearch(doors, node)] / probability;
            return new Chance(given, given, given);
        });
    }
}
