package org.backchannel.analysis.scores;

import java.util.List;
import java.util.OptionalDouble;
import org.backchannel.model.Actor;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.ProjectedGraph;

/**
 * Why an actor scores.
 *
 * @param reading the graph it was asked of
 * @param actor who
 * @param asked between whom routes were looked at
 * @param score betweenness; subset betweenness if not all pairs were asked about; NaN where it is undefined
 * @param rank how many score higher, and one
 * @param passing the shares of all pairs, added up
 * @param pairsPassing how many pairs have a cheapest route that passes
 * @param pairsConnected how many pairs of others have a route at all
 * @param pairs the first {@value Explain#LISTED} of those that pass: those that must first, then the nearest
 * @param comesThrough the neighbours they come in through, those that carry most first
 * @param goesThrough the neighbours they go on to
 * @param origins who passes, those with most first
 * @param targets on the way to whom
 */
public record Explanation(
        ProjectedGraph reading,
        Actor actor,
        Pairs asked,
        double score,
        int rank,
        double passing,
        long pairsPassing,
        long pairsConnected,
        List<Pair> pairs,
        List<Part> comesThrough,
        List<Part> goesThrough,
        List<Part> origins,
        List<Part> targets) {

    /** Keeps copies that cannot change. */
    public Explanation {
        pairs = List.copyOf(pairs);
        comesThrough = List.copyOf(comesThrough);
        goesThrough = List.copyOf(goesThrough);
        origins = List.copyOf(origins);
        targets = List.copyOf(targets);
    }

    /**
     * Two others whose cheapest routes pass.
     *
     * @param from where they start
     * @param to where they lead
     * @param share of their cheapest routes, how many pass
     * @param distance what each costs, in the unit of cost
     * @param distanceWithout what the cheapest costs that does not pass; empty where none is left
     */
    public record Pair(Actor from, Actor to, double share, double distance, OptionalDouble distanceWithout) {}

    /**
     * Somebody's part in what passes.
     *
     * @param actor who
     * @param pairs the shares of the pairs, added up
     */
    public record Part(Actor actor, double pairs) {}

    /** Whether a distance is the logarithm of a strength. */
    public boolean hasStrengths() {
        return reading.projection().cost() == CostModel.RELIABILITY;
    }

    /** The name of what is explained, as {@link Score} has it. */
    public String measure() {
        return (asked.isAll() ? CentralityMeasure.BETWEENNESS : CentralityMeasure.SUBSET_BETWEENNESS).key();
    }
}
