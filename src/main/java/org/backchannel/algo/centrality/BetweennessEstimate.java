package org.backchannel.algo.centrality;

import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.Accuracy;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness where exact is too slow: the share of drawn routes that pass an actor, with a bound on the error.
 *
 * <p><b>Method.</b> KADABRA. A sample is an ordered pair of nodes, each pair as likely, and one of its cheapest routes,
 * each as likely ({@link org.backchannel.algo.RandomRoutes}). A pair that no route joins is a sample that adds nothing.
 * Drawing ends when {@link SampleBounds} say that every score is within ε, or at ω = ln(4n/δ) / (2ε²) samples, which
 * Hoeffding's inequality finds enough for any graph; either way the chance of any score being farther off is at most
 * δ, half of it for each of the two ends. For a ranking it ends when nobody who stands below could be above by more
 * than ε: scores that tie would never separate.
 *
 * <p><b>Scale.</b> The share of samples divides by n(n−1), {@link Betweenness} by (n−1)(n−2). So scores and bounds are
 * multiplied by n / (n−2), and samples are drawn to ε (n−2) / n. ε and δ of the result are those asked for.
 *
 * <p><b>Direction, weights, disconnected.</b> As {@link Betweenness} has them.
 *
 * <p><b>Draws.</b> Samples come in blocks of fixed size, each with draws of its own, named by the seed and the block's
 * number. Counts are whole numbers. So the result is the same for any number of threads.
 *
 * <p><b>Cost.</b> For each sample part of a search, by hops from both ends; the number of samples depends on ε, hardly
 * on the graph. Measured as processor time of one thread on heavy-tailed graphs: by hops 3 µs a sample with 5,000 nodes
 * and 25,000 arcs, 60 µs with 100,000 and 500,000, where ε = 0.01 and δ = 0.1 take 31,000 samples and 2 s. By costs
 * 0.5 ms a sample already with 5,000 nodes, a fourth of a whole sweep: there it pays only with fewer samples than
 * about four times the nodes.
 *
 * <p><b>Source.</b> M. Borassi, E. Natale, "KADABRA is an ADaptive Algorithm for Betweenness via Random
 * Approximation", ESA 2016.
 *
 * <p><b>Example.</b> On a star of 20, every route between two leaves passes the middle, which scores 1: of all samples,
 * 18 in 20 pass it.
 */
public final class BetweennessEstimate {
    private BetweennessEstimate() {}

    /** Estimates the betweenness of every node. */
    public static BetweennessEstimateResult of(
            CsrGraph graph, BetweennessEstimateParameters parameters, Progress progress) {
        if (graph.nodeCount() < 3) {
            return undefined(graph.nodeCount(), parameters);
        }
        return new EstimateRun(graph, parameters, progress).run();
    }

    private static BetweennessEstimateResult undefined(int nodes, BetweennessEstimateParameters parameters) {
        double[] scores = StrengthMatrix.constant(nodes, Double.NaN);
        List<Integer> top = IntStream.range(0, Math.min(nodes, parameters.top().orElse(0)))
                .boxed()
                .toList();
        Accuracy.Sampled accuracy = new Accuracy.Sampled(0, parameters.epsilon(), parameters.delta(), false);
        return new BetweennessEstimateResult(scores, scores.clone(), scores.clone(), top, accuracy);
    }

    /** The number of samples that is enough for any graph of so many nodes, at least 3. */
    public static long mostSamples(int nodes, double epsilon, double delta) {
        double scaled = epsilon * (nodes - 2.0) / nodes;
        return (long) Math.ceil(StrictMath.log(4.0 * nodes / delta) / (2 * scaled * scaled));
    }
}
