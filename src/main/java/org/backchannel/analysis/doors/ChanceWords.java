package org.backchannel.analysis.doors;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.text.IntervalText;

/** How sure the answer is, in sentences. */
final class ChanceWords {
    /** What a reader would not miss. */
    private static final double NEGLIGIBLE_PART = 0.02;

    /** Of what two lose together, what must be lost only because they stand in for each other. */
    private static final double NOTABLE_PART = 0.2;

    private final Chances chances;
    private final List<OriginAccess> origins;
    private final Provenance provenance;

    ChanceWords(ProjectedGraph reading, List<OriginAccess> origins, Chances chances) {
        this.chances = chances;
        this.origins = origins;
        this.provenance = new Provenance(reading.map());
    }

    /** What is lost without a door: "without A the chance that … falls from 0.41 (0.40 to 0.42) to 0.06". */
    Optional<String> without(Door door) {
        Chance lost = door.importance().criticality();
        if (!(lost.value() > 0)) {
            return Optional.empty();
        }
        String name = door.actor().name();
        boolean asks = asks(door.actor());
        String before = before(door, asks);
        String after = after(door, asks);
        int beside = origins.size() - (asks ? 1 : 0);
        if (beside == 1) {
            return Optional.of("Without " + name + " the chance that the request gets through falls from " + before
                    + " to " + after + ".");
        }
        return Optional.of("Without " + name + " the chance that a request gets through, in the mean of the " + beside
                + (asks ? " other" : "") + " origins, falls from " + before + " to " + after + ".");
    }

    private boolean asks(Actor actor) {
        return origins.stream().anyMatch(origin -> origin.actor().id().equals(actor.id()));
    }

    /** The mean over the origins beside the door; its interval is known where that is all of them. */
    private String before(Door door, boolean asks) {
        return asks ? chances.reach().alike(meanBeside(door)) : chances.reach().textWithInterval();
    }

    private double meanBeside(Door door) {
        return origins.stream()
                .filter(origin -> !origin.actor().id().equals(door.actor().id()))
                .mapToDouble(origin -> origin.reach().value())
                .average()
                .orElse(0);
    }

    private String after(Door door, boolean asks) {
        double before = asks ? meanBeside(door) : chances.reach().value();
        double after = Math.max(0, before - door.importance().criticality().value());
        boolean nobodyIsLeft = door.soleDoorFor().size()
                == origins.stream()
                        .filter(origin -> origin.best().isPresent())
                        .filter(origin ->
                                !origin.actor().id().equals(door.actor().id()))
                        .count();
        return nobodyIsLeft || after == 0 ? "nothing" : chances.reach().alike(after);
    }

    /** "It is 0.62 if one can rely on Reznikov, and 0.03 if not." */
    Optional<String> split() {
        return chances.split()
                .filter(split -> split.ifSound() - split.ifUnsound()
                        > NEGLIGIBLE_PART * chances.reach().value())
                .map(split -> {
                    String otherwise =
                            split.ifUnsound() == 0 ? "nothing" : chances.reach().alike(split.ifUnsound());
                    return "It is " + chances.reach().alike(split.ifSound()) + " if one can rely on "
                            + provenance.shortName(split.source()) + ", and " + otherwise + " if not.";
                });
    }

    /** Where it lies, given what may be true. */
    Optional<String> range() {
        return chances.range()
                .filter(range -> range.high() > range.low())
                .map(range -> "Given what may be true, it lies between " + Words.number(range.low()) + " and "
                        + Words.number(range.high()) + " (5 to 95 %).");
    }

    /** The first of those who stand in for each other, where it concerns one of the doors. */
    Optional<String> substitutes(List<Door> doors) {
        return chances.pairs().stream()
                .filter(pair ->
                        pair.together().value() > NOTABLE_PART * pair.loss().value())
                .filter(pair -> doors.stream().anyMatch(door -> isOf(pair, door.actor())))
                .findFirst()
                .map(pair -> pair.first().name() + " and " + pair.second().name()
                        + " stand in for each other: without both "
                        + pair.loss().text() + " of the chance is lost, without each alone "
                        + apart(pair.apart()) + " taken together.");
    }

    private static String apart(Chance apart) {
        return apart.value() == 0
                ? "nothing"
                : IntervalText.value(apart.value(), Math.max(apart.low(), Double.MIN_VALUE), apart.high());
    }

    private static boolean isOf(Chances.Substitutes pair, Actor actor) {
        return pair.first().id().equals(actor.id()) || pair.second().id().equals(actor.id());
    }
}
