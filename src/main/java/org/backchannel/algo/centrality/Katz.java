package org.backchannel.algo.centrality;

import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Katz centrality: to whom do many walks lead, short ones counting more? Like {@link Eigenvector}, but everybody
 * starts with some standing, so it says something in hierarchies too.
 *
 * <p><b>Formula.</b> x = α Aᵀ x + 1, brought to Euclidean length 1: every walk of k steps into v, by the product of its
 * strengths, counts α^k. The series has a sum if α is below one over the spectral radius ρ of the strengths; without
 * being told, α is 0.85 / ρ, and the result states it. A given α of 1/ρ or more is refused. (The β of the literature,
 * what everybody starts with, is 1: at length 1 any other gives the same scores.)
 *
 * <p><b>Direction.</b> Arcs in.
 *
 * <p><b>Weights.</b> Strengths.
 *
 * <p><b>Disconnected.</b> Who is reached by nobody keeps the starting score, the least there is. Without any cycle ρ is
 * 0 and the series ends by itself whatever α is; α is then 0.85, as if ρ were 1.
 *
 * <p><b>Cost.</b> Time O(m) a step, and about 150 steps at 0.85 / ρ; finding ρ takes up to 2,000 more (where that is
 * not enough, α comes from the upper bound and is a little less than 0.85 / ρ). Memory 16 bytes a node.
 *
 * <p><b>Source.</b> L. Katz, "A new status index derived from sociometric analysis", Psychometrika 18 (1953).
 *
 * <p><b>Example.</b> On 0 → 1 → 2 with strengths 1 and α 0.5, walks sum to 1, 1.5 and 1.75, of length √6.3125: node 2
 * has 1.75 / √6.3125 = 0.697.
 */
public final class Katz {
    private static final double SHARE_OF_LIMIT = 0.85;

    private Katz() {}

    /** The Katz centrality of every node. */
    public static KatzResult of(CsrGraph graph, KatzParameters parameters, Progress progress) {
        progress.begin("Katz", 0);
        double alpha = alpha(SpectralRadius.of(graph, progress), parameters);
        StrengthMatrix matrix = new StrengthMatrix(graph);
        double[] start = new double[graph.nodeCount()];
        Iteration.End end =
                Iteration.run(start, parameters.tolerance(), parameters.mostIterations(), progress, (x, y) -> {
                    matrix.gather(x, y);
                    for (int node = 0; node < y.length; node++) {
                        y[node] = alpha * y[node] + 1;
                    }
                });
        StrengthMatrix.toLengthOne(end.scores());
        return new KatzResult(end.scores(), alpha, end.accuracy());
    }

    private static double alpha(SpectralRadius radius, KatzParameters parameters) {
        if (parameters.alpha().isEmpty()) {
            return radius.upper() > 0 ? SHARE_OF_LIMIT / radius.upper() : SHARE_OF_LIMIT;
        }
        double alpha = parameters.alpha().getAsDouble();
        if (alpha * radius.lower() >= 1) {
            throw new IllegalArgumentException("α must be below 1 over the spectral radius, " + 1 / radius.lower()
                    + ", or the walks have no sum; it is " + alpha);
        }
        return alpha;
    }
}
