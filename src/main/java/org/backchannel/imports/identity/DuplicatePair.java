package org.backchannel.imports.identity;

import java.util.List;
import org.backchannel.model.Actor;

/**
 * Two actors who may be one.
 *
 * @param one the one with more ties; the one to keep, as a rule
 * @param other the other
 * @param score how likely it looks, in [0, 1]; an order to look at them in, no probability
 * @param reasons what speaks for it and against it, in words
 */
public record DuplicatePair(Actor one, Actor other, double score, List<String> reasons) {
    /** Keeps a copy that cannot change. */
    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }
}
