package org.backchannel.cli;

import java.util.OptionalInt;
import org.backchannel.analysis.scores.BetweennessChoice;
import org.backchannel.analysis.scores.BetweennessChoice.Estimated;
import org.backchannel.analysis.scores.BetweennessChoice.Exact;
import org.backchannel.analysis.scores.BetweennessChoice.WithinBudget;
import picocli.CommandLine.Option;

/** Whether betweenness is to be exact. */
final class AccuracyOptions {
    @Option(
            names = "--epsilon",
            paramLabel = "E",
            converter = ShareConverter.class,
            description =
                    "Estimate betweenness: every score within E of the exact one. Default: exact within --budget, "
                            + "else estimated within " + BetweennessChoice.DEFAULT_EPSILON + ".")
    private Double epsilon;

    @Option(
            names = "--delta",
            paramLabel = "D",
            converter = ShareConverter.class,
            description = "How likely it may be that some estimated score is farther off. Default: "
                    + BetweennessChoice.DEFAULT_DELTA + ".")
    private Double delta;

    @Option(
            names = "--budget",
            paramLabel = "SECONDS",
            converter = BudgetConverter.class,
            description = "Estimate betweenness where exact would take longer than this: seconds, or none for exact "
                    + "however long it takes. Default: 60.")
    private Double budget;

    /** What was asked for; no option may do nothing. */
    BetweennessChoice choice(OptionalInt first, long seed) {
        if (budget != null && (epsilon != null || first.isPresent())) {
            throw CommandFailure.usage("--budget decides between exact and estimated; "
                    + (epsilon != null ? "--epsilon" : "--first") + " asks for an estimate");
        }
        double within = epsilon == null ? BetweennessChoice.DEFAULT_EPSILON : epsilon;
        double unless = delta == null ? BetweennessChoice.DEFAULT_DELTA : delta;
        Estimated estimated = new Estimated(within, unless, first, seed);
        if (epsilon != null || first.isPresent()) {
            return estimated;
        }
        double seconds = budget == null ? BetweennessChoice.DEFAULT_BUDGET : budget;
        return Double.isInfinite(seconds) ? exact() : new WithinBudget(seconds, estimated);
    }

    private BetweennessChoice exact() {
        if (delta != null) {
            throw CommandFailure.usage("--delta is about an estimate, and --budget none asks for exact betweenness");
        }
        return new Exact();
    }

    /** Whether anything was asked for. */
    boolean areGiven() {
        return epsilon != null || delta != null || budget != null;
    }
}
