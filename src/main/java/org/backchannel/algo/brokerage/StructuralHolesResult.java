package org.backchannel.algo.brokerage;

/**
 * How few holes there are around each node, and how many: the answer of {@link StructuralHoles}. All by node, NaN
 * (undefined) for who has no contact. The arrays are the result's own; nobody may write to them.
 *
 * @param constraint how much a node's contacts hold it, directly and through each other; low is good for a broker
 * @param effectiveSize the number of contacts, less what they repeat of each other
 * @param efficiency the effective size as a share of the number of contacts
 * @param hierarchy how far the constraint comes from one contact alone: 0 evenly from all, 1 all from one
 */
public record StructuralHolesResult(
        double[] constraint, double[] effectiveSize, double[] efficiency, double[] hierarchy) {}
