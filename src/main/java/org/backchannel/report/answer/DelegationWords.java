package org.backchannel.report.answer;

import org.backchannel.analysis.delegation.DelegationParameters;
import org.backchannel.analysis.delegation.DelegationResult;
import org.backchannel.analysis.delegation.DelegationResult.Member;
import org.backchannel.analysis.delegation.DelegationResult.Team;
import org.backchannel.analysis.delegation.DelegationResult.Value;
import org.backchannel.text.Decimals;

/** Whom to send, in sentences. */
final class DelegationWords {
    private static final int DIGITS = 3;

    private final DelegationResult result;
    private final DelegationParameters parameters;

    DelegationWords(DelegationResult result) {
        this.result = result;
        this.parameters = result.parameters();
    }

    /** The members of a delegation. */
    static String names(Team team) {
        return team.members().isEmpty()
                ? "nobody"
                : GoalWords.names(team.members().stream().map(Member::actor).toList());
    }

    /** Who goes, and how surely somebody gets through. */
    String verdict() {
        String target = result.target().name();
        String all = all();
        if (result.teams().isEmpty()) {
            return "No delegation gets through to " + target + " with a chance of " + asked() + ". " + all;
        }
        Team best = result.teams().get(0);
        String chance = " the chance that somebody gets a request through to " + target + " is "
                + best.reach().textWithInterval() + ". ";
        return parameters.size().isPresent()
                ? "Send " + names(best) + ":" + chance + all
                : "Send " + names(best) + ", and" + chance + "It was to be " + asked() + " or more. " + all;
    }

    /** How surely all candidates get through, where that is more than the delegation. */
    private String all() {
        int candidates = parameters.candidates().size();
        boolean allGo =
                !result.teams().isEmpty() && result.teams().get(0).members().size() == candidates;
        if (allGo) {
            return candidates == 1 ? "There is no other candidate." : "There are no other candidates.";
        }
        return (candidates == 1
                        ? "The only candidate gets"
                        : (candidates == 2 ? "Both" : "All " + candidates) + " candidates together get")
                + " through with a chance of " + result.everybody().textWithInterval() + ".";
    }

    private String asked() {
        return Decimals.significant(parameters.atLeast().orElse(0), DIGITS);
    }

    /** How the answer was found, and what may be better. */
    String search() {
        DelegationResult.Search search = result.search();
        if (result.teams().isEmpty()) {
            return "all candidates together were asked first";
        }
        if (parameters.size().isPresent()) {
            return search.exact()
                    ? search.looked() == 1
                            ? "exact: there is only one delegation of " + size()
                            : "exact: all " + search.looked() + " delegations of " + size() + " were looked at"
                    : "greedy, then exchanges of one for one: in the worlds chosen from it gets through in "
                            + number(search.chosen()) + ", no delegation of " + size() + " in more than "
                            + number(search.atMost()) + "; so at most " + number(100 * search.gap())
                            + " % of the best is missing";
        }
        int fewest = search.fewest().orElse(0);
        return search.exact()
                ? "exact: no delegation of fewer gets through so surely in the worlds chosen from"
                : "greedy: a delegation of fewer may do, though not of fewer than " + fewest + " (Wolsey's bound)";
    }

    private int size() {
        return parameters.size().orElse(0);
    }

    private static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }

    /** "With A 0.71, without 0.12." */
    static String worth(Value value) {
        String with = "With " + value.actor().name() + " "
                + value.with().reach().textWithInterval() + " (" + names(value.with()) + "), ";
        String without = value.without()
                .map(team -> "without " + team.reach().textWithInterval() + " (" + names(team) + ")")
                .orElse("without them there are too few candidates");
        return with + without + ": a difference of " + value.difference().textWithInterval() + ".";
    }
}
