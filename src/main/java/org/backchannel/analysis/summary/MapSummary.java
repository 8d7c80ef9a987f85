package org.backchannel.analysis.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.backchannel.projection.Tally;

/**
 * What a map holds, in numbers.
 *
 * @param graph its name
 * @param title its heading
 * @param asOf the date on which the projections read it; empty: on any
 * @param actors how many
 * @param ties how many
 * @param sources how many
 * @param evidence how many items
 * @param projections what each reading holds, access first
 */
public record MapSummary(
        String graph,
        Optional<String> title,
        Optional<CalendarDate> asOf,
        int actors,
        int ties,
        int sources,
        long evidence,
        List<Reading> projections) {

    /** Keeps a copy that cannot change. */
    public MapSummary {
        projections = List.copyOf(projections);
    }

    /**
     * What one projection holds.
     *
     * @param lens what travels along its arcs
     * @param tally which ties counted, and why the others did not
     * @param arcs how many it has
     */
    public record Reading(Lens lens, Tally tally, int arcs) {}

    /** The numbers of a map, read on its own date. */
    public static MapSummary of(StakeholderMap map) {
        return new MapSummary(
                map.graph(),
                map.title(),
                map.asOf(),
                map.actors().size(),
                map.ties().size(),
                map.sources().size(),
                map.ties().stream().mapToLong(tie -> tie.evidence().size()).sum(),
                Stream.of(Lens.values()).map(lens -> reading(map, lens)).toList());
    }

    private static Reading reading(StakeholderMap map, Lens lens) {
        Projection projection = Projection.ACCESS.through(lens).on(map.asOf()).at(CostModel.HOPS);
        ProjectedGraph projected = Projector.project(map, projection);
        return new Reading(lens, projected.tally(), projected.graph().arcCount());
    }
}
