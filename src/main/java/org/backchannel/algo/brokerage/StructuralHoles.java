package org.backchannel.algo.brokerage;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Whose contacts are strangers to each other, so that what passes between them passes here?
 *
 * <p>Burt, <em>Structural Holes</em> (1992), chapter 2. Let w_ij = a_ij + a_ji be the mutual weight of two nodes, of
 * strengths; direction plays no other part. The contacts of i are the j with w_ij &gt; 0; N is their number;
 * p_ij = w_ij / Σ_q w_iq is the share of i's ties that goes to j; m_jq = w_jq / max_k w_jk is the tie of j to q against
 * j's strongest, with i among the k. Then, with j and q contacts of i:
 *
 * <ul>
 *   <li>constraint C_i = Σ_j c_ij, c_ij = (p_ij + Σ_{q≠j} p_iq p_qj)²;
 *   <li>effective size = Σ_j (1 − Σ_{q≠j} p_iq m_jq), and efficiency = that / N;
 *   <li>hierarchy = Σ_j r_j ln r_j / (N ln N), r_j = c_ij / (C_i / N): Coleman and Theil's disorder; 1 where N = 1.
 * </ul>
 *
 * <p>A node without contacts has none of them (NaN). Each component stands for itself.
 *
 * <p>Conventions of others, all on the values: igraph's and NetworkX's constraint are this one, except that NetworkX
 * leaves a node blank that nobody is reached from (it counts arcs out only), and counts a node's tie to itself, which
 * a {@link CsrGraph} does not have. NetworkX's effective size is this one where the graph is directed or weights are
 * given; else it uses Borgatti's n − 2t/n, which is the same number for equal weights. UCINET and influenceR write 0
 * for an isolate.
 *
 * <p>The sums over j and q run over triangles, each found once, so a node with 100,000 contacts who do not know each
 * other costs no more than they do: O(m √m) time at worst, O(n + m) memory.
 *
 * <p>Example: in a triangle 0, 1, 2 with 3 tied to 0 only, all of strength 1, node 0 has three contacts of whom two
 * know each other: effective size 3 − 2/3, and constraint (1/3 + 1/6)² · 2 + (1/3)² = 11/18. Node 3 has constraint 1,
 * effective size 1, hierarchy 1.
 */
public final class StructuralHoles {
    private final MutualGraph graph;
    private final int[] twins;

    /** By slot of i and j: p_ij. */
    private final double[] shares;

    /** By slot of j and q: m_jq. */
    private final double[] marginals;

    /** By slot of i and j: Σ_q p_iq p_qj so far. */
    private final double[] indirect;

    /** By slot of i and j: Σ_q p_iq m_jq so far. */
    private final double[] redundancy;

    private StructuralHoles(CsrGraph directed) {
        graph = MutualGraph.of(directed);
        twins = graph.twins();
        shares = new double[twins.length];
        marginals = new double[twins.length];
        indirect = new double[twins.length];
        redundancy = new double[twins.length];
    }

    /** Computes all four for every node. */
    public static StructuralHolesResult of(CsrGraph graph, Progress progress) {
        progress.begin("structural holes", graph.nodeCount());
        StructuralHoles holes = new StructuralHoles(graph);
        holes.compareTies();
        new Triangles(holes.graph).forEach(progress, holes::visitTriangle);
        return holes.sumUp();
    }

    private void compareTies() {
        for (int node = 0; node < graph.nodeCount(); node++) {
            double sum = 0;
            double largest = 0;
            for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
                sum += graph.weights[slot];
                largest = Math.max(largest, graph.weights[slot]);
            }
            for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
                shares[slot] = graph.weights[slot] / sum;
                marginals[slot] = graph.weights[slot] / largest;
            }
        }
    }

    private void visitTriangle(int a, int ab, int ac, int bc) {
        int ba = twins[ab];
        int ca = twins[ac];
        int cb = twins[bc];
        add(ab, ac, cb, bc);
        add(ac, ab, bc, cb);
        add(ba, bc, ca, ac);
        add(bc, ba, ac, ca);
        add(ca, cb, ba, ab);
        add(cb, ca, ab, ba);
    }

    /** What the third corner q adds between i and j. */
    private void add(int ij, int iq, int qj, int jq) {
        indirect[ij] += shares[iq] * shares[qj];
        redundancy[ij] += shares[iq] * marginals[jq];
    }

    private StructuralHolesResult sumUp() {
        int nodes = graph.nodeCount();
        double[] constraint = undefined(nodes);
        double[] effectiveSize = undefined(nodes);
        double[] efficiency = undefined(nodes);
        double[] hierarchy = undefined(nodes);
        for (int node = 0; node < nodes; node++) {
            int contacts = graph.degree(node);
            if (contacts > 0) {
                constraint[node] = constraint(node);
                effectiveSize[node] = effectiveSize(node);
                efficiency[node] = effectiveSize[node] / contacts;
                hierarchy[node] = hierarchy(node, constraint[node]);
            }
        }
        return new StructuralHolesResult(constraint, effectiveSize, efficiency, hierarchy);
    }

    private double constraint(int node) {
        double sum = 0;
        for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
            sum += constraintBy(slot);
        }
        return sum;
    }

    private double constraintBy(int slot) {
        double held = shares[slot] + indirect[slot];
        return held * held;
    }

    private double effectiveSize(int node) {
        double size = graph.degree(node);
        for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
            size -= redundancy[slot];
        }
        return size;
    }

    private double hierarchy(int node, double constraint) {
        int contacts = graph.degree(node);
        if (contacts == 1) {
            return 1;
        }
        double sum = 0;
        for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
            double ratio = constraintBy(slot) / (constraint / contacts);
            // x ln x tends to 0: a tie so weak that its square vanishes adds nothing.
            sum += ratio == 0 ? 0 : ratio * StrictMath.log(ratio);
        }
        // Contacts that hold evenly may sum to a hair below 0.
        return Math.max(0, sum / (contacts * StrictMath.log(contacts)));
    }

    private static double[] undefined(int nodes) {
        double[] values = new double[nodes];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
