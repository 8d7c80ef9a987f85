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
 *
 * @param map the map in which they are one
 * @param id of the one: theirs, put together, and no other actor's
 */
public record JointTarget(StakeholderMap map, String id) {
    private static final String ID_JOINT = "-or-";
    private static final String ID_APART = "-x";

    /** These actors of a map, one or more; one alone stays as it is. */
    public static JointTarget of(StakeholderMap map, Collection<String> targets) {
        List<String> ids = targets.stream().sorted().distinct().toList();
        return ids.size() == 1 ? new JointTarget(map, ids.get(0)) : joined(map, ids, freeId(map, ids));
    }

    private static String freeId(StakeholderMap map, List<String> targets) {
        String id = String.join(ID_JOINT, targets);
        while (map.actors().containsKey(id)) {
            id += ID_APART;
        }
        return id;
    }

    private static JointTarget joined(StakeholderMap map, List<String> targets, String id) {
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.keySet().removeAll(targets);
        actors.put(id, joint(id, targets.stream().map(map::actor).toList()));
        List<Tie> ties = map.ties().stream()
                .map(tie -> tie.between(
                        targets.contains(tie.from()) ? id : tie.from(), targets.contains(tie.to()) ? id : tie.to()))
                .filter(tie -> !tie.from().equals(tie.to()))
                .toList();
        return new JointTarget(map.with(actors, ties), id);
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
