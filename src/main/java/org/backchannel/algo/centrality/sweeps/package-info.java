/**
 * The sweeps of every betweenness, over a graph split at its cut vertices: 64 sources side by side
 * ({@link org.backchannel.algo.centrality.sweeps.LaneSweep}), gathered one after the other where lanes would not fit a cache
 * ({@link org.backchannel.algo.centrality.sweeps.GatherSweep}), one after the other with comparisons
 * ({@link org.backchannel.algo.centrality.sweeps.OneSourceSweep}), and with path counts beyond any {@code double}
 * ({@link org.backchannel.algo.centrality.sweeps.ScaledSweep}).
 * {@link org.backchannel.algo.centrality.sweeps.SplitBetweenness} chooses among them.
 */
package org.backchannel.algo.centrality.sweeps;
