package org.backchannel.algo.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.backchannel.algo.brokerage.MutualGraph;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Participation: how are an actor's ties spread over communities? Who has much with several of them joins them; who
 * has nearly all with its own is at home there, and perhaps its hub.
 *
 * <p><b>Formula.</b> Let κ(v, s) sum v's ties to the members of community s, and k(v) all its ties. The participation
 * coefficient is 1 − Σ over s of (κ(v, s) / k(v))². Within-module z is (κ(v, own) − mean) / deviation, mean and
 * (population) standard deviation of κ(u, own) over the members u of v's own community.
 *
 * <p><b>Direction.</b> None: a tie is the mean of the strengths of the two arcs between a pair, as in
 * {@link PartitionQuality}.
 *
 * <p><b>Weights.</b> Strengths.
 *
 * <p><b>Disconnected.</b> Who has no ties has no coefficient: NaN. Where all members of a community have equal ties to
 * it, there is no deviation, and z is NaN.
 *
 * <p><b>Cost.</b> Time O(n + m log d), memory 16 bytes a node and 24 for each community a node has ties to.
 *
 * <p><b>Source.</b> R. Guimerà, L. A. N. Amaral, "Functional cartography of complex metabolic networks", Nature 433
 * (2005).
 *
 * <p><b>Example.</b> Two triangles 0, 1, 2 and 3, 4, 5 with a tie between 2 and 3, all of strength 1: node 2 has two of
 * three ties at home, so its coefficient is 1 − 4/9 − 1/9 = 4/9; nodes 0 and 1 have 0. All three have 2 at home, so
 * there is no z.
 */
public final class Participation {
    private final MutualGraph graph;
    private final Partition communities;

    private Participation(CsrGraph graph, Partition communities) {
        this.graph = MutualGraph.of(graph);
        this.communities = communities;
    }

    /** How each node takes part in the communities. */
    public static ParticipationResult of(CsrGraph graph, Partition communities, Progress progress) {
        if (communities.nodeCount() != graph.nodeCount()) {
            throw new IllegalArgumentException("communities of " + communities.nodeCount()
                    + " nodes do not divide a graph of " + graph.nodeCount() + " nodes");
        }
        progress.begin("participation", graph.nodeCount());
        return new Participation(graph, communities).compute(progress);
    }

    private ParticipationResult compute(Progress progress) {
        int n = graph.nodeCount();
        List<List<Membership>> memberships = new ArrayList<>(n);
        double[] toPart = new double[communities.count()];
        for (int node = 0; node < n; node++) {
            progress.check();
            memberships.add(membershipsOf(node, toPart));
            progress.advance(1);
        }
        double[] coefficients =
                memberships.stream().mapToDouble(Participation::coefficient).toArray();
        double[] inside = new double[n];
        double[] across = new double[n];
        for (int node = 0; node < n; node++) {
            for (Membership membership : memberships.get(node)) {
                double[] side = membership.part() == communities.of(node) ? inside : across;
                side[node] += membership.strength();
            }
        }
        return new ParticipationResult(memberships, inside, across, coefficients, scores(inside));
    }

    /** Strongest first; leaves {@code toPart} all 0, as it found it. */
    private List<Membership> membershipsOf(int node, double[] toPart) {
        int[] touched = new int[graph.first()[node + 1] - graph.first()[node]];
        int touches = 0;
        double sum = 0;
        for (int slot = graph.first()[node]; slot < graph.first()[node + 1]; slot++) {
            int part = communities.of(graph.neighbours()[slot]);
            if (toPart[part] == 0) {
                touched[touches++] = part;
            }
            toPart[part] += graph.weights()[slot] / 2;
            sum += graph.weights()[slot] / 2;
        }
        List<Membership> found = new ArrayList<>(touches);
        for (int place = 0; place < touches; place++) {
            int part = touched[place];
            found.add(new Membership(part, toPart[part], toPart[part] / sum));
            toPart[part] = 0;
        }
        found.sort(Comparator.comparingDouble(Membership::strength).reversed().thenComparingInt(Membership::part));
        return List.copyOf(found);
    }

    private static double coefficient(List<Membership> memberships) {
        double sum = 0;
        for (Membership membership : memberships) {
            sum += membership.share() * membership.share();
        }
        // Shares add up to 1 but for rounding, which must not make a coefficient negative.
        return memberships.isEmpty() ? Double.NaN : Math.max(0, 1 - sum);
    }

    private double[] scores(double[] inside) {
        double[] scores = new double[inside.length];
        for (int part = 0; part < communities.count(); part++) {
            int[] members = communities.members(part);
            double mean =
                    Arrays.stream(members).mapToDouble(node -> inside[node]).sum() / members.length;
            double squares = 0;
            for (int node : members) {
                squares += (inside[node] - mean) * (inside[node] - mean);
            }
            double deviation = Math.sqrt(squares / members.length);
            for (int node : members) {
                // What differs by rounding only does not differ.
                scores[node] = deviation > 1e-12 * mean ? (inside[node] - mean) / deviation : Double.NaN;
            }
        }
        return scores;
    }
}
