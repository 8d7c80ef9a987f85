package org.backchannel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.text.Folding;
import org.backchannel.text.Nearest;

/**
 * Finds the actors of a map as people name them: by id, name or alias, ignoring case and accents. An id that is met
 * exactly wins over everything, a name or alias that is met exactly wins over one that differs in case or accents.
 */
public final class ActorDirectory {
    private final Map<String, Actor> byId;
    private final Map<String, List<Actor>> byExactName = new TreeMap<>();
    private final Map<String, List<Actor>> byKey = new TreeMap<>();

    /** Of the actors of a map. */
    public ActorDirectory(StakeholderMap map) {
        byId = map.actors();
        for (Actor actor : map.actors().values()) {
            names(actor).forEach(name -> {
                add(byExactName, name, actor);
                add(byKey, Folding.key(name), actor);
            });
        }
    }

    /** What came of looking for an actor. */
    public sealed interface Match {}

    /** There is one. */
    public record Found(Actor actor) implements Match {}

    /**
     * There are several.
     *
     * @param candidates in order of their ids
     */
    public record Ambiguous(List<Actor> candidates) implements Match {}

    /**
     * There is none.
     *
     * @param nearest the one who may have been meant
     */
    public record Unknown(Optional<Actor> nearest) implements Match {}

    /** Whether a text names one actor or several; without looking for the nearest, which takes longer. */
    public boolean knows(String text) {
        return byExactName.containsKey(text) || byKey.containsKey(Folding.key(text));
    }

    /** The actor that a text names. */
    public Match find(String text) {
        Actor withId = byId.get(text);
        if (withId != null) {
            return new Found(withId);
        }
        List<Actor> exact = byExactName.getOrDefault(text, List.of());
        List<Actor> candidates = exact.isEmpty() ? byKey.getOrDefault(Folding.key(text), List.of()) : exact;
        return switch (candidates.size()) {
            case 0 -> new Unknown(nearest(text));
            case 1 -> new Found(candidates.get(0));
            default -> new Ambiguous(List.copyOf(candidates));
        };
    }

    /** By whole names first, ids before names before aliases, then by the words in them. */
    private Optional<Actor> nearest(String text) {
        Map<String, Actor> known = new LinkedHashMap<>(byId);
        byId.values().forEach(actor -> known.putIfAbsent(actor.name(), actor));
        byId.values().forEach(actor -> actor.aliases().forEach(alias -> known.putIfAbsent(alias, actor)));
        return Nearest.amongWords(known).to(text);
    }

    private static List<String> names(Actor actor) {
        List<String> names = new ArrayList<>(actor.aliases());
        names.add(actor.id());
        names.add(actor.name());
        return names;
    }

    private static void add(Map<String, List<Actor>> index, String name, Actor actor) {
        List<Actor> actors = index.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!actors.contains(actor)) {
            actors.add(actor);
        }
    }
}
