package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;

/**
 * The answer in words: who opens the door, for whom there is no other, what is lost without them, and on whose word each
 * link rests.
 */
final class Verdict {
    private final ProjectedGraph reading;
    private final String when;
    private final Actor target;
    private final List<OriginAccess> origins;
    private final List<Door> doors;
    private final List<GoBetween> upstream;
    private final Optional<Route> through;
    private final ChanceWords chances;
    private final String best;
    private final String toTarget;
    private final String access;

    /**
     * Of an answer.
     *
     * @param when which ties were read: {@link #when(ProjectedGraph)}
     * @param upstream who stands on half as many routes as a door that ranks first, or more, without being one
     * @param through where one door alone ranks first, a best route that comes in through it
     * @param chances how surely origins get through
     */
    Verdict(
            ProjectedGraph reading,
            String when,
            Actor target,
            List<OriginAccess> origins,
            List<Door> doors,
            List<GoBetween> upstream,
            Optional<Route> through,
            Chances chances) {
        this.reading = reading;
        this.when = when;
        this.target = target;
        this.origins = origins;
        this.doors = doors;
        this.upstream = upstream;
        this.through = through;
        this.chances = new ChanceWords(reading, chances);
        this.best = best(reading.projection());
        this.access = " of " + reading.projection().lens().word();
        this.toTarget = " to " + target.name();
    }

    /** What the routes are that costs choose. */
    private static String best(Projection projection) {
        return switch (projection.cost()) {
            case RELIABILITY -> "strongest";
            case HOPS, LENGTH -> "shortest";
            case INVERSE -> "cheapest";
        };
    }

    /** One paragraph. */
    String text() {
        List<Door> first = doors.stream().filter(Door::isFirst).toList();
        Stream<String> sentences;
        if (doors.isEmpty()) {
            sentences = Stream.of(
                    "Nobody in this map has a tie" + access + toTarget + when + ", so nobody opens the door.");
        } else if (first.isEmpty()) {
            sentences = nobodyNeedsADoor();
        } else {
            sentences = first.size() == 1 ? oneDoor(first.get(0)) : severalDoors(first);
        }
        return sentences.collect(Collectors.joining(" "));
    }

    /** Which ties were read, where not simply all of them; of a large map that takes a while to find out. */
    static String when(ProjectedGraph reading) {
        List<String> limits = new ArrayList<>();
        reading.projection()
                .asOf()
                .map(date -> "as of " + date)
                .or(() -> anyIsDated(reading) ? Optional.of("ties of all dates") : Optional.empty())
                .ifPresent(limits::add);
        if (reading.projection().minConfidence() > 0) {
            limits.add("ties of confidence " + Words.number(reading.projection().minConfidence()) + " or more");
        }
        return limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")";
    }

    private static boolean anyIsDated(ProjectedGraph reading) {
        for (Tie tie : reading.map().ties()) {
            if (!tie.period().isAlways()) {
                return true;
            }
        }
        return false;
    }

    private Stream<String> nobodyNeedsADoor() {
        List<Actor> reaching = origins.stream()
                .filter(origin -> origin.best().isPresent())
                .map(OriginAccess::actor)
                .toList();
        List<Actor> known = doors.stream().map(Door::actor).toList();
        String haveTies = Words.either(known.size(), " has a tie", " have ties") + access;
        if (origins.isEmpty()) {
            return Stream.of(
                    "There is no origin from which to look for a way" + toTarget + when + ".",
                    Words.names(known) + haveTies + toTarget + ".");
        }
        if (reaching.isEmpty()) {
            return Stream.of(
                    "No origin has any way" + toTarget + when + ".",
                    Words.names(known) + haveTies + toTarget + ", but no origin gets to "
                            + Words.either(known.size(), "this actor.", "any of them."));
        }
        return Stream.of("Nobody has to open the door" + toTarget + when + ": of the origins only "
                + Words.names(reaching)
                + Words.either(reaching.size(), " gets there, over a tie", " get there, each over a tie")
                + access + " that leads straight there.");
    }

    private Stream<String> oneDoor(Door door) {
        OthersThan others = OthersThan.door(door, origins);
        Grounds grounds = new Grounds(reading.map());
        List<String> sentences = new ArrayList<>();
        sentences.add(door.actor().name() + " opens the door" + toTarget + when + ": " + share(door, others)
                + ", over a link of strength " + Words.number(door.strength()) + ".");
        sentences.add(onlyWayIn(door, others));
        chances.without(door, others).ifPresent(sentences::add);
        chances.split().ifPresent(sentences::add);
        chances.range().ifPresent(sentences::add);
        chances.substitutes(doors).ifPresent(sentences::add);
        others(List.of(door)).ifPresent(sentences::add);
        around(door).ifPresent(sentences::add);
        straight().ifPresent(sentences::add);
        sentences.add(grounds.into(target, door));
        through.map(route -> grounds.upTo(route, best)).ifPresent(sentences::add);
        upstream().ifPresent(sentences::add);
        return sentences.stream();
    }

