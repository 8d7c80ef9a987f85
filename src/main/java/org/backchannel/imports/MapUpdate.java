package org.backchannel.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.imports.identity.Merging;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;

/**
 * Brings a map up to date with what was imported: the same extract a month later updates what it still says and adds what is
 * new. What it no longer says stays, unless its source is authoritative: then its items of evidence that are not in the
 * import any more are retired, with the ties that rested on nothing else, and with the actors that this leaves without any
 * tie. What other sources say stays in any case. Actors that were merged stay merged: what the import says of the one goes
 * to the other.
 */
public final class MapUpdate {
    private final StakeholderMap before;
    private final StakeholderMap imported;
    private final Set<String> authoritative;
    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final SortedMap<String, Tie> ties = new TreeMap<>();
    private final SortedMap<String, Source> sources = new TreeMap<>();

    private MapUpdate(StakeholderMap before, StakeholderMap imported, Set<String> authoritative) {
        this.before = before;
        this.imported = imported;
        this.authoritative = authoritative;
    }

    /**
     * The map as it is after the import.
     *
     * @param authoritative ids of sources that say all they have to say in this import
     */
    public static StakeholderMap of(StakeholderMap before, StakeholderMap imported, Set<String> authoritative) {
        StakeholderMap mergedAlike = Merging.alike(imported, before);
        return new MapUpdate(before, mergedAlike, authoritative).map();
    }

    private StakeholderMap map() {
        sources.putAll(before.sources());
        sources.putAll(imported.sources());
        actors.putAll(before.actors());
        imported.actors().forEach((id, actor) -> actors.merge(id, actor, MapUpdate::updated));
        Map<String, Tie> extract = imported.ties().stream().collect(Collectors.toMap(Tie::id, tie -> tie));
        before.ties()
                .forEach(tie -> updated(tie, Optional.ofNullable(extract.get(tie.id())))
                        .ifPresent(kept -> ties.put(kept.id(), kept)));
        extract.forEach(ties::putIfAbsent);
        retireActors();
        retireSources();
        return result();
    }

    /** What the import says counts; what it does not say stays as it was. */
    private static Actor updated(Actor old, Actor now) {
        Set<String> aliases = new LinkedHashSet<>(old.aliases());
        aliases.addAll(now.aliases());
        if (!old.name().equals(now.name())) {
            aliases.add(old.name());
        }
        aliases.remove(now.name());
        SortedMap<String, String> attributes = new TreeMap<>(old.attributes());
        attributes.putAll(now.attributes());
        return new Actor(
                now.id(),
                now.name(),
                now.kind() == ActorKind.PERSON ? old.kind() : now.kind(),
                now.side().or(old::side),
                now.role().or(old::role),
                List.copyOf(aliases),
                now.note().or(old::note),
                now.passesOn() == 1 ? old.passesOn() : now.passesOn(),
                attributes);
    }

    /** A tie as it is now; empty if it is retired. */
    private Optional<Tie> updated(Tie old, Optional<Tie> now) {
        Set<String> speaking = now.stream()
                .flatMap(tie -> tie.evidence().stream())
                .map(Evidence::source)
                .collect(Collectors.toSet());
        Stream<Evidence> kept = old.evidence().stream()
                .filter(item -> !speaking.contains(item.source()) && !authoritative.contains(item.source()));
        List<Evidence> items = Stream.concat(kept, now.stream().flatMap(tie -> tie.evidence().stream()))
                .distinct()
                .toList();
        if (now.isEmpty()) {
            boolean retired = items.isEmpty() && !old.evidence().isEmpty();
            return retired ? Optional.empty() : Optional.of(Ties.between(old, old.from(), old.to(), items));
        }
        SortedMap<String, String> attributes = new TreeMap<>(old.attributes());
        attributes.putAll(now.get().attributes());
        return Optional.of(Ties.with(now.get(), now.get().from(), now.get().to(), items, attributes));
    }

    /** Who loses the last tie by what was retired, and of whom the import says nothing, goes too. */
    private void retireActors() {
        Set<String> tied = ends(ties.values().stream());
        Set<String> orphans = new TreeSet<>(ends(before.ties().stream()));
        orphans.removeAll(tied);
        orphans.removeAll(imported.actors().keySet());
        orphans.removeAll(before.origins().actors());
        before.target().ifPresent(orphans::remove);
        actors.keySet().removeAll(orphans);
    }

    private static Set<String> ends(Stream<Tie> ties) {
        return ties.flatMap(tie -> Stream.of(tie.from(), tie.to())).collect(Collectors.toSet());
    }

    /** A source of which no evidence is left is not listed, unless it never had any. */
    private void retireSources() {
        Set<String> cited = cited(ties.values().stream());
        Set<String> retired = new TreeSet<>(cited(before.ties().stream()));
        retired.removeAll(cited);
        Set<String> quoting = sources.values().stream()
                .filter(source -> !retired.contains(source.id()))
                .flatMap(source -> source.within().stream())
                .collect(Collectors.toSet());
        retired.removeAll(quoting);
        sources.keySet().removeAll(retired);
    }

    private static Set<String> cited(Stream<Tie> ties) {
        return ties.flatMap(tie -> tie.evidence().stream())
                .map(Evidence::source)
                .collect(Collectors.toSet());
    }

    private StakeholderMap result() {
        SortedMap<String, TieType> declared = new TreeMap<>(before.declaredTypes());
        imported.declaredTypes().forEach(declared::putIfAbsent);
        SortedMap<String, TieType> vocabulary = new TreeMap<>(imported.vocabulary());
        vocabulary.putAll(before.vocabulary());
        vocabulary.putAll(declared);
        Set<String> used = ties.values().stream().map(Tie::type).collect(Collectors.toSet());
        vocabulary.keySet().retainAll(used);
        return new StakeholderMap(
                before.graph(),
                before.title().or(imported::title),
                before.asOf().or(imported::asOf),
                before.target(),
                before.origins(),
                sources,
                actors,
                new ArrayList<>(ties.values()),
                declared,
                vocabulary,
                before.gradeOverrides());
    }
}
