package org.backchannel.report.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.analysis.keyplayers.BestSets;
import org.backchannel.analysis.keyplayers.SetGoal;
import org.backchannel.model.Actor;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** What sets of key players are good at, in sentences. */
final class GoalWords {
    private static final int DIGITS = 4;

    private final int size;
    private final int hops;

    /**
     * For sets.
     *
     * @param size of so many members
     * @param hops that reach others within so many steps
     */
    GoalWords(int size, int hops) {
        this.size = size;
        this.hops = hops;
    }

    /** The question that the best sets answer, without its mark. */
    String question(SetGoal goal) {
        return switch (goal) {
            case FRAGMENT -> "Whom to remove so that the fewest reach each other";
            case FRAGMENT_DISTANCE -> "Whom to remove so that the network falls apart";
            case REACH -> "Whom to tell so that the most hear within " + steps();
            case REACH_DISTANCE -> "Whom to tell so that all hear, and soon";
        };
    }

    /** How the score is read. */
    String meaning(SetGoal goal) {
        return switch (goal) {
            case FRAGMENT -> "F is the share of pairs, of those who are left, of whom the one cannot reach the other.";
            case FRAGMENT_DISTANCE ->
                "D_F is 0 if all who are left reach each other in one step, and 1 if nobody reaches anybody: a pair"
                        + " counts in full if the one cannot reach the other, half if at two steps, two thirds if at"
                        + " three.";
            case REACH -> "reach is how many hear within " + steps() + " of whoever is told, those told among them.";
            case REACH_DISTANCE ->
                "D_R is 1 if everybody is told, or one step from somebody who is; who is two steps away counts half, who"
                        + " is three a third, and who never hears 0.";
        };
    }

    private String steps() {
        return Counted.of(hops, "step");
    }

    /** Who does best, how well, and how that compares. */
    String verdict(BestSets best) {
        boolean removes = best.goal().removes();
        String measure = best.goal().measure();
        String score = (removes ? "Without " : "Told to ") + names(best.sets().get(0)) + ", " + measure + " is "
                + number(best.score()) + "; with nobody " + (removes ? "removed " : "told ") + number(best.nobody())
                + ".";
        return score + difference(best) + " " + ties(best) + " " + search(best.search());
    }

    /** How a named set compares with the best. */
    String standing(BestSets best) {
        double named = best.named().orElseThrow();
        String found = best.search().exact() ? "" : " that a greedy search has found";
        if (best.isBeatenBy(named)) {
            return "this set does better than the best" + found + ".";
        }
        if (best.isMatchedBy(named)) {
            return "no set of " + size + found + " does better than this one.";
        }
        return "this set is not among the best" + found + ".";
    }

    private String difference(BestSets best) {
        return best.isMatchedBy(best.nobody()) ? " So no set of " + size + " makes a difference." : "";
    }

    private String ties(BestSets best) {
        if (!best.search().exact()) {
            return "Whether other sets do as well is not known.";
        }
        return best.ties() == 1
                ? "No other set of " + size + " does as well."
                : best.ties() + " sets of " + size + " do equally well; this is the first of them.";
    }

    private static String search(BestSets.Search search) {
        if (search.exact()) {
            return search.sets() == 1
                    ? "There is only this one."
                    : "Exact: all " + search.sets() + " sets were looked at, and none is better.";
        }
        return "Greedy: there are too many sets to look at all. " + search.sets() + " were, made of "
                + search.candidates()
                + " candidates: members were added one by one, the best each time; "
                + exchanges(search.swaps()) + " of one member makes the set better. A better set may exist.";
    }

    private static String exchanges(int made) {
        return switch (made) {
            case 0 -> "no exchange";
            case 1 -> "one exchange later, no other";
            default -> made + " exchanges later, no other";
        };
    }

    /** "A", "A and B", "A, B and C". */
    static String names(List<Actor> actors) {
        List<String> names = actors.stream().map(Actor::name).toList();
        int last = names.size() - 1;
        String before = names.stream().limit(last).collect(Collectors.joining(", "));
        return (before.isEmpty() ? "" : before + " and ") + names.get(last);
    }

    /** Four significant digits. */
    static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }
}