    private Stream<String> severalDoors(List<Door> first) {
        List<Door> named = first.stream().limit(Words.NAMED).toList();
        int more = first.size() - named.size();
        Grounds grounds = new Grounds(reading.map());
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.names(first.stream().map(Door::actor).toList()) + " open the door" + toTarget + when
                + ", none of them more than another: "
                + named.stream()
                        .map(door -> Words.percent(door.share()) + " of the others' " + best
                                + " routes come in through " + door.actor().name() + ", over a link of strength "
                                + Words.number(door.strength()))
                        .collect(Collectors.joining("; "))
                + (more > 0 ? "; and so for " + more + " more." : "."));
        others(first).ifPresent(sentences::add);
        if (first.stream().allMatch(door -> door.soleDoorFor().isEmpty())) {
            sentences.add("No origin depends on one of them alone.");
        }
        List<String> losses = new ArrayList<>();
        for (Door door : named) {
            OthersThan others = OthersThan.door(door, origins);
            if (!door.soleDoorFor().isEmpty()) {
                sentences.add(onlyWayIn(door, others));
            }
            chances.without(door, others).ifPresent(losses::add);
        }
        sentences.addAll(losses);
        chances.split().ifPresent(sentences::add);
        chances.range().ifPresent(sentences::add);
        chances.substitutes(doors).ifPresent(sentences::add);
        straight().ifPresent(sentences::add);
        named.stream().map(door -> grounds.into(target, door)).forEach(sentences::add);
        upstream().ifPresent(sentences::add);
        return sentences.stream();
    }

    /** Through a door comes, of the routes of the origins other than it, this share. */
    private String share(Door door, OthersThan others) {
        List<Actor> reaching = others.reaching();
        String other = others.asks() ? "other " : "";
        if (reaching.size() == 1) {
            String whose = " of " + reaching.get(0).name() + ", the only " + other + "origin that reaches "
                    + target.name() + ",";
            return Words.isAll(door.share())
                    ? "the " + best + " route" + whose + " comes in this way"
                    : Words.percent(door.share()) + " of the " + best + " routes" + whose + " come in this way";
        }
        String whose = reaching.size() + " " + other + "origins that reach " + target.name() + " come in this way";
        if (door.share() == 0) {
            return "none of the " + best + " routes of the " + whose;
        }
        return Words.isAll(door.share())
                ? "the " + best + " routes of all " + whose
                : Words.percent(door.share()) + " of the " + best + " routes of the " + whose;
    }

    /** The door after the first ones, or who has a tie and is not used. */
    private Optional<String> others(List<Door> first) {
        List<Door> rest = doors.subList(first.size(), doors.size());
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Optional<Door> used = rest.stream()
                .filter(door -> door.rank().isPresent() || door.share() > 0)
                .max(Comparator.comparingDouble(
                        door -> door.importance().criticality().value() + door.score()));
        if (used.isPresent()) {
            return Optional.of(next(used.get()));
        }
        return Optional.of(Words.names(rest.stream().map(Door::actor).toList())
                + Words.either(rest.size(), " has a tie", " have ties") + access + " too, but nobody else's " + best
                + " route comes in through " + Words.either(rest.size(), "it.", "them."));
    }

    private String next(Door door) {
        String name = "Next is " + door.actor().name();
        return door.share() > 0
                ? name + ", with " + Words.percent(door.share()) + " over a link of strength "
                        + Words.number(door.strength()) + "."
                : name + ": nobody else's " + best + " route comes in this way, but "
                        + door.importance().criticality().text() + " of the chance hangs on it.";
    }

    private String onlyWayIn(Door door, OthersThan beside) {
        String name = door.actor().name();
        List<Actor> dependent = door.soleDoorFor();
        int others = beside.reaching().size();
        if (dependent.isEmpty()) {
            return others == 1
                    ? "There is also a way without " + name + "."
                    : "Each of them also has a way without " + name + ".";
        }
        if (dependent.size() == others) {
            return others == 1
                    ? "It is the only way in: without " + name + " there is none."
                    : "For all of them it is the only way in: without " + name + " none gets through.";
        }
        return name + " is the only way in for " + Words.names(dependent) + ".";
    }

    private Optional<String> around(Door door) {
        return door.wayAround().map(around -> {
            String what = around.steps().size() == 1
                    ? "is the tie of " + around.origin().name() + toTarget + " itself, of strength "
                            + Words.number(around.strength())
                    : "starts from " + around.origin().name() + " and comes in through "
                            + around.door().name() + ", with strength " + Words.number(around.strength());
            String against = through.map(route -> "; the " + best + " through "
                            + door.actor().name() + " has " + Words.number(route.strength()))
                    .orElse("");
            return "The " + best + " way without " + door.actor().name() + " " + what + against + ".";
        });
    }

    /** Which origins need no door; where everybody is an origin, all doors are, and it says nothing. */
    private Optional<String> straight() {
        if (origins.size() >= reading.actors().size() - 1) {
            return Optional.empty();
        }
        Set<String> asking = ids(origins.stream().map(OriginAccess::actor));
        List<Actor> straight = doors.stream()
                .map(Door::actor)
                .filter(door -> asking.contains(door.id()))
                .toList();
        return straight.isEmpty()
                ? Optional.empty()
                : Optional.of("Of the origins, " + Words.names(straight)
                        + Words.either(straight.size(), " has a tie", " have ties") + access + toTarget + " already.");
    }

    /** The reader would wonder why they are no doors. */
    private Optional<String> upstream() {
        List<String> names = upstream.stream()
                .map(between -> between.actor().name() + " (" + Words.number(between.subsetBetweenness()) + ")")
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("On the way to a door, the " + best + " routes of other origins pass "
                        + Words.fewOf(names)
                        + ": " + Words.either(names.size(), "a go-between", "go-betweens") + " with no tie" + access
                        + toTarget + ".");
    }

    private static Set<String> ids(Stream<Actor> actors) {
        return actors.map(Actor::id).collect(Collectors.toSet());
    }
}
