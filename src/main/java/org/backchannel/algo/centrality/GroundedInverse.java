package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.progress.Progress;

/**
 * The potentials of a {@link Circuit} whose node 0 is grounded, for a unit of current fed in at any other node: the
 * inverse of the Laplacian matrix without its first row and column, which is symmetric and positive definite, by
 * Cholesky's decomposition.
 *
 * <p>The inner loops run along rows. A sum of products is kept in four parts, added in a fixed order: the processor need
 * not wait for one addition before the next, and the bytes are the same everywhere. 1,500 nodes take 2 s of one
 * core and 27 MB; 2,500 take 12 s, since the rows no longer fit the cache, and there {@link PotentialSolver} is quicker.
 */
final class GroundedInverse {
    /** Row i, columns 0 to i: L of A = L Lᵀ; row and column 0 are not used. */
    private final double[][] lower;

    /** By node: the potentials of all when a unit is fed in there and taken out at node 0. */
    private final double[][] potentials;

    private GroundedInverse(Circuit circuit, int threads, Progress progress) {
        int n = circuit.size();
        this.lower = new double[n][];
        this.potentials = new double[n][];
        fill(circuit);
        decompose(progress);
        OrderedBlocks.run(OrderedBlocks.blocksOf(n), threads, () -> new Columns(progress));
    }

    /** By node: the potentials of all when a unit is fed in there and taken out at node 0. */
    static double[][] of(Circuit circuit, int threads, Progress progress) {
        return new GroundedInverse(circuit, threads, progress).potentials;
    }

    private void fill(Circuit circuit) {
        for (int node = 0; node < lower.length; node++) {
            lower[node] = new double[node + 1];
            lower[node][node] = circuit.sums()[node];
            for (int slot = circuit.first()[node]; slot < circuit.first()[node + 1]; slot++) {
                int neighbour = circuit.neighbours()[slot];
                if (neighbour < node) {
                    lower[node][neighbour] = -circuit.conductances()[slot];
                }
            }
        }
    }

    private void decompose(Progress progress) {
        for (int i = 1; i < lower.length; i++) {
            progress.check();
            double[] row = lower[i];
            for (int j = 1; j < i; j++) {
                row[j] = (row[j] - product(row, lower[j], 1, j)) / lower[j][j];
            }
            row[i] = Math.sqrt(row[i] - product(row, row, 1, i));
        }
    }

    /** Of places from (including) to (excluding). */
    private static double product(double[] one, double[] other, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int place = from;
        for (; place + 3 < to; place += 4) {
            a += one[place] * other[place];
            b += one[place + 1] * other[place + 1];
            c += one[place + 2] * other[place + 2];
            d += one[place + 3] * other[place + 3];
        }
        for (; place < to; place++) {
            a += one[place] * other[place];
        }
        return (a + b) + (c + d);
    }

    /** Columns of the inverse, each by one forward and one backward substitution. */
    private final class Columns implements OrderedBlocks.Worker {
        private final Progress progress;

        Columns(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void compute(int block) {
            int size = OrderedBlocks.sourcesPerBlock(potentials.length);
            int end = Math.min(potentials.length, (block + 1) * size);
            for (int node = block * size; node < end; node++) {
                progress.check();
                potentials[node] = column(node);
            }
        }

        private double[] column(int source) {
            double[] x = new double[lower.length];
            if (source == 0) {
                return x;
            }
            x[source] = 1 / lower[source][source];
            for (int i = source + 1; i < x.length; i++) {
                x[i] = -product(lower[i], x, source, i) / lower[i][i];
            }
            for (int i = x.length - 1; i > 0; i--) {
                double[] row = lower[i];
                double value = x[i] / row[i];
                x[i] = value;
                for (int k = 1; k < i; k++) {
                    x[k] -= row[k] * value;
                }
            }
            return x;
        }

        /** Every column has a place of its own: there is nothing to add up. */
        @Override
        public void reduce(int block) {}
    }
}
