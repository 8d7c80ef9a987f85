package org.backchannel.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.model.Confidence;
import org.backchannel.model.Tie;

/**
 * The probability that every one of some arcs carries, when their ties may rest on the same sources.
 *
 * <p>Ties that rest on one source stand or fall together. Given the soundness of every source that two or more of the
 * ties share, the ties are independent; so the states of the shared sources are enumerated, each with its
 * probability, and in each state an arc carries with {@code 1 − Π (1 − carries · confidence)} over its ties (noisy-or)
 * and all of them with the product. Time: {@code 2^shared · ties}. With more shared sources than a limit the ties are
 * taken as independent, and the answer says so.
 *
 * <p>Worked example: two ties that always carry, each resting on one item of credibility 1 (0.98) by the same source
 * of reliability B (0.85), in a row: both hold with 0.85 · 0.98² = 0.8163, not with (0.85 · 0.98)² = 0.6939.
 */
public final class SharedSources {
    /** How many shared sources an arc's strength is computed exactly with: 4,096 states. */
    public static final int ARC_LIMIT = 12;

    /** How many a route's {@code holds} is: a million states, about half a second for a route of ten ties. */
    public static final int ROUTE_LIMIT = 20;

    private final Confidence confidence;

    /** For ties whose confidences are these. */
    public SharedSources(Confidence confidence) {
        this.confidence = confidence;
    }

    /**
     * A probability, and whether it is what it claims to be.
     *
     * @param value in [0, 1]
     * @param exact false where too many sources were shared and the ties were taken as independent
     */
    public record Joint(double value, boolean exact) {}

    /**
     * The probability that every arc carries, each by at least one of its contributions.
     *
     * @param arcs by arc, its contributions; a tie gives to one of them at most
     * @param limit with how many shared sources, at most 30, the states are still enumerated
     */
    public Joint everyArcCarries(List<List<Contribution>> arcs, int limit) {
        List<String> shared = sharedSources(arcs);
        if (shared.isEmpty() || shared.size() > limit) {
            return new Joint(product(arcs, Map.of()), shared.isEmpty());
        }
        double[] soundness = shared.stream().mapToDouble(confidence::soundness).toArray();
        Map<String, Boolean> state = new HashMap<>();
        double sum = 0;
        for (int bits = 0; bits < 1 << shared.size(); bits++) {
            double probability = 1;
            for (int index = 0; index < shared.size(); index++) {
                boolean sound = (bits >> index & 1) == 1;
                state.put(shared.get(index), sound);
                probability *= sound ? soundness[index] : 1 - soundness[index];
            }
            sum += probability * product(arcs, state);
        }
        return new Joint(Math.min(1, sum), true);
    }

    /** The ids of the sources that two or more of the ties rest on and that may or may not be sound, in order. */
    private List<String> sharedSources(List<List<Contribution>> arcs) {
        if (arcs.size() == 1 && arcs.get(0).size() == 1) {
            return List.of();
        }
        Map<String, Integer> uses = new TreeMap<>();
        for (List<Contribution> arc : arcs) {
            for (Contribution contribution : arc) {
                Confidence.itemsBySource(contribution.tie()).keySet().forEach(id -> uses.merge(id, 1, Integer::sum));
            }
        }
        return uses.entrySet().stream()
                .filter(use -> use.getValue() > 1)
                .map(Map.Entry::getKey)
                .filter(id -> confidence.soundness(id) > 0 && confidence.soundness(id) < 1)
                .toList();
    }

    /** Noisy-or within an arc, added up rather than taken from 1: arcs of strength 1e-17 are arcs too. */
    private double product(List<List<Contribution>> arcs, Map<String, Boolean> state) {
        double all = 1;
        for (List<Contribution> arc : arcs) {
            double some = 0;
            for (Contribution contribution : arc) {
                some += (1 - some) * contribution.carries() * confidence(contribution, state);
            }
            all *= some;
        }
        return all;
    }

    private double confidence(Contribution contribution, Map<String, Boolean> state) {
        Tie tie = contribution.tie();
        return state.isEmpty() ? contribution.confidence() : confidence.given(tie, state);
    }
}
