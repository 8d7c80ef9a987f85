package org.backchannel.analysis.doors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;

/**
 * Several targets as one, of whom any will do: the map in which one actor has the ties of all of them, and ties among them
 * are gone. Ties keep their ids, and so their draws: the worlds are the same.
 */
public final class JointTarget {
    private static final String ID_JOINT = "-or-";

    private JointTarget() {}

    /** The id of the joint actor. */
    public static String id(Collection<String> targets) {
        return String.join(ID_JOINT, targets.stream().sorted().toList());
    }

    /** The map in which these actors, two or more, are one. */
    public static StakeholderMap of(StakeholderMap map, Collection<String> targets) {
        List<Actor> joined =
                targets.stream().sorted().distinct().map(map::actor).toList();
        String id = id(targets);
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        joined.forEach(actor -> actors.remove(actor.id()));
        if (actors.containsKey(id)) {
            throw new IllegalArgumentException(
                    "the targets together are '" + id + "', and there is an actor of that id");
        }
        actors.put(id, joint(id, joined));
        List<Tie> ties = map.ties().stream()
                .map(tie -> tie.between(
                        targets.contains(tie.from()) ? id : tie.from(), targets.contains(tie.to()) ? id : tie.to()))
                .filter(tie -> !tie.from().equals(tie.to()))
                .toList();
        return map.with(actors, ties);
    }

    private static Actor joint(String id, List<Actor> joined) {
        return new Actor(
                id,
                String.join(" or ", joined.stream().map(Actor::name).toList()),
                ActorKind.GROUP,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1,
                new TreeMap<>());
    }
}
