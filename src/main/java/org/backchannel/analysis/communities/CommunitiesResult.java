package org.backchannel.analysis.communities;

import java.util.List;
import org.backchannel.projection.ProjectedGraph;

/**
 * Communities, and who joins them.
 *
 * @param reading the graph they were found in
 * @param parameters what was asked
 * @param resolution what it came to
 * @param quality of the division; NaN for the modularity of a network without ties
 * @param stable whether the search ended because nothing was left to improve
 * @param communities the largest first
 * @param members every actor: those with the strongest ties across first, equal ones by id
 * @param weak the pieces that no tie joins
 * @param strong the pieces in which everybody reaches everybody
 */
public record CommunitiesResult(
        ProjectedGraph reading,
        CommunitiesParameters parameters,
        double resolution,
        double quality,
        boolean stable,
        List<Community> communities,
        List<Member> members,
        Pieces weak,
        Pieces strong) {
    /** Keeps copies that cannot change. */
    public CommunitiesResult {
        communities = List.copyOf(communities);
        members = List.copyOf(members);
    }

    /** Who has ties to communities other than their own: the brokers between them. */
    public List<Member> joiners() {
        return members.stream().filter(Member::joinsOthers).toList();
    }

    /**
     * Into what the network falls.
     *
     * @param count how many pieces
     * @param largest how many actors the largest has
     */
    public record Pieces(int count, int largest) {}
}
