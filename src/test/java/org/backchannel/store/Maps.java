package org.backchannel.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.backchannel.model.Actor;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;

/** Maps that differ a little from others. */
final class Maps {
    private Maps() {}

    /** A small map with everything in it, which is the same each time but for its name. */
    static StakeholderMap fixed(String graph) {
        return named(graph, RandomMaps.of(new Random(11), 8, 40));
    }

    /** One of its actors. */
    static Actor anActorOf(StakeholderMap map) {
        return map.actors().get(map.actors().firstKey());
    }

    /** The same under another name. */
    static StakeholderMap named(String graph, StakeholderMap map) {
        return of(graph, map.title(), map.actors(), map.ties(), map);
    }

    /** The same with another title. */
    static StakeholderMap titled(String title, StakeholderMap map) {
        return of(map.graph(), Optional.of(title), map.actors(), map.ties(), map);
    }

    /** The same with other ties. */
    static StakeholderMap withTies(List<Tie> ties, StakeholderMap map) {
        return of(map.graph(), map.title(), map.actors(), ties, map);
    }

    /** The same with one actor changed, or added. */
    static StakeholderMap withActor(Actor actor, StakeholderMap map) {
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.put(actor.id(), actor);
        return of(map.graph(), map.title(), actors, map.ties(), map);
    }

    /** The same with one tie changed. */
    static StakeholderMap withTie(String id, UnaryOperator<Tie> change, StakeholderMap map) {
        return withTies(
                map.ties().stream()
                        .map(tie -> tie.id().equals(id) ? change.apply(tie) : tie)
                        .toList(),
                map);
    }

    /** The same without some actors, and without their ties. */
    static StakeholderMap without(Collection<String> gone, StakeholderMap map) {
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.keySet().removeAll(gone);
        List<Tie> ties = map.ties().stream()
                .filter(tie -> !gone.contains(tie.from()) && !gone.contains(tie.to()))
                .toList();
        return of(map.graph(), map.title(), actors, ties, map);
    }

    private static StakeholderMap of(
            String graph, Optional<String> title, SortedMap<String, Actor> actors, List<Tie> ties, StakeholderMap map) {
        return new StakeholderMap(
                graph,
                title,
                map.asOf(),
                map.target(),
                map.origins(),
                map.sources(),
                actors,
                ties,
                map.declaredTypes(),
                map.vocabulary(),
                map.gradeOverrides());
    }
}
