package org.backchannel.analysis.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Confidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;

/**
 * What a map knows of one actor.
 *
 * @param graph the name of the map
 * @param actor whom it is about
 * @param asOf the date on which ties are said to hold or not; empty: on any
 * @param in the ties that end at the actor, surest and strongest first
 * @param out the ties that start at it, likewise
 */
public record Dossier(
        String graph, Actor actor, Optional<CalendarDate> asOf, List<DossierTie> in, List<DossierTie> out) {

    /** By probability that the tie exists and carries; then by id, so that the order of a file does not matter. */
    private static final Comparator<DossierTie> SUREST_FIRST = Comparator.comparingDouble(
                    (DossierTie entry) -> -entry.confidence() * entry.tie().strength())
            .thenComparing(entry -> entry.tie().id());

    /** Keeps copies that cannot change. */
    public Dossier {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }

    /**
     * The dossier of an actor that is known to be in the map.
     *
     * @param date on which ties are said to hold; empty for the map's own, where it has one
     */
    public static Dossier of(StakeholderMap map, String actor, Optional<CalendarDate> date) {
        Optional<CalendarDate> asOf = date.or(map::asOf);
        Confidence confidence = Confidence.in(map);
        return new Dossier(
                map.graph(),
                map.actor(actor),
                asOf,
                map.ties().stream()
                        .filter(tie -> tie.to().equals(actor))
                        .map(tie -> entry(map, tie, tie.from(), confidence, asOf))
                        .sorted(SUREST_FIRST)
                        .toList(),
                map.ties().stream()
                        .filter(tie -> tie.from().equals(actor))
                        .map(tie -> entry(map, tie, tie.to(), confidence, asOf))
                        .sorted(SUREST_FIRST)
                        .toList());
    }

    private static DossierTie entry(
            StakeholderMap map, Tie tie, String other, Confidence confidence, Optional<CalendarDate> asOf) {
        boolean holds = asOf.map(tie.period()::touches).orElse(true);
        return new DossierTie(
                tie,
                map.actor(other),
                confidence.of(tie),
                holds,
                tie.evidence().stream()
                        .map(item -> new DossierItem(item, DossierItem.provenance(map, item.source())))
                        .toList());
    }
}
