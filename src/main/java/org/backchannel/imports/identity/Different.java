package org.backchannel.imports.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;

/** Actors of one name that are not one: each has the other's id in its attribute {@code different-from}. */
public final class Different {
    /** The attribute that holds ids, separated by commas. */
    static final String ATTRIBUTE = "different-from";

    private Different() {}

    /** The map that says that two actors are different. */
    public static StakeholderMap pin(StakeholderMap map, String one, String other) {
        if (one.equals(other)) {
            throw new NotMergeableException("'" + one + "' is one actor; name two that are different");
        }
        return with(map, one, other, true);
    }

    /** The map that does not say so. */
    public static StakeholderMap unpin(StakeholderMap map, String one, String other) {
        return with(map, one, other, false);
    }

    /** Whether the map says that two actors are different. */
    static boolean areDifferent(Actor one, Actor other) {
        return ids(one).contains(other.id()) || ids(other).contains(one.id());
    }

    private static Set<String> ids(Actor actor) {
        String text = actor.attributes().getOrDefault(ATTRIBUTE, "");
        return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split("\\s*,\\s*")));
    }

    private static StakeholderMap with(StakeholderMap map, String one, String other, boolean different) {
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.put(one, with(map.actor(one), other, different));
        actors.put(other, with(map.actor(other), one, different));
        return new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                map.origins(),
                map.sources(),
                actors,
                map.ties(),
                map.declaredTypes(),
                map.vocabulary(),
                map.gradeOverrides());
    }

    private static Actor with(Actor actor, String other, boolean different) {
        Set<String> ids = new TreeSet<>(ids(actor));
        boolean changed = different ? ids.add(other) : ids.remove(other);
        if (!changed) {
            return actor;
        }
        SortedMap<String, String> attributes = new TreeMap<>(actor.attributes());
        attributes.put(ATTRIBUTE, String.join(", ", ids));
        if (ids.isEmpty()) {
            attributes.remove(ATTRIBUTE);
        }
        return Merging.with(actor, List.copyOf(actor.aliases()), attributes);
    }
}
