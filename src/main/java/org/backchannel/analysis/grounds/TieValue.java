package org.backchannel.analysis.grounds;

import org.backchannel.model.Tie;

/**
 * What it is worth to learn whether a tie exists.
 *
 * @param tie a tie that may exist and may not
 * @param exists how likely it is that it does
 * @param ifConfirmed who comes first if it does, whatever else its sources say being likelier then; with no interval
 * @param ifRefuted who comes first if it does not
 * @param gain by how much what hangs on whoever is taken for first grows, in the mean of both; 0 where whoever is first today does as well
 */
public record TieValue(Tie tie, double exists, FirstDoor ifConfirmed, FirstDoor ifRefuted, double gain) {
    /** Whether it turns on the tie who comes first: somebody if it exists, somebody else if not. */
    public boolean turns() {
        return !ifConfirmed.actors().isEmpty() && !ifRefuted.actors().isEmpty() && !ifConfirmed.isSameAs(ifRefuted);
    }
}
