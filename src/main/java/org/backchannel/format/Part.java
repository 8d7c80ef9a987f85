package org.backchannel.format;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.Confidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/** What a map may hold and a format may not. */
public enum Part {
    /** Its name in the database. */
    NAME("its name", map -> 1),
    /** Its heading. */
    TITLE("its title", map -> map.title().stream().count()),
    /** The date of the analysis. */
    AS_OF("its date", map -> map.asOf().stream().count()),
    /** Whose door is asked about. */
    TARGET("its target", map -> map.target().stream().count()),
    /** Who wants to get there. */
    ORIGINS("its origins", map -> map.origins().isEverybody() ? 0 : 1),
    /** Sources and what they say. */
    EVIDENCE(
            "%d items of evidence",
            map -> map.ties().stream().mapToLong(tie -> tie.evidence().size()).sum()),
    /** Ties that every source denies: no number above 0 says how sure they are. */
    DENIED(
            "%d ties of confidence 0",
            map -> {
                Confidence confidence = Confidence.in(map);
                return map.ties().stream()
                        .filter(tie -> confidence.of(tie) == 0)
                        .count();
            }),
    /** Sources, even if nothing rests on them. */
    SOURCES("%d sources", map -> map.sources().size()),
    /** Types of tie that the map declares. */
    TIE_TYPES("%d tie types of its own", map -> map.declaredTypes().size()),
    /** Numbers for grades. */
    GRADES(
            "its own numbers for grades",
            map -> map.gradeOverrides().equals(StakeholderMap.GradeOverrides.NONE) ? 0 : 1),
    /** Ids of actors, where they are not the names. */
    ACTOR_IDS("the ids of %d actors", map -> map.actors().size()),
    /** Names of actors, where they are not the ids. */
    ACTOR_NAMES("the names of %d actors", actors(actor -> !actor.name().equals(actor.id()))),
    /** What actors are. */
    KINDS("the kinds of %d actors", actors(actor -> actor.kind() != ActorKind.PERSON)),
    /** The parties they belong to. */
    SIDES("the sides of %d actors", actors(actor -> actor.side().isPresent())),
    /** Their posts. */
    ROLES("the roles of %d actors", actors(actor -> actor.role().isPresent())),
    /** Their other names. */
    ALIASES("the aliases of %d actors", actors(actor -> !actor.aliases().isEmpty())),
    /** Notes on them. */
    NOTES("notes on %d actors", actors(actor -> actor.note().isPresent())),
    /** How surely they pass requests on. */
    PASSES_ON("how surely %d actors pass on", actors(actor -> actor.passesOn() != 1)),
    /** Whatever else is said of actors. */
    ACTOR_ATTRIBUTES(
            "attributes of %d actors", actors(actor -> !actor.attributes().isEmpty())),
    /** Actors without a tie. */
    UNTIED("%d actors without a tie", Part::untied),
    /** Ids of ties that are not the usual ones. */
    TIE_IDS("the ids of %d ties", ties(tie -> !tie.id().equals(Tie.defaultId(tie.from(), tie.type(), tie.to())))),
    /** Types of ties. */
    TYPES("the types of %d ties", ties(tie -> true)),
    /** How surely ties carry. */
    STRENGTHS("the strengths of %d ties", ties(tie -> tie.strength() != 1)),
    /** Confidence of ties. */
    CONFIDENCE("the confidence of %d ties", ties(tie -> true)),
    /** When ties hold. */
    DATES("the dates of %d ties", ties(tie -> !tie.period().isAlways())),
    /** Whether they are friendly. */
    VALENCES("the valence of %d ties", ties(tie -> tie.valence() != Valence.NEUTRAL)),
    /** How far they reach. */
    LENGTHS("the lengths of %d ties", ties(tie -> tie.length().isPresent())),
    /** Whatever else is said of ties. */
    TIE_ATTRIBUTES("attributes of %d ties", ties(tie -> !tie.attributes().isEmpty())),
    /** Several ties of a pair. */
    PARALLEL("that %d ties are parallel to others", Part::parallel);

    private final String words;
    private final ToLongFunction<StakeholderMap> count;

    Part(String words, ToLongFunction<StakeholderMap> count) {
        this.words = words;
        this.count = count;
    }

    /** All but some. */
    public static Set<Part> allBut(Part... parts) {
        Set<Part> rest = EnumSet.allOf(Part.class);
        rest.removeAll(Set.of(parts));
        return rest;
    }

    /** Whether a map has it. */
    public boolean isIn(StakeholderMap map) {
        return count.applyAsLong(map) > 0;
    }

    /** What a map has of it, in words: {@code 72 items of evidence}. */
    public String in(StakeholderMap map) {
        long number = count.applyAsLong(map);
        String text = words.replace("%d", Long.toString(number));
        return number == 1
                ? text.replaceFirst("items of", "item of")
                        .replaceFirst("(source|actor|tie type|tie)s\\b", "$1")
                        .replaceFirst("actor pass on", "actor passes on")
                        .replaceFirst("tie are parallel", "tie is parallel")
                : text;
    }

    private static ToLongFunction<StakeholderMap> actors(Predicate<Actor> which) {
        return map -> map.actors().values().stream().filter(which).count();
    }

    private static ToLongFunction<StakeholderMap> ties(Predicate<Tie> which) {
        return map -> map.ties().stream().filter(which).count();
    }

    private static long untied(StakeholderMap map) {
        Collection<String> tied = new HashSet<>();
        map.ties().forEach(tie -> {
            tied.add(tie.from());
            tied.add(tie.to());
        });
        return map.actors().keySet().stream().filter(id -> !tied.contains(id)).count();
    }

    private static long parallel(StakeholderMap map) {
        Collection<String> pairs = new HashSet<>();
        return map.ties().stream()
                .filter(tie -> !pairs.add(tie.from() + " " + tie.to()))
                .count();
    }
}
