package org.backchannel.algo.community;

/** What makes one division into communities better than another; {@link PartitionQuality} has the formulas. */
public enum Quality {
    /** More tie strength inside than chance would put there, given how much each node has (Newman and Girvan 2004). */
    MODULARITY,

    /** Ties inside, less a price for every pair inside: the constant Potts model (Traag, Van Dooren, Nesterov 2011). */
    CPM
}
