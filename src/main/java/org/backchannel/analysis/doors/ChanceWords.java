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
    private final Provenance provenance;

    ChanceWords(ProjectedGraph reading, Chances chances) {
        this.chances = chances;
        this.provenance = new Provenance(reading.map());
    }

    /** What is lost without a door: "without A the chance that … falls from 0.41 (0.40 to 0.42) to 0.06". */
    Optional<String> without(Door door, OthersThan others) {
        Chance lost = door.importance().criticality();
        if (!(lost.value() > 0)) {
            return Optional.empty();
        }
        String name = door.actor().name();
        String falls = " falls from " + before(others) + " to " + after(door, others) + ".";
        if (others.count() == 1) {
            return Optional.of("Without " + name + " the chance that the request gets through" + falls);
        }
        return Optional.of("Without " + name + " the chance that a request gets through, in the mean of the "
                + others.count() + (others.asks() ? " other" : "") + " origins," + falls);
    }

    /** The mean over the origins beside the door; its interval is known where that is all of them. */
    private String before(OthersThan others) {
        return others.asks()
                ? chances.reach().alike(others.meanReach())
                : chances.reach().textWithInterval();
    }

    private String after(Door door, OthersThan others) {
        double before = others.asks() ? others.meanReach() : chances.reach().value();
        double after = Math.max(0, before - door.importance().criticality().value());
        boolean nobodyIsLeft = door.soleDoorFor().size() == others.reaching().size();
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
