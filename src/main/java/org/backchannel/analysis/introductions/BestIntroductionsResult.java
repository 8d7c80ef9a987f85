package org.backchannel.analysis.introductions;

import java.util.List;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;

/**
 * The introductions that help most.
 *
 * @param reading the graph they were looked for in
 * @param parameters what was asked
 * @param target who is to be reached
 * @param origins who wants to reach it
 * @param chosenFrom on how many worlds the best were chosen
 * @param worlds from how many others they are reported
 * @param interrupted whether the work was broken off; the intervals are of the worlds there were
 * @param pairs how many pairs were looked at
 * @param reach the mean reach of the origins as things are
 * @param best the best first, as chosen; none that helps in no world
 */
public record BestIntroductionsResult(
        ProjectedGraph reading,
        BestIntroductionsParameters parameters,
        Actor target,
        List<Actor> origins,
        long chosenFrom,
        long worlds,
        boolean interrupted,
        long pairs,
        Chance reach,
        List<Proposal> best) {
    /** Keeps copies that cannot change. */
    public BestIntroductionsResult {
        origins = List.copyOf(origins);
        best = List.copyOf(best);
    }
}
