package org.backchannel.algo.community;

import org.backchannel.graph.CsrGraph;

/** The quality of a division, pair by pair, as the formulas stand in the papers. */
final class PlainQuality {
    private final double[][] ties;
    private final double[] strengths;
    private double twiceAll;

    PlainQuality(CsrGraph graph) {
        int n = graph.nodeCount();
        ties = new double[n][n];
        strengths = new double[n];
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            ties[graph.tails()[arc]][graph.heads()[arc]] += graph.strengths()[arc] / 2;
            ties[graph.heads()[arc]][graph.tails()[arc]] += graph.strengths()[arc] / 2;
        }
        for (int one = 0; one < n; one++) {
            for (int other = 0; other < n; other++) {
                strengths[one] += ties[one][other];
            }
            twiceAll += strengths[one];
        }
    }

    double of(int[] labels, Quality quality, double resolution) {
        return quality == Quality.MODULARITY ? modularity(labels, resolution) : cpm(labels, resolution);
    }

    private double modularity(int[] labels, double resolution) {
        double sum = 0;
        for (int one = 0; one < labels.length; one++) {
            for (int other = 0; other < labels.length; other++) {
                if (labels[one] == labels[other]) {
                    sum += ties[one][other] - resolution * strengths[one] * strengths[other] / twiceAll;
                }
            }
        }
        return sum / twiceAll;
    }

    private double cpm(int[] labels, double resolution) {
        double sum = 0;
        for (int one = 0; one < labels.length; one++) {
            for (int other = 0; other < one; other++) {
                if (labels[one] == labels[other]) {
                    sum += ties[one][other] - resolution;
                }
            }
        }
        return sum;
    }

    /** The best division of all there are, by trying each; for up to nine nodes (21,147 divisions). */
    double best(Quality quality, double resolution) {
        return best(new int[strengths.length], 0, 0, quality, resolution);
    }

    private double best(int[] labels, int node, int used, Quality quality, double resolution) {
        if (node == labels.length) {
            return of(labels, quality, resolution);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int label = 0; label <= used; label++) {
            labels[node] = label;
            best = Math.max(best, best(labels, node + 1, Math.max(used, label + 1), quality, resolution));
        }
        return best;
    }
}
