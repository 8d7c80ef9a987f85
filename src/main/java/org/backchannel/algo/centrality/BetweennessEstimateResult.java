package org.backchannel.algo.centrality;

import java.util.List;
import org.backchannel.algo.Accuracy;

/**
 * Estimated betweenness. With probability 1 − δ, every exact score lies between its bounds.
 *
 * @param scores by node, from 0 to 1; NaN where the graph has fewer than three nodes
 * @param lower by node: at least this
 * @param upper by node: at most this
 * @param top the first places, the highest score first and equal ones by number, where a ranking was asked for; else
 *     empty
 * @param accuracy how many samples, ε and δ, and whether their number was capped. Without a ranking every score is
 *     within ε. In a ranking, nobody stands above somebody whose exact score is higher by more than ε; or 2ε, if capped
 */
public record BetweennessEstimateResult(
        double[] scores, double[] lower, double[] upper, List<Integer> top, Accuracy.Sampled accuracy) {

    /** Keeps a copy that cannot change. */
    public BetweennessEstimateResult {
        top = List.copyOf(top);
    }
}
