/**
 * A graph taken apart where a single node joins its sides, so that what is expensive is done on each side alone:
 * {@link org.backchannel.algo.centrality.blocks.BlockCutTree} finds the biconnected blocks,
 * {@link org.backchannel.algo.centrality.blocks.HangingWeights} counts what hangs off each node outside a block, and
 * {@link org.backchannel.algo.centrality.blocks.SplitGraph} lays the blocks out side by side for the sweeps.
 */
package org.backchannel.algo.centrality.blocks;
