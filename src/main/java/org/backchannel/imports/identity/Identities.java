package org.backchannel.imports.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.Actor;
import org.backchannel.model.AttributeNames;
import org.backchannel.model.Evidence;
import org.backchannel.model.Origins;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;

/**
 * What an actor has taken in: the actors merged into it, all they were, and the ties that a merge would have made ties of an
 * actor to itself. It is a small map, and its text as a graph file is the attribute {@code merged} of the one kept: so the
 * file and the database hold it without a place of their own for it.
 */
record Identities(SortedMap<String, Actor> actors, List<Tie> setAside) {
    /** The attribute of an actor that holds what it has taken in. */
    static final String ATTRIBUTE = AttributeNames.MERGED;

    private static final String GRAPH = "merged";

    /** What an actor has taken in; nobody, as a rule. */
    static Identities in(Actor actor) {
        String text = actor.attributes().get(ATTRIBUTE);
        if (text == null) {
            return new Identities(new TreeMap<>(), List.of());
        }
        try {
            StakeholderMap map = GraphFiles.readText(GRAPH + ".yaml", text).orThrow();
            SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
            actors.remove(actor.id());
            return new Identities(actors, map.ties());
        } catch (BadGraphFileException e) {
            throw new DamagedIdentityException(actor.id(), ATTRIBUTE, e.getMessage());
        }
    }

    /** Whether there is anything in it. */
    boolean isEmpty() {
        return actors.isEmpty();
    }

    Identities with(Actor actor, List<Tie> between) {
        SortedMap<String, Actor> more = new TreeMap<>(actors);
        more.put(actor.id(), actor);
        List<Tie> ties = new ArrayList<>(setAside);
        ties.addAll(between);
        return new Identities(more, ties);
    }

    Identities without(String id, List<Tie> returned) {
        SortedMap<String, Actor> fewer = new TreeMap<>(actors);
        fewer.remove(id);
        return new Identities(
                fewer, setAside.stream().filter(tie -> !returned.contains(tie)).toList());
    }

    /** The text that says all this, for an actor of a map. */
    String text(Actor keeper, StakeholderMap map) {
        SortedMap<String, Actor> all = new TreeMap<>(actors);
        all.put(keeper.id(), Actor.named(keeper.id(), keeper.name()));
        for (Tie tie : setAside) {
            all.putIfAbsent(tie.from(), Actor.named(tie.from(), tie.from()));
            all.putIfAbsent(tie.to(), Actor.named(tie.to(), tie.to()));
        }
        Set<String> types = setAside.stream().map(Tie::type).collect(Collectors.toSet());
        SortedMap<String, TieType> declared = new TreeMap<>(map.declaredTypes());
        declared.keySet().retainAll(types);
        return GraphFiles.text(new StakeholderMap(
                GRAPH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                sources(map),
                all,
                setAside,
                declared,
                declared,
                StakeholderMap.GradeOverrides.NONE));
    }

    /** Evidence needs its sources to be there; the map itself says the rest of them. */
    private SortedMap<String, Source> sources(StakeholderMap map) {
        SortedMap<String, Source> sources = new TreeMap<>();
        setAside.stream()
                .flatMap(tie -> tie.evidence().stream())
                .map(Evidence::source)
                .map(map::source)
                .forEach(source -> sources.put(
                        source.id(),
                        new Source(
                                source.id(),
                                source.id(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                source.reliability(),
                                false)));
        return sources;
    }
}
