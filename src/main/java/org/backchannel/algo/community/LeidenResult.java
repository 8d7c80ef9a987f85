package org.backchannel.algo.community;

/**
 * Communities.
 *
 * @param communities which node is in which, the largest community first
 * @param quality how good the division is, as {@link PartitionQuality} has it; NaN for the modularity of a graph
 *     without ties
 * @param iterations how many it took
 * @param stable whether the last iteration changed nothing; if not, the limit ended the search
 */
public record LeidenResult(Partition communities, double quality, int iterations, boolean stable) {}
