package org.backchannel.imports.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.model.Actor;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;

/**
 * What a merge does to the origins of a map. Whoever takes in an origin is one. A side of which nobody is left cannot stay
 * among the origins; the one kept stands for it.
 *
 * @param merged the origins after the merge
 * @param wasOrigin whether the merged actor was one by name
 * @param lostSide its side, if the origins name it and nobody else is of it
 * @param madeOrigin whether the one kept is an origin only by this
 */
record OriginNotes(Origins merged, boolean wasOrigin, Optional<String> lostSide, boolean madeOrigin) {
    private static final String WAS_ORIGIN = Merging.NOTE + "origin";
    private static final String LOST_SIDE = Merging.NOTE + "side";
    private static final String MADE_ORIGIN = Merging.NOTE + "made-origin";

    static OriginNotes of(StakeholderMap map, Actor kept, Actor gone) {
        Origins before = map.origins();
        boolean wasOrigin = before.actors().contains(gone.id());
        Optional<String> lost = gone.side()
                .filter(before.sides()::contains)
                .filter(side -> map.actors().values().stream()
                        .noneMatch(actor ->
                                actor.side().equals(gone.side()) && !actor.id().equals(gone.id())));
        boolean inherits = wasOrigin || lost.isPresent();
        boolean made = inherits && !before.actors().contains(kept.id());
        Set<String> actors = new TreeSet<>(before.actors());
        actors.remove(gone.id());
        if (inherits) {
            actors.add(kept.id());
        }
        List<String> sides = before.sides().stream()
                .filter(side -> !lost.equals(Optional.of(side)))
                .toList();
        return new OriginNotes(new Origins(sides, List.copyOf(actors)), wasOrigin, lost, made);
    }

    /** Notes it for the way back. */
    void write(Map<String, String> attributes) {
        if (wasOrigin) {
            attributes.put(WAS_ORIGIN, "true");
        }
        lostSide.ifPresent(side -> attributes.put(LOST_SIDE, side));
        if (madeOrigin) {
            attributes.put(MADE_ORIGIN, "true");
        }
    }

    /** The origins when an actor is its own again. */
    static Origins restored(StakeholderMap map, Actor kept, Actor noted, Identities identities) {
        Set<String> actors = new TreeSet<>(map.origins().actors());
        Set<String> sides = new TreeSet<>(map.origins().sides());
        if (noted.attributes().containsKey(WAS_ORIGIN)) {
            actors.add(noted.id());
        }
        Optional.ofNullable(noted.attributes().get(LOST_SIDE)).ifPresent(sides::add);
        boolean onlyByMerging = identities.actors().values().stream()
                .anyMatch(actor -> actor.attributes().containsKey(MADE_ORIGIN));
        boolean another = identities.actors().values().stream()
                .anyMatch(actor -> !actor.id().equals(noted.id()) && isOrigin(actor));
        if (onlyByMerging && !another) {
            actors.remove(kept.id());
        }
        return new Origins(List.copyOf(sides), List.copyOf(actors));
    }

    private static boolean isOrigin(Actor noted) {
        return noted.attributes().containsKey(WAS_ORIGIN) || noted.attributes().containsKey(LOST_SIDE);
    }

    /** If the one kept is an origin only by the actor that leaves, another one that was an origin now answers for it. */
    static Identities passedOn(Actor leaving, Identities rest) {
        SortedMap<String, Actor> actors = new TreeMap<>(rest.actors());
        if (leaving.attributes().containsKey(MADE_ORIGIN)) {
            actors.values().stream().filter(OriginNotes::isOrigin).findFirst().ifPresent(heir -> {
                SortedMap<String, String> attributes = new TreeMap<>(heir.attributes());
                attributes.put(MADE_ORIGIN, "true");
                actors.put(heir.id(), Merging.with(heir, heir.aliases(), attributes));
            });
        }
        return new Identities(actors, rest.setAside());
    }
}
