package org.backchannel.analysis.keyplayers;

import java.util.List;
import java.util.Optional;
import org.backchannel.projection.ProjectedGraph;

/**
 * Sets of key players.
 *
 * @param reading the graph they were looked for in
 * @param parameters what was asked
 * @param goals the best sets, goal by goal; beside a named set, only goals at which one of its size can be judged
 * @param named the set that was named, if one was
 */
public record KeyPlayerSetsResult(
        ProjectedGraph reading, KeyPlayerSetsParameters parameters, List<BestSets> goals, Optional<NamedSet> named) {
    /** Keeps a copy that cannot change. */
    public KeyPlayerSetsResult {
        goals = List.copyOf(goals);
    }
}
