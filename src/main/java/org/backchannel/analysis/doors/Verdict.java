package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.model.Actor;
import org.backchannel.projection.Contribution;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.text.Decimals;

/**
 * The answer in words: who opens the door, for whom there is no other, what is lost without them, and on whose word each
 * link rests.
 */
final class Verdict {
    private static final int DIGITS = 2;
    private static final int PERCENT = 100;
    private static final int UPSTREAM_NAMED = 4;

    private final Actor target;
    private final List<OriginAccess> origins;
    private final List<Door> doors;
    private final List<GoBetween> goBetweens;
    private final Provenance provenance;
    private final String when;

    Verdict(
            ProjectedGraph reading,
            Actor target,
            List<OriginAccess> origins,
            List<Door> doors,
            List<GoBetween> goBetweens,
            java.util.Optional<Route> through) {
        this.target = target;
        this.origins = origins;
        this.doors = doors;
        this.goBetweens = goBetweens;
        this.provenance = new Provenance(reading.map());
        this.when = reading.projection().asOf().map(date -> "as of " + date).orElse("on any date");
    }

    /** One paragraph. */
    String text() {
        if (doors.isEmpty()) {
            return "Nobody in this map has a tie of access to " + target.name() + " (" + when
                    + "), so nobody here opens the door.";
        }
        List<Door> opening = doors.stream()
                .filter(door -> door.rank().isPresent() && door.rank().getAsInt() == 1)
                .toList();
        if (opening.isEmpty()) {
            return nobodyGetsThrough();
        }
        List<String> sentences = new ArrayList<>();
        if (opening.size() == 1) {
            sentences.addAll(oneDoor(opening.get(0)));
        } else {
            sentences.addAll(severalDoors(opening));
        }
        upstream(opening).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private String nobodyGetsThrough() {
        String reaching = origins.stream().anyMatch(origin -> origin.best().isPresent())
                ? "Only those with a tie of their own reach " + target.name()
                : "No origin has any way to " + target.name();
        return reaching + " (" + when + "). Those with a tie of access are "
                + Words.names(doors.stream().map(Door::actor).toList()) + "; nobody's way leads through them.";
    }

    private List<String> oneDoor(Door door) {
        List<String> sentences = new ArrayList<>();
        sentences.add(door.actor().name() + " opens the door to " + target.name() + " (" + when + "): " + share(door)
                + ", over a tie of strength " + number(door.strength()) + ".");
        next(door).ifPresent(sentences::add);
        sentences.add(onlyDoorFor(door));
        around(door).ifPresent(sentences::add);
        sentences.addAll(linkByLink(door));
        return sentences;
    }

    private List<String> severalDoors(List<Door> opening) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.names(opening.stream().map(Door::actor).toList()) + " open the door to " + target.name()
                + " (" + when + "), none of them more than the others: "
                + percent(opening.get(0).share())
                + " of the origins come in through each, over ties of strength "
                + opening.stream()
                        .map(door -> number(door.strength()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ".");
        opening.forEach(door -> sentences.add(into(door)));
        return sentences;
    }

    private String share(Door door) {
        long others = reachingBeside(door);
        if (door.share() == 1) {
            return others == 1
                    ? "the one origin that reaches " + target.name() + " comes in this way"
                    : "all " + others + " origins that reach " + target.name()
                            + " have their strongest route through this door";
        }
        return percent(door.share()) + " of the " + Words.count(others, "origin") + " that reach " + target.name()
                + " have their strongest route through this door";
    }

    private long reachingBeside(Door door) {
        return origins.stream()
                .filter(origin -> origin.best().isPresent()
                        && !origin.actor().id().equals(door.actor().id()))
                .count();
    }

    private Optional<String> next(Door first) {
        return doors.stream()
                .filter(door -> door != first && door.rank().isPresent())
                .findFirst()
                .map(door -> "Next is " + door.actor().name() + ", with " + percent(door.share())
                        + " over a tie of strength " + number(door.strength()) + ".");
    }

    private String onlyDoorFor(Door door) {
        String name = door.actor().name();
        List<Actor> dependent = door.soleDoorFor();
        if (dependent.isEmpty()) {
            return name + " is the only door for nobody.";
        }
        if (dependent.size() == reachingBeside(door)) {
            return "For every one of them it is the only door: without " + name + " nobody gets through.";
        }
        return name + " is the only door for " + Words.names(dependent) + ".";
    }

    private Optional<String> around(Door door) {
        double best = strongestThrough(door).map(Route::strength).orElse(0.0);
        return door.wayAround()
                .map(around -> "The strongest way around " + door.actor().name() + " goes from "
                        + around.origin().name()
                        + (around.steps().size() > 1
                                ? " through " + around.door().name()
                                : " straight to " + target.name())
                        + ", with strength " + number(around.strength()) + " in place of " + number(best) + ".");
    }

    /** What the tie into the target rests on, and every link of the strongest route that leads to it. */
    private List<String> linkByLink(Door door) {
        List<String> sentences = new ArrayList<>();
        sentences.add(into(door));
        strongestThrough(door)
                .filter(route -> route.steps().size() > 1)
                .ifPresent(route -> sentences.add("The strongest route to "
                        + door.actor().name() + " starts from " + route.origin().name() + ": "
                        + route.steps().subList(0, route.steps().size() - 1).stream()
                                .map(this::rests)
                                .collect(Collectors.joining("; "))
                        + "."));
        return sentences;
    }

    private String into(Door door) {
        return "Into " + target.name() + ", " + rests(door.step()) + ".";
    }

    private String rests(Step step) {
        return step.ties().stream()
                .map(Contribution::tie)
                .map(tie -> provenance.phrase(tie) + " " + provenance.of(tie))
                .collect(Collectors.joining(" and "));
    }

    private Optional<Route> strongestThrough(Door door) {
        return origins.stream()
                .flatMap(origin -> origin.best().stream())
                .filter(route -> route.door().id().equals(door.actor().id())
                        && route.steps().size() > 1)
                .findFirst();
    }

    /** Who stands on half as many routes as the door, or more, without being one: the reader will wonder. */
    private Optional<String> upstream(List<Door> opening) {
        double most = goBetweens.stream()
                .filter(between -> isOneOf(opening, between.actor()))
                .mapToDouble(GoBetween::subsetBetweenness)
                .max()
                .orElse(0);
        List<GoBetween> upstream = goBetweens.stream()
                .filter(between -> !between.isDoor() && between.subsetBetweenness() >= most / 2 && most > 0)
                .toList();
        if (upstream.isEmpty()) {
            return Optional.empty();
        }
        boolean one = upstream.size() == 1;
        return Optional.of(Words.list(upstream.stream()
                        .limit(UPSTREAM_NAMED)
                        .map(between -> between.actor().name() + " (" + number(between.subsetBetweenness()) + ")")
                        .toList())
                + (one ? " stands" : " stand") + " upstream on the routes of so many others: "
                + (one ? "an actor" : "actors") + " to pass on the way to the door, without a tie to " + target.name()
                + (one ? "." : " of their own."));
    }

    private static boolean isOneOf(List<Door> doors, Actor actor) {
        return doors.stream().anyMatch(door -> door.actor().id().equals(actor.id()));
    }

    private static String percent(double share) {
        return Decimals.significant(share * PERCENT, DIGITS) + " %";
    }

    private static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }
}
