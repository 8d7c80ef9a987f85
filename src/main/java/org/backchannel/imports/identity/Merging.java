package org.backchannel.imports.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backchannel.format.TieVocabulary;
import org.backchannel.imports.Ties;
import org.backchannel.model.Actor;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;

/**
 * Says that two actors are one, and takes it back. The one kept takes the names of the other as aliases and keeps all the
 * other was ({@link Identities}). Ties of the other now end at the one kept, under the ids they had and with all their
 * evidence; their attributes {@code as-from} and {@code as-to} say whose they were. Taking it back gives the map as it was,
 * with whatever was added since.
 */
public final class Merging {
    private static final String AS_FROM = "as-from";
    private static final String AS_TO = "as-to";

    /** Notes that a merged actor carries for the way back; no name that a person would give an attribute. */
    static final String NOTE = "backchannel:";

    private static final String BROUGHT = NOTE + "brought";
    private static final String WAS_TARGET = NOTE + "target";
    private static final String SEPARATOR = "\n";

    private Merging() {}

    /**
     * The map in which some actors are one.
     *
     * @param keep the id of the one that stays
     * @param others ids of those that become part of it
     * @throws NotMergeableException in words, if two of them are the same already, or said to be different
     */
    public static StakeholderMap merge(StakeholderMap map, String keep, List<String> others) {
        StakeholderMap merged = map;
        for (String other : others) {
            requireTwo(merged, keep, other);
            merged = merge(merged, merged.actor(keep), merged.actor(other));
        }
        return merged;
    }

    private static void requireTwo(StakeholderMap map, String keep, String other) {
        if (keep.equals(other)) {
            throw new NotMergeableException("'" + keep + "' is one actor already; name two");
        } else if (Different.areDifferent(map.actor(keep), map.actor(other))) {
            throw new NotMergeableException("the map says that '" + keep + "' and '" + other
                    + "' are different; 'backchannel duplicates GRAPH --maybe-same " + keep + "," + other
                    + "' takes that back");
        }
    }

