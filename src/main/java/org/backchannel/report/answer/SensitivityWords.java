package org.backchannel.report.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Provenance;
import org.backchannel.analysis.sensitivity.Family;
import org.backchannel.analysis.sensitivity.Figure;
import org.backchannel.analysis.sensitivity.SensitivityResult;
import org.backchannel.analysis.sensitivity.SensitivityResult.Answer;
import org.backchannel.analysis.sensitivity.SensitivityResult.FamilyMove;
import org.backchannel.analysis.sensitivity.SensitivityResult.FigureMove;
import org.backchannel.analysis.sensitivity.Step;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;

/** How far an answer moves, in sentences. */
final class SensitivityWords {
    private final SensitivityResult result;
    private final Provenance provenance;

    SensitivityWords(SensitivityResult result) {
        this.result = result;
        this.provenance = new Provenance(map());
    }

    private StakeholderMap map() {
        return result.reading().map();
    }

    /** What would move it. */
    String verdict() {
        return DoorWords.asThingsAre(result.parameters(), result.target(), result.reach(), result.first())
                + families()
                + numbers();
    }

    private String families() {
        String range = result.families().stream()
                .filter(move -> move.family() == Family.ALL)
                .map(move -> reach(move.answer().reach()) + " with every number a notch "
                        + move.step().word())
                .collect(Collectors.joining(", and "));
        return (range.isEmpty() ? "" : " It is " + range + ".") + turningFamilies();
    }

    private String turningFamilies() {
        List<FamilyMove> turning = result.families().stream()
                .filter(move -> move.answer().changes())
                .toList();
        if (result.families().size() < Family.values().length * Step.values().length) {
            return "";
        }
        if (turning.isEmpty()) {
            return " Who comes first does not change, whether all grades, all strengths, all conductances, all chances of passing"
                    + " on, or all of these are a notch off.";
        }
        return turning.stream()
                .map(move -> " With " + family(move.family()) + " a notch "
                        + move.step().word() + ", "
                        + DoorWords.change(result.first(), move.answer().first()) + ".")
                .collect(Collectors.joining());
    }

    private String numbers() {
        if (result.onTheWay() == 0) {
            return " No number is on a way to " + result.target().name() + ".";
        }
        List<FigureMove> turning = result.turning();
        String all = result.interrupted()
                ? " Of the " + result.moved() + " numbers that were moved before it was broken off, of "
                        + result.onTheWay() + " on a way"
                : " Of the " + result.onTheWay() + " numbers on a way";
        if (turning.isEmpty()) {
            return all + ", none alone, moved a notch, puts somebody else first." + nearest();
        }
        long figures = turning.stream().map(FigureMove::figure).distinct().count();
        FigureMove one = turning.get(0);
        return all + ", " + figures + (figures == 1 ? " does" : " do") + " alone, moved a notch: first "
                + (figures == 1 ? "and only " : "of all ") + name(one.figure()) + ", "
                + one.to().text() + " instead of "
                + one.from().text() + ", where "
                + DoorWords.change(result.first(), one.answer().first()) + ".";
    }

    private String nearest() {
        return result.nearest()
                .map(move -> " What comes nearest is " + name(move.figure()) + ": with "
                        + move.to().text() + " instead of " + move.from().text() + ", " + leads(move) + ".")
                .orElse("");
    }

    private String leads(FigureMove move) {
        return result.first().names() + (result.first().actors().size() == 1 ? " leads" : " lead")
                + " the other doors by " + lead(move.answer()) + " instead of "
                + result.first().criticality().alike(result.lead());
    }

    /** The lead that is left, with no more digits than what is lost is known to. */
    String lead(Answer answer) {
        Chance known = answer.first().actors().isEmpty()
                ? result.first().criticality()
                : answer.first().criticality();
        return known.alike(answer.lead());
    }

    private static String reach(Chance reach) {
        return reach.value() == 0 && reach.isExact() ? "nothing" : reach.textWithInterval();
    }

    /** As a sentence names all numbers of a family. */
    static String family(Family family) {
        return switch (family) {
            case GRADES -> "every grade";
            case STRENGTHS -> "every strength";
            case CONDUCTANCES -> "every conductance";
            case PASSING_ON -> "every chance of passing on";
            case ALL -> "every number";
        };
    }

    /** As a sentence names a number. */
    String name(Figure figure) {
        return switch (figure.kind()) {
            case RELIABILITY -> "the reliability of " + source(figure.id());
            case CREDIBILITY ->
                "the credibility of what " + DoorWords.clause(source(figure.part())) + " says of " + tie(figure.id());
            case CONFIDENCE -> "the confidence of " + tie(figure.id());
            case STRENGTH -> "the strength of " + tie(figure.id());
            case CONDUCTANCE -> "how well " + figure.id() + " conducts " + figure.part();
            case PASSES_ON -> "how surely " + map().actor(figure.id()).name() + " passes on";
        };
    }

    private String source(String id) {
        return provenance.shortName(map().source(id));
    }

    private String tie(String id) {
        Tie tie = map().ties().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return provenance.phrase(tie);
    }

    /** What the columns of families mean. */
    String familyMeaning() {
        return "A notch: one grade up or down, else 0.1, and near 0 and 1 half the way to it; 1 may be 0.9, and 0 stays. Grades:"
                + " of sources and of what they say, and plain confidences. Reach: the chance that is left, in the mean of the"
                + " origins, and by how much it changes"
                + (result.exact() ? "." : ", in the same worlds.");
    }

    /** What the columns of numbers mean. */
    String figureMeaning() {
        return "Lead: by how much what is lost without "
                + (result.first().actors().isEmpty()
                        ? "the first"
                        : result.first().names())
                + " exceeds what is lost without any other door; as the map is, "
                + result.first().criticality().alike(result.lead()) + ". Below 0, another leads.";
    }

    /** How it was gone through. */
    String worlds() {
        return result.exact()
                ? "all outcomes of what matters, on every side: exact"
                : result.worlds() + ", the same on every side; seed "
                        + result.parameters().sample().seed();
    }
}
