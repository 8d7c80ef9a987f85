package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;

/** Distances and numbers of cheapest routes between all pairs, slowly: an oracle for small graphs. */
final class PlainRoutes {
    static final long NONE = Long.MAX_VALUE / 4;

    private final CsrGraph graph;
    private final boolean hops;
    private final int n;
    private final long[][] distances;
    private final double[][] counts;

    private PlainRoutes(CsrGraph graph, boolean hops) {
        this.graph = graph;
        this.hops = hops;
        this.n = graph.nodeCount();
        this.distances = new long[n][n];
        this.counts = new double[n][n];
        for (int node = 0; node < n; node++) {
            Arrays.fill(distances[node], NONE);
            distances[node][node] = 0;
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            distances[graph.tails()[arc]][graph.heads()[arc]] = cost(arc);
        }
        closeUp();
        for (int source = 0; source < n; source++) {
            Arrays.fill(counts[source], -1);
            for (int target = 0; target < n; target++) {
                count(source, target);
            }
        }
    }

    /** By the graph's costs. */
    static PlainRoutes byCost(CsrGraph graph) {
        return new PlainRoutes(graph, false);
    }

    /** Every arc costs 1. */
    static PlainRoutes byHops(CsrGraph graph) {
        return new PlainRoutes(graph, true);
    }

    private long cost(int arc) {
        return hops ? 1 : graph.costs()[arc];
    }

    /** Floyd and Warshall. */
    private void closeUp() {
        for (int over = 0; over < n; over++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    distances[from][to] = Math.min(distances[from][to], distances[from][over] + distances[over][to]);
                }
            }
        }
    }

    /** A route to the target is one to the tail of its last arc, and that arc. */
    private double count(int source, int target) {
        if (counts[source][target] < 0) {
            double sum = source == target ? 1 : 0;
            for (int arc = 0; arc < graph.arcCount() && source != target; arc++) {
                int tail = graph.tails()[arc];
                if (graph.heads()[arc] == target
                        && reaches(source, target)
                        && distances[source][tail] + cost(arc) == distances[source][target]) {
                    sum += count(source, tail);
                }
            }
            counts[source][target] = sum;
        }
        return counts[source][target];
    }

    boolean reaches(int source, int target) {
        return distances[source][target] < NONE;
    }

    long distance(int source, int target) {
        return distances[source][target];
    }

    double count(int source, int over, int target) {
        boolean onRoute = reaches(source, over)
                && reaches(over, target)
                && distances[source][over] + distances[over][target] == distances[source][target];
        return onRoute ? counts[source][over] * counts[over][target] : 0;
    }

    /** What passes through a node, from sources to targets other than itself, each target by its weight. */
    double through(int node, double[] sourceWeights, double[] targetWeights) {
        double sum = 0;
        for (int source = 0; source < n; source++) {
            for (int target = 0; target < n; target++) {
                if (source != target && source != node && target != node && reaches(source, target)) {
                    sum += sourceWeights[source]
                            * targetWeights[target]
                            * count(source, node, target)
                            / counts[source][target];
                }
            }
        }
        return sum;
    }

    /** What passes over an arc, from sources to targets, each by its weight. */
    double over(int arc, double[] sourceWeights, double[] targetWeights) {
        int tail = graph.tails()[arc];
        int head = graph.heads()[arc];
        double sum = 0;
        for (int source = 0; source < n; source++) {
            for (int target = 0; target < n; target++) {
                if (source != target
                        && reaches(source, tail)
                        && reaches(head, target)
                        && distances[source][tail] + cost(arc) + distances[head][target] == distances[source][target]) {
                    sum += sourceWeights[source]
                            * targetWeights[target]
                            * counts[source][tail]
                            * counts[head][target]
                            / counts[source][target];
                }
            }
        }
        return sum;
    }
}
