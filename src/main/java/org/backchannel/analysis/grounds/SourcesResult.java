package org.backchannel.analysis.grounds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.model.Source;
import org.backchannel.projection.ProjectedGraph;

/**
 * What an answer rests on.
 *
 * @param reading the map as a graph
 * @param parameters what was asked
 * @param target who is to be reached
 * @param exact whether every outcome was gone through
 * @param worlds how many were gone through: sampled, or all outcomes
 * @param reach of the origins, in the mean, as things are
 * @param first who comes first among the doors, as things are
 * @param interrupted whether the work was broken off: what is said of sources and ties is then of those looked at
 * @param sources by source that matters, that on which most rests first
 * @param unasked how many that matter were not looked at, because the work was broken off
 * @param without how many sources there are that do not matter: nothing that they say is on a way
 * @param reversal the fewest sources that would have to be wrong for somebody else to come first; empty where nobody else
 *     does, whoever is wrong, and where the work was broken off before
 * @param ties what it is worth to learn whether a tie exists, most first: of those on a way that are not certain
 * @param statesExact whether for that all states of the evidence were gone through
 * @param states how many were
 */
public record SourcesResult(
        ProjectedGraph reading,
        GroundsParameters parameters,
        Actor target,
        boolean exact,
        long worlds,
        Chance reach,
        FirstDoor first,
        boolean interrupted,
        List<LeftOut> sources,
        int unasked,
        int without,
        Optional<Reversal> reversal,
        List<TieValue> ties,
        boolean statesExact,
        int states) {
    /** Keeps a copy that cannot change. */
    public SourcesResult {
        sources = List.copyOf(sources);
        ties = List.copyOf(ties);
    }

    /**
     * What is left if a source is wrong.
     *
     * @param source an informant, or a document with everything within it
     * @param quoting how many others that matter stand within it
     * @param wrong how likely it is that all of these are unsound, as they are graded
     * @param reach of the origins without it, in the mean
     * @param difference without it less with it, with the interval of the difference in the same worlds
     * @param first who comes first then
     * @param changes whether somebody else does
     */
    public record LeftOut(
            Source source,
            int quoting,
            double wrong,
            Chance reach,
            Chance difference,
            FirstDoor first,
            boolean changes) {}

    /** Those, each speaking for itself alone, that change who comes first if they are wrong; that on which most rests first. */
    public List<LeftOut> turning() {
        return sources.stream()
                .filter(left -> left.changes() && left.quoting() == 0)
                .toList();
    }

    /** That on which most rests, of those that speak for themselves alone, if any does. */
    public Optional<LeftOut> most() {
        return sources.stream()
                .filter(left -> left.difference().value() != 0)
                .min(Comparator.comparingInt(left -> left.quoting() == 0 ? 0 : 1));
    }
}
