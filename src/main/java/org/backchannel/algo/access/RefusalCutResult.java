package org.backchannel.algo.access;

/**
 * Who can close every way together: the answer of {@link RefusalCut}. The arrays are the result's own; nobody may
 * write to them.
 *
 * @param direct the origins tied directly to the target, set aside: they may refuse the others; rising
 * @param remaining the other origins, whom the cut is about; rising
 * @param cut the smallest set of nodes whose refusal closes every way of theirs, the one nearest the target; rising.
 *     Empty where there is no way, or nobody remains
 */
public record RefusalCutResult(int[] direct, int[] remaining, int[] cut) {
    /** How many ways there are that share nobody but origins and the target: as many as the cut has nodes (Menger). */
    public int independentWays() {
        return cut.length;
    }
}
