package org.backchannel.algo.centrality;

import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.cycle.CycleDetector;

/**
 * Eigenvector centrality: who is chosen by those who are chosen? An actor counts for as much as the actors that lead
 * to it, weighed by strength.
 *
 * <p><b>Formula.</b> The left eigenvector of the matrix A of strengths for its largest eigenvalue λ: x(v) = (1/λ) Σ
 * over arcs u → v of strength · x(u), of Euclidean length 1. It is approached by iterating A + s I from equal scores, where
 * s is the largest strength: it has the same eigenvectors, and unlike A it settles where the graph alternates
 * (bipartite ones do). On strengths of 1 this is A + I.
 *
 * <p><b>Direction.</b> Arcs in: an arc u → v gives v some of u's standing. For standing that flows back to who has the
 * arc, ask the reversed graph.
 *
 * <p><b>Weights.</b> Strengths. Multiplying all of them by a number changes nothing.
 *
 * <p><b>Disconnected.</b> Standing gathers in the strong component with the largest λ, and in what it leads to; all
 * others get 0, or nearly. Of several apart with the same λ, each keeps the part that equal scores give it. If one of
 * them leads to another, the upstream one fades away like one over the number of steps: the iteration then ends
 * unconverged, and says so. Without any cycle (a hierarchy, say) λ is 0 and the equation defines nothing: NaN for all.
 * {@link Katz} and {@link PageRank} are meant for such graphs.
 *
 * <p><b>Cost.</b> Time O(m) a step; the number of steps grows as the second eigenvalue nears the first. Memory 16 bytes
 * a node.
 *
 * <p><b>Source.</b> P. Bonacich, "Power and centrality: a family of measures", American Journal of Sociology 92
 * (1987).
 *
 * <p><b>Example.</b> On the path 0 – 1 – 2 with arcs both ways, λ is √2: the middle has 1/√2, the ends 1/2 each.
 */
public final class Eigenvector {
    private Eigenvector() {}

    /** The eigenvector centrality of every node. */
    public static EigenvectorResult of(CsrGraph graph, EigenvectorParameters parameters, Progress progress) {
        progress.begin("eigenvector", 0);
        Iteration.End end = new CycleDetector<>(CsrGraphView.byStrength(graph)).detectCycles()
                ? iterate(graph, parameters, progress)
                : Iteration.undefined(graph.nodeCount());
        return new EigenvectorResult(end.scores(), end.accuracy());
    }

    private static Iteration.End iterate(CsrGraph graph, EigenvectorParameters parameters, Progress progress) {
        StrengthMatrix matrix = new StrengthMatrix(graph);
        double shift = matrix.largest();
        double[] start = StrengthMatrix.constant(graph.nodeCount(), 1.0 / graph.nodeCount());
        return Iteration.run(start, parameters.tolerance(), parameters.mostIterations(), progress, (x, y) -> {
            matrix.gather(x, y);
            for (int node = 0; node < y.length; node++) {
                y[node] += shift * x[node];
            }
            StrengthMatrix.toLengthOne(y);
        });
    }
}
