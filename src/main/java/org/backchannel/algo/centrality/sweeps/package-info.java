/**
 * The sweeps of every betweenness, over a graph split at its cut vertices: 64 sources side by side
 * ({@link org.backchannel.algo.centrality.sweeps.LaneSweep}), one after the other
 * ({@link org.backchannel.algo.centrality.sweeps.OneSourceSweep}), and with path counts beyond any {@code double}
 * ({@link org.backchannel.algo.centrality.sweeps.ScaledSweep}).
 * {@link org.backchannel.algo.centrality.sweeps.SplitBetweenness} chooses among them.
 */
package org.backchannel.algo.centrality.sweeps;
