package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.analysis.whatif.WhatIfResult.ActorShift;
import org.backchannel.analysis.whatif.WhatIfResult.Effect;
import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.model.Scenario;
import org.backchannel.report.Block;
import org.backchannel.text.Decimals;

/** What changes do, in sentences. */
final class ShiftWords {
    private final WhatIfResult result;

    ShiftWords(WhatIfResult result) {
        this.result = result;
    }

    /** How surely the origins get through, and on whom it hangs, before and after. */
    String verdict(Effect effect) {
        Shift reach = effect.reach();
        String chance = "The chance that " + asking() + inTheMean();
        String moved;
        if (!reach.isSeen()) {
            moved = chance + "stays " + reach.before().textWithInterval() + ".";
        } else {
            moved = chance + (reach.difference().value() < 0 ? "falls from " : "rises from ")
                    + reach.before().textWithInterval() + " to " + reach.after().textWithInterval()
                    + ": a difference of " + reach.differenceText() + ".";
        }
        return moved + " " + hangsOn(effect);
    }

    /** The map as it is. */
    String asThingsAre() {
        Effect any = result.effects().get(0);
        return "As things are, the chance that " + asking() + inTheMean() + "is "
                + any.reach().before().textWithInterval() + ", and "
                + any.firstBefore()
                        .map(first -> "most hangs on " + first.actor().name() + ".")
                        .orElse("it hangs on nobody.");
    }

    private String asking() {
        int count = result.origins().size();
        return count == 1
                ? result.origins().get(0).name() + " gets a request through to "
                        + result.target().name()
                : "one of the " + count + " origins gets a request through to "
                        + result.target().name();
    }

    private String inTheMean() {
        return result.origins().size() == 1 ? " " : " (the mean over them) ";
    }

    private static String hangsOn(Effect effect) {
        Optional<ActorShift> before = effect.firstBefore();
        Optional<ActorShift> after = effect.firstAfter();
        if (before.isEmpty() && after.isEmpty()) {
            return "It hangs on nobody, before or after.";
        }
        String first = before.map(actor -> actor.actor().name()).orElse("nobody");
        String then = after.map(actor -> actor.actor().name()).orElse("nobody");
        return first.equals(then)
                ? "Most still hangs on " + first + "."
                : "Before, most hung on " + first + "; after, on " + then + ".";
    }

    /** On whom most hangs after. */
    static String first(Effect effect) {
        return effect.firstAfter()
                .map(first -> first.actor().name() + ", "
                        + first.criticality().after().text())
                .orElse("nobody");
    }

    /** Whether somebody is a door, and was. */
    static String door(ActorShift actor) {
        if (actor.doorBefore() == actor.doorAfter()) {
            return actor.doorBefore() ? "yes" : "";
        }
        return actor.doorAfter() ? "new" : "no more";
    }

    /** How a table is read. */
    String meaning() {
        return result.exact()
                ? "Exact: every outcome was gone through, before and after."
                : "In brackets the 95 % interval of the difference in the same worlds. \"not seen\": in none of "
                        + result.worlds() + " worlds, so it is below " + Decimals.significant(unseen(), 1) + ".";
    }

    /** The rule of three, as the intervals have it. */
    private double unseen() {
        return -StrictMath.expm1(StrictMath.log(0.05) / result.worlds());
    }

    /** Of which sets of changes nothing can be said, because the work was broken off. */
    Optional<String> unfinished() {
        String names = result.unfinished().stream().map(Scenario::name).collect(Collectors.joining(", "));
        return Optional.of("Interrupted before there was an answer for: " + names + ".")
                .filter(sentence -> !names.isEmpty());
    }

    /** How worlds were gone through. */
    List<Block.KeyValue> assumed() {
        List<Block.KeyValue> entries = new ArrayList<>();
        entries.add(new Block.KeyValue(
                "worlds",
                result.exact()
                        ? "all outcomes, at most " + result.worlds() + " on a side"
                        : result.worlds() + ", the same before and after; seed "
                                + result.parameters().sample().seed()
                                + (result.interrupted() ? "; interrupted" : "")));
        int gone = result.parameters().origins().size() - result.origins().size();
        if (gone > 0) {
            entries.add(new Block.KeyValue(
                    "origins", gone + " of them gone in some scenario, and left out before and after"));
        }
        return entries;
    }
}
