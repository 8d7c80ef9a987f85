package org.backchannel.imports;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;

/**
 * What the records say of one actor. Its name is the spelling that most records use (of two, the one that is last in the
 * order of characters, which has the accents and the small letters), the other spellings are aliases. Its
 * kind is the first in their order that any record gives beside the default, a person.
 */
final class ActorFile {
    private static final Comparator<Map.Entry<String, Integer>> MOST_USED =
            Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final String key;
    private final SortedMap<String, Integer> names = new TreeMap<>();
    private final Set<String> aliases = new TreeSet<>();
    private Optional<ActorKind> kind = Optional.empty();
    private Optional<String> side = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> note = Optional.empty();
    private double passesOn = 1;
    private SortedMap<String, String> attributes = new TreeMap<>();

    ActorFile(String key) {
        this.key = key;
    }

    void add(Actor actor) {
        if (!actor.name().isEmpty()) {
            names.merge(actor.name(), 1, Integer::sum);
        }
        aliases.addAll(actor.aliases());
        kind = Together.first(kind, Optional.of(actor.kind()).filter(given -> given != ActorKind.PERSON));
        side = Together.first(side, actor.side());
        role = Together.first(role, actor.role());
        note = Together.first(note, actor.note());
        passesOn = Math.min(passesOn, actor.passesOn());
        attributes = Together.attributes(attributes, actor.attributes());
    }

    void addAll(ActorFile other) {
        other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
        aliases.addAll(other.aliases);
        kind = Together.first(kind, other.kind);
        side = Together.first(side, other.side);
        role = Together.first(role, other.role);
        note = Together.first(note, other.note);
        passesOn = Math.min(passesOn, other.passesOn);
        attributes = Together.attributes(attributes, other.attributes);
    }

    boolean isNameless() {
        return names.isEmpty();
    }

    /** All the names it goes by. */
    Set<String> spellings() {
        Set<String> all = new TreeSet<>(aliases);
        all.addAll(names.keySet());
        return all;
    }

    Actor actor(String id) {
        String name =
                names.entrySet().stream().min(MOST_USED).map(Map.Entry::getKey).orElse(Key.text(key));
        Set<String> others = spellings();
        others.remove(name);
        return new Actor(
                id,
                name,
                kind.orElse(ActorKind.PERSON),
                side,
                role,
                others.stream().toList(),
                note,
                passesOn,
                attributes);
    }
}
