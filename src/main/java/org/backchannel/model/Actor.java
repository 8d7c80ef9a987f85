package org.backchannel.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A person, organisation, state, group or office that can influence or be influenced.
 *
 * @param id the name by which ties speak of it, {@code [a-z0-9][a-z0-9-]*}
 * @param name as people write it
 * @param kind what it is
 * @param side the party it belongs to, such as {@code ukraine}
 * @param role its post or part
 * @param aliases other spellings and names, in the order given
 * @param note free text
 * @param passesOn the probability, in [0, 1], that this actor, asked to, passes somebody else's request on
 * @param attributes anything else, as text, by name
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        Optional<String> side,
        Optional<String> role,
        List<String> aliases,
        Optional<String> note,
        double passesOn,
        SortedMap<String, String> attributes) {

    /** Keeps copies that cannot change. */
    public Actor {
        aliases = List.copyOf(aliases);
        attributes = Sorted.copyOf(attributes);
    }

    /** A person of whom nothing but the name is known, who passes on whatever is asked. */
    public static Actor named(String id, String name) {
        return new Actor(
                id,
                name,
                ActorKind.PERSON,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1,
                Sorted.empty());
    }

    /** The same actor on a side. */
    public Actor onSide(String newSide) {
        return new Actor(id, name, kind, Optional.of(newSide), role, aliases, note, passesOn, attributes);
    }

    /** The same actor passing on with another probability. */
    public Actor passingOn(double probability) {
        return new Actor(id, name, kind, side, role, aliases, note, probability, attributes);
    }

    /** The same actor without an attribute; itself if it has none of that name. */
    public Actor without(String attribute) {
        if (!attributes.containsKey(attribute)) {
            return this;
        }
        SortedMap<String, String> others = new TreeMap<>(attributes);
        others.remove(attribute);
        return new Actor(id, name, kind, side, role, aliases, note, passesOn, others);
    }
}
