package org.backchannel.algo.centrality;

import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Hubs and authorities: who points to those that matter, and who is pointed to by those that do? Two kinds of standing
 * that hold each other up: a go-between with the right contacts is a hub, the one everybody wants to reach an
 * authority.
 *
 * <p><b>Formula.</b> With A the matrix of strengths, hubs h are the first eigenvector of A Aᵀ and authorities a = Aᵀ h;
 * each is divided by its sum. It is approached by taking a = Aᵀ h and h = A a in turn, from equal scores.
 *
 * <p><b>Direction.</b> A hub has arcs out, an authority arcs in.
 *
 * <p><b>Weights.</b> Strengths.
 *
 * <p><b>Disconnected.</b> Both gather in the group of hubs and authorities that are tied to each other most strongly;
 * the others fade to 0. Of several that are equally strong, each keeps the part that equal scores give it. Without any
 * arc: undefined, NaN.
 *
 * <p><b>Cost.</b> Time O(m) a step; the number of steps grows as the second singular value nears the first. Memory 24
 * bytes a node.
 *
 * <p><b>Source.</b> J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", Journal of the ACM 46
 * (1999).
 *
 * <p><b>Example.</b> With arcs 0 → 2, 1 → 2 and 1 → 3, hubs 0 and 1 stand as 1 to (1 + √5)/2, and so do authorities 3
 * and 2: 0.382 and 0.618.
 */
public final class Hits {
    private Hits() {}

    /** The hub and authority score of every node. */
    public static HitsResult of(CsrGraph graph, HitsParameters parameters, Progress progress) {
        progress.begin("HITS", 0);
        int n = graph.nodeCount();
        if (graph.arcCount() == 0) {
            Iteration.End end = Iteration.undefined(n);
            return new HitsResult(end.scores(), end.scores().clone(), end.accuracy());
        }
        StrengthMatrix matrix = new StrengthMatrix(graph);
        double[] authorities = new double[n];
        double[] start = StrengthMatrix.constant(n, 1.0 / n);
        Iteration.End end =
                Iteration.run(start, parameters.tolerance(), parameters.mostIterations(), progress, (x, y) -> {
                    matrix.gather(x, authorities);
                    matrix.scatter(authorities, y);
                    StrengthMatrix.toSumOne(y);
                });
        matrix.gather(end.scores(), authorities);
        StrengthMatrix.toSumOne(authorities);
        return new HitsResult(end.scores(), authorities, end.accuracy());
    }
}
