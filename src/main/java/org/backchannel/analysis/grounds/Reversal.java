package org.backchannel.analysis.grounds;

import java.util.List;
import org.backchannel.model.Source;

/**
 * Sources that would have to be wrong for somebody else to come first.
 *
 * @param sources each an informant, or a document with everything within it; in the order of ids
 * @param allWrong how likely it is that all of them are unsound, as they are graded
 * @param first who comes first then
 * @param smallest whether fewer would certainly not do; else more may have been taken than are needed
 */
public record Reversal(List<Source> sources, double allWrong, FirstDoor first, boolean smallest) {
    /** Keeps a copy that cannot change. */
    public Reversal {
        sources = List.copyOf(sources);
    }
}
