package org.backchannel.report.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Provenance;
import org.backchannel.analysis.grounds.FirstDoor;
import org.backchannel.analysis.grounds.Reversal;
import org.backchannel.analysis.grounds.SourcesResult;
import org.backchannel.analysis.grounds.SourcesResult.LeftOut;
import org.backchannel.model.Source;
import org.backchannel.text.Decimals;

/** What an answer rests on, in sentences. */
final class SourcesWords {
    private static final int DIGITS = 2;

    private final SourcesResult result;
    private final Provenance provenance;

    SourcesWords(SourcesResult result) {
        this.result = result;
        this.provenance = new Provenance(result.reading().map());
    }

    /** What would have to be wrong. */
    String verdict() {
        return DoorWords.asThingsAre(result.parameters(), result.target(), result.reach(), result.first()) + " "
                + turn() + most().map(words -> " " + words).orElse("") + ask();
    }

    private String turn() {
        return result.reversal().map(this::turn).orElseGet(this::noTurn);
    }

    private String noTurn() {
        if (result.interrupted()) {
            return "Which sources would have to be wrong for that to change was not found before the interruption.";
        }
        return result.sources().isEmpty()
                ? "It rests on no source."
                : "Whichever sources are wrong, that does not change.";
    }

    private String turn(Reversal reversal) {
        int count = reversal.sources().size();
        String chance = " (a chance of " + Decimals.significant(reversal.allWrong(), DIGITS) + ", as graded)";
        if (count == 1) {
            return "If " + DoorWords.clause(name(reversal.sources().get(0))) + " is wrong" + chance + ", "
                    + DoorWords.change(result.first(), reversal.first()) + "."
                    + others(reversal.sources().get(0));
        }
        String names = reversal.sources().stream().map(this::name).collect(Collectors.joining("; "));
        return "No single source changes that. "
                + (reversal.smallest()
                        ? "The fewest that would, "
                        : "Found by taking one after the other, so that fewer may do, ")
                + count + " of them" + chance + ": " + names + ". If all are wrong, "
                + DoorWords.change(result.first(), reversal.first()) + ".";
    }

    private String others(Source turned) {
        int others = (int) result.turning().stream()
                .filter(left -> !left.source().equals(turned))
                .count();
        if (others == 0) {
            return "";
        }
        return others == 1
                ? " One other source would change it, too."
                : " " + others + " other sources would change it, too.";
    }

    /** That on which most rests. */
    private Optional<String> most() {
        return result.most()
                .map(left -> (result.unasked() > 0 ? "Of those looked at, most rests on " : "Most rests on ")
                        + name(left.source()) + ": without that, the chance is " + reach(left.reach()) + ".");
    }

    private String ask() {
        return result.ties().stream()
                .findFirst()
                .filter(value -> value.gain() > 0 || value.turns())
                .map(value -> " Where to ask next: whether " + provenance.phrase(value.tie()) + " holds. If so, "
                        + comesFirst(value.ifConfirmed()) + ", if not, " + comesFirst(value.ifRefuted()) + ".")
                .orElse(result.ties().isEmpty() ? "" : " No tie, confirmed or refuted, would put somebody else first.");
    }

    private static String comesFirst(FirstDoor first) {
        return DoorWords.isNobody(first)
                ? "no door is critical"
                : first.names() + (first.actors().size() == 1 ? " comes first" : " come first");
    }

    /** What the columns of ties mean. */
    String tieMeaning() {
        return "Exists: how likely it is. Gain: by how much more hangs on whoever is then taken for first, in the mean of both"
                + " outcomes; 0 where whoever is first today does as well. "
                + (result.statesExact() ? "All " : "A sample of ") + result.states() + " states of the evidence.";
    }

    private static String reach(Chance reach) {
        return reach.value() == 0 && reach.isExact() ? "nothing" : reach.textWithInterval();
    }

    /** As a reader knows it, with how many it quotes. */
    String name(LeftOut left) {
        String name = name(left.source());
        return left.quoting() == 0 ? name : name + ", with " + left.quoting() + " quoted in it";
    }

    private String name(Source source) {
        return provenance.shortName(source);
    }

    /** What the columns mean. */
    String meaning() {
        return "Wrong: how likely that is, as graded. Without it: the chance that is left, in the mean of the origins, and by"
                + " how much it changes"
                + (result.exact() ? "." : ", in the same worlds; \"not seen\": in none of them.")
                + " First then: the door on which most hangs, and how much.";
    }

    /** How it was gone through. */
    String worlds() {
        return result.exact()
                ? (result.worlds() == 1 ? "the only outcome" : "all " + result.worlds() + " outcomes")
                        + " of what matters: exact"
                : result.worlds() + ", the same with each source and without; seed "
                        + result.parameters().sample().seed();
    }
}