    private static StakeholderMap merge(StakeholderMap map, Actor kept, Actor gone) {
        List<Tie> between = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : map.ties()) {
            Tie moved = moved(tie, gone.id(), kept.id());
            if (moved.from().equals(moved.to())) {
                between.add(tie);
            } else {
                ties.add(moved);
            }
        }
        Set<String> aliases = new LinkedHashSet<>(kept.aliases());
        aliases.add(gone.name());
        aliases.addAll(gone.aliases());
        aliases.remove(kept.name());
        Set<String> brought = new LinkedHashSet<>(aliases);
        kept.aliases().forEach(brought::remove);
        OriginNotes origins = OriginNotes.of(map, kept, gone);
        Identities identities = Identities.in(kept).with(noted(map, gone, brought, origins), between);
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.remove(gone.id());
        actors.put(kept.id(), with(kept, List.copyOf(aliases), identities, map));
        Optional<String> target = map.target().map(id -> id.equals(gone.id()) ? kept.id() : id);
        return with(map, actors, ties, target, origins.merged());
    }

    private static Tie moved(Tie tie, String other, String keep) {
        if (!tie.from().equals(other) && !tie.to().equals(other)) {
            return tie;
        }
        SortedMap<String, String> attributes = new TreeMap<>(tie.attributes());
        if (tie.from().equals(other)) {
            attributes.putIfAbsent(AS_FROM, other);
        }
        if (tie.to().equals(other)) {
            attributes.putIfAbsent(AS_TO, other);
        }
        return Ties.with(
                tie,
                tie.from().equals(other) ? keep : tie.from(),
                tie.to().equals(other) ? keep : tie.to(),
                tie.evidence(),
                attributes);
    }

    /** The merged actor with what is needed to take the merge back. */
    private static Actor noted(StakeholderMap map, Actor gone, Set<String> brought, OriginNotes origins) {
        SortedMap<String, String> attributes = new TreeMap<>(gone.attributes());
        attributes.put(BROUGHT, String.join(SEPARATOR, brought));
        if (map.target().equals(Optional.of(gone.id()))) {
            attributes.put(WAS_TARGET, "true");
        }
        origins.write(attributes);
        return with(gone, gone.aliases(), attributes);
    }

    /**
     * The map in which an actor is its own again.
     *
     * @param other the id of one that was merged
     * @throws NotMergeableException in words, if no actor has taken it in
     */
    public static StakeholderMap unmerge(StakeholderMap map, String other) {
        Actor kept = map.actors().values().stream()
                .filter(actor -> Identities.in(actor).actors().containsKey(other))
                .findFirst()
                .orElseThrow(() -> new NotMergeableException(
                        "no actor of graph " + map.graph() + " has taken in '" + other + "'" + merged(map)));
        Identities identities = Identities.in(kept);
        Actor noted = identities.actors().get(other);
        SortedMap<String, String> attributes = new TreeMap<>(noted.attributes());
        List<String> brought = List.of(attributes.getOrDefault(BROUGHT, "").split(SEPARATOR));
        attributes.keySet().removeIf(name -> name.startsWith(NOTE));
        List<Tie> between = identities.setAside().stream()
                .filter(tie -> tie.from().equals(other) || tie.to().equals(other))
                .toList();
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.put(other, with(noted, noted.aliases(), attributes));
        List<String> aliases = kept.aliases().stream()
                .filter(alias -> !brought.contains(alias))
                .toList();
        actors.put(
                kept.id(), with(kept, aliases, OriginNotes.passedOn(noted, identities.without(other, between)), map));
        List<Tie> ties = new ArrayList<>(map.ties());
        ties.addAll(between);
        Set<String> own = taken(noted);
        Predicate<String> there = actors::containsKey;
        List<Tie> returned =
                ties.stream().map(tie -> returned(tie, other, own, there)).toList();
        Optional<String> target = noted.attributes().containsKey(WAS_TARGET) ? Optional.of(other) : map.target();
        Origins origins = OriginNotes.restored(map, kept, noted, identities);
        return with(map, actors, returned, target, origins);
    }

    /** Ids that come back with an actor: its own, and of those it had taken in. */
    private static Set<String> taken(Actor actor) {
        Set<String> ids = new LinkedHashSet<>(Set.of(actor.id()));
        Identities.in(actor).actors().values().forEach(inner -> ids.addAll(taken(inner)));
        return ids;
    }

    private static Tie returned(Tie tie, String other, Set<String> own, Predicate<String> there) {
        SortedMap<String, String> attributes = new TreeMap<>(tie.attributes());
        String from = end(tie.from(), AS_FROM, attributes, other, own, there);
        String to = end(tie.to(), AS_TO, attributes, other, own, there);
        return attributes.equals(tie.attributes()) && from.equals(tie.from()) && to.equals(tie.to())
                ? tie
                : Ties.with(tie, from, to, tie.evidence(), attributes);
    }

    /** Where a tie ends now: at the one whose it was, if that is an actor again, or at the one who had taken it in. */
    private static String end(
            String end,
            String attribute,
            SortedMap<String, String> attributes,
            String other,
            Set<String> own,
            Predicate<String> there) {
        String was = attributes.getOrDefault(attribute, "");
        if (there.test(was)) {
            attributes.remove(attribute);
            return was;
        }
        return own.contains(was) ? other : end;
    }

    /**
     * Who was merged into an actor, by id.
     *
     * @throws DamagedIdentityException if what it says of that makes no sense
     */
    public static List<Actor> takenIn(Actor actor) {
        return List.copyOf(Identities.in(actor).actors().values());
    }

    private static String merged(StakeholderMap map) {
        List<String> all = map.actors().values().stream()
                .flatMap(actor -> Identities.in(actor).actors().keySet().stream())
                .sorted()
                .toList();
        return all.isEmpty() ? "; none was merged" : "; merged were " + String.join(", ", all);
    }

    /** An imported map in which those are one that are one in the map it is to update. */
    public static StakeholderMap alike(StakeholderMap imported, StakeholderMap map) {
        Map<String, String> keepers = new HashMap<>();
        map.actors()
                .values()
                .forEach(actor -> taken(actor).stream()
                        .filter(id -> !id.equals(actor.id()))
                        .forEach(id -> keepers.put(id, actor.id())));
        if (keepers.keySet().stream().noneMatch(imported.actors()::containsKey)) {
            return imported;
        }
        SortedMap<String, Actor> actors = new TreeMap<>(imported.actors());
        actors.keySet().removeAll(keepers.keySet());
        keepers.forEach((id, keeper) -> {
            if (imported.actors().containsKey(id)) {
                actors.putIfAbsent(keeper, map.actor(keeper));
            }
        });
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : imported.ties()) {
            Tie moved = tie;
            for (String end : List.of(tie.from(), tie.to())) {
                moved = keepers.containsKey(end) ? moved(moved, end, keepers.get(end)) : moved;
            }
            if (!moved.from().equals(moved.to())) {
                ties.add(moved);
            }
        }
        return with(imported, actors, ties, imported.target(), imported.origins());
    }

    private static Actor with(Actor kept, List<String> aliases, Identities identities, StakeholderMap map) {
        SortedMap<String, String> attributes = new TreeMap<>(kept.attributes());
        attributes.remove(Identities.ATTRIBUTE);
        if (!identities.isEmpty()) {
            attributes.put(Identities.ATTRIBUTE, identities.text(kept, map));
        }
        return with(kept, aliases, attributes);
    }

    static Actor with(Actor actor, List<String> aliases, SortedMap<String, String> attributes) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.side(),
                actor.role(),
                aliases,
                actor.note(),
                actor.passesOn(),
                attributes);
    }

    private static StakeholderMap with(
            StakeholderMap map,
            SortedMap<String, Actor> actors,
            List<Tie> ties,
            Optional<String> target,
            Origins origins) {
        return new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                target,
                origins,
                map.sources(),
                actors,
                ties,
                map.declaredTypes(),
                vocabulary(map, ties),
                map.gradeOverrides());
    }

    /** A tie that was set aside may be the only one of its type. */
    private static SortedMap<String, TieType> vocabulary(StakeholderMap map, List<Tie> ties) {
        SortedMap<String, TieType> known = new TreeMap<>(TieVocabulary.builtIn().types());
        known.putAll(map.vocabulary());
        known.putAll(map.declaredTypes());
        known.keySet().retainAll(ties.stream().map(Tie::type).collect(Collectors.toSet()));
        return known;
    }
}
