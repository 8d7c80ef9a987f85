package org.backchannel.analysis.dossier;

import java.util.List;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;

/**
 * A tie of the actor whose dossier it is.
 *
 * @param tie the tie
 * @param other the actor at its other end
 * @param confidence the probability that it exists
 * @param holds whether it holds on the dossier's date
 * @param items what sources say of it
 */
public record DossierTie(Tie tie, Actor other, double confidence, boolean holds, List<DossierItem> items) {
    /** Keeps a copy that cannot change. */
    public DossierTie {
        items = List.copyOf(items);
    }
}
