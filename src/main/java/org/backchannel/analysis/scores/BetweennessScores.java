package org.backchannel.analysis.scores;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.backchannel.algo.Accuracy;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessEstimate;
import org.backchannel.algo.centrality.BetweennessEstimateParameters;
import org.backchannel.algo.centrality.BetweennessEstimateResult;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.analysis.estimate.Budget;
import org.backchannel.analysis.scores.BetweennessChoice.Estimated;
import org.backchannel.analysis.scores.BetweennessChoice.WithinBudget;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.text.Decimals;

/** Betweenness, exact or estimated, and what is to be said of that. */
final class BetweennessScores {
    private static final int DIGITS = 4;

    /** Of the most samples that an estimate could need, those that are mostly drawn. */
    private static final double SHARE_DRAWN = 0.6;

    /** Measured where arcs cost differently: see {@link BetweennessEstimate}. */
    private static final double SAMPLES_PER_SOURCE = 4;

    private final CsrGraph graph;
    private final int threads;
    private final ScoreColumns columns;
    private final Progress progress;
    private final LongSupplier clock;

    BetweennessScores(CsrGraph graph, int threads, ScoreColumns columns, Progress progress) {
        this(graph, threads, columns, progress, System::nanoTime);
    }

    /** With a clock of one's own, which decides what is within a budget. */
    BetweennessScores(CsrGraph graph, int threads, ScoreColumns columns, Progress progress, LongSupplier clock) {
        this.clock = clock;
        this.graph = graph;
        this.threads = threads;
        this.columns = columns;
        this.progress = progress;
    }

    /** Adds its columns; says how exact it is. */
    Accuracy add(BetweennessChoice choice) {
        if (choice instanceof Estimated estimated) {
            return estimate(estimated);
        } else if (choice instanceof WithinBudget budget && isSoonerEstimated(graph, budget.otherwise())) {
            return within(budget);
        }
        return exact(progress);
    }

    /** Exact as long as it seems to be done in time. */
    private Accuracy within(WithinBudget choice) {
        Budget budget = new Budget(progress, choice.seconds(), clock);
        try {
            return exact(budget);
        } catch (CancelledException stopped) {
            if (!budget.isExceeded()) {
                throw stopped;
            }
        }
        columns.note("Exact betweenness would take " + time(budget.seconds()) + " here, and the budget is "
                + number(choice.seconds()) + " s, so it is estimated.");
        return estimate(choice.otherwise());
    }

    /** By hops a sample costs next to nothing; by costs it is a fourth of what a source takes. */
    static boolean isSoonerEstimated(CsrGraph graph, Estimated how) {
        long[] costs = graph.costs();
        boolean byHops = Arrays.stream(costs).allMatch(cost -> cost == costs[0]);
        double samples = SHARE_DRAWN * BetweennessEstimate.mostSamples(graph.nodeCount(), how.epsilon(), how.delta());
        return graph.nodeCount() > 2 && (byHops || samples / SAMPLES_PER_SOURCE < graph.nodeCount());
    }

    private static String time(OptionalDouble seconds) {
        return seconds.isPresent() ? "about " + number(Math.rint(seconds.getAsDouble())) + " s" : "longer";
    }

    private Accuracy exact(Progress told) {
        columns.add(
                CentralityMeasure.BETWEENNESS,
                Betweenness.of(graph, new BetweennessParameters(threads), told).scores());
        return Accuracy.EXACT;
    }

    private Accuracy estimate(Estimated how) {
        BetweennessEstimateResult result = BetweennessEstimate.of(
                graph,
                new BetweennessEstimateParameters(how.epsilon(), how.delta(), how.first(), how.seed(), threads),
                progress);
        columns.add(CentralityMeasure.BETWEENNESS, result.scores());
        columns.force(CentralityMeasure.BETWEENNESS_LOW, result.lower());
        columns.force(CentralityMeasure.BETWEENNESS_HIGH, result.upper());
        columns.note(sentence(how, result.accuracy()));
        return result.accuracy();
    }

    private static String sentence(Estimated how, Accuracy.Sampled accuracy) {
        String drawn = "Betweenness is estimated from " + accuracy.samples() + " routes (seed " + how.seed() + "): ";
        String sure = " with probability " + number(1 - how.delta()) + " (ε " + number(how.epsilon()) + ", δ "
                + number(how.delta()) + ").";
        if (how.first().isEmpty()) {
            return drawn + "every score is within " + number(how.epsilon()) + " of the exact one" + sure;
        }
        double gap = accuracy.capped() ? 2 * how.epsilon() : how.epsilon();
        return drawn + "among the first " + how.first().getAsInt()
                + " nobody stands above somebody whose exact score is higher by more than " + number(gap) + sure;
    }

    private static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }
}
