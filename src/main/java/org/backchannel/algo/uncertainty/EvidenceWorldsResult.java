package org.backchannel.algo.uncertainty;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.backchannel.progress.Progress;

/**
 * What reach and criticality are, state by state of the evidence: the answer of {@link EvidenceWorlds}. The arrays are the
 * result's own; nobody may write to them.
 *
 * @param exact whether all states and all outcomes of carriage were gone through
 * @param weights by state: its probability; they sum to 1
 * @param reach by state: the mean reach of the origins, given the state
 * @param criticality by state, then by node of the uncertain graph
 * @param existing by state: the ties of the uncertain graph that exist, of those that lie on some way
 */
public record EvidenceWorldsResult(
        boolean exact, double[] weights, double[] reach, double[][] criticality, BitSet[] existing) {
    private static final double LOW = 0.05;
    private static final double MEDIAN = 0.5;
    private static final double HIGH = 0.95;

    /**
     * Where reach lies, given what may be true.
     *
     * @param low 5 % of the weight of states has less, or as much
     * @param median half has
     * @param high 95 % has
     */
    public record Range(double low, double median, double high) {}

    /** The 5, 50 and 95 % points of mean reach. */
    public Range range() {
        return new Range(
                Quantiles.of(reach, weights, LOW),
                Quantiles.of(reach, weights, MEDIAN),
                Quantiles.of(reach, weights, HIGH));
    }

    /** Where some nodes stand among each other, by criticality; where nobody gets through, nobody is first. */
    public Standings standings(int[] nodes, Progress progress) {
        double[][] scores = new double[weights.length][];
        for (int state = 0; state < scores.length; state++) {
            progress.check();
            double[] all = criticality[state];
            scores[state] = IntStream.of(nodes).mapToDouble(node -> all[node]).toArray();
        }
        return Standings.ofThoseWhoScore(scores, weights, progress);
    }
}
