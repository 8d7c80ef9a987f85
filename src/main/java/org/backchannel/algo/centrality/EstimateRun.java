package org.backchannel.algo.centrality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.Accuracy;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/** One estimate of betweenness: a first round to see who is hit how often, then rounds until the bounds are met. */
final class EstimateRun {
    /** The first round has the hundredth part of the most there could be. */
    private static final int FIRST_ROUND = 100;

    /** Each later round adds a tenth: looking at all bounds costs time linear in the nodes. */
    private static final int GROWTH = 10;

    private final CsrGraph graph;
    private final BetweennessEstimateParameters parameters;
    private final Progress progress;
    private final int n;

    /** From shares of samples to scores. */
    private final double scale;

    private final double error;
    private final long most;

    EstimateRun(CsrGraph graph, BetweennessEstimateParameters parameters, Progress progress) {
        this.graph = graph;
        this.parameters = parameters;
        this.progress = progress;
        this.n = graph.nodeCount();
        this.scale = n / (n - 2.0);
        this.error = parameters.epsilon() / scale;
        this.most = BetweennessEstimate.mostSamples(n, parameters.epsilon(), parameters.delta());
    }

    BetweennessEstimateResult run() {
        progress.begin("betweenness, by samples", most);
        RouteSamples first = new RouteSamples(graph, parameters, RouteSamples.FIRST_ROUND, progress);
        first.drawUpTo(Math.max(RouteSamples.BLOCK, most / FIRST_ROUND));
        SampleBounds bounds =
                new SampleBounds(most, parameters.delta() / 2, first.hits(), first.drawn(), errors(first));
        RouteSamples samples = new RouteSamples(graph, parameters, RouteSamples.LATER_ROUNDS, progress);
        samples.drawUpTo(Math.max(RouteSamples.BLOCK, bounds.expectedEnd() / 2));
        boolean settled = false;
        while (!settled && samples.drawn() < most) {
            long step = Math.max(RouteSamples.BLOCK, samples.drawn() / GROWTH);
            samples.drawUpTo(Math.min(most, samples.drawn() + step));
            settled = parameters.top().isPresent() ? rankingIsSettled(samples, bounds) : allAreNear(samples, bounds);
        }
        return result(samples, bounds, !settled);
    }

    /** For a ranking, half the gap to the neighbours decides how near a score must come; never less than ε / 2. */
    private double[] errors(RouteSamples first) {
        if (parameters.top().isEmpty()) {
            return SampleBounds.evenly(n, error);
        }
        List<Integer> order = order(first.hits());
        int places = places();
        double[] errors = new double[n];
        for (int place = 0; place < n; place++) {
            double share = share(first, order.get(place));
            int next = Math.min(place + 1, n - 1);
            double gap = place < places ? share - share(first, order.get(next)) : Double.MAX_VALUE;
            if (place > 0) {
                gap = Math.min(gap, share(first, order.get(Math.min(place, places) - 1)) - share);
            }
            errors[order.get(place)] = Math.max(error, gap) / 2;
        }
        return errors;
    }

    private int places() {
        return Math.min(n, parameters.top().orElse(0));
    }

    private static double share(RouteSamples samples, int node) {
        return (double) samples.hits()[node] / samples.drawn();
    }

    private static List<Integer> order(long[] hits) {
        return IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer node) -> -hits[node])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean allAreNear(RouteSamples samples, SampleBounds bounds) {
        for (int node = 0; node < n; node++) {
            double share = share(samples, node);
            if (bounds.below(node, share, samples.drawn()) > error
                    || bounds.above(node, share, samples.drawn()) > error) {
                return false;
            }
        }
        return true;
    }

    /** Whether nobody below a place could be above who holds it by more than ε. */
    private boolean rankingIsSettled(RouteSamples samples, SampleBounds bounds) {
        List<Integer> order = order(samples.hits());
        double highestBelow = 0;
        for (int place = n - 1; place >= 0; place--) {
            int node = order.get(place);
            double share = share(samples, node);
            double lowest = share - bounds.below(node, share, samples.drawn());
            if (place < places() && highestBelow - lowest > error) {
                return false;
            }
            highestBelow = Math.max(highestBelow, share + bounds.above(node, share, samples.drawn()));
        }
        return true;
    }

    private BetweennessEstimateResult result(RouteSamples samples, SampleBounds bounds, boolean capped) {
        double[] scores = new double[n];
        double[] lower = new double[n];
        double[] upper = new double[n];
        for (int node = 0; node < n; node++) {
            double share = share(samples, node);
            double below = bounds.below(node, share, samples.drawn());
            double above = bounds.above(node, share, samples.drawn());
            scores[node] = Math.min(1, share * scale);
            lower[node] = Math.min(1, Math.max(0, share - (capped ? Math.min(below, error) : below)) * scale);
            upper[node] = Math.min(1, (share + (capped ? Math.min(above, error) : above)) * scale);
        }
        List<Integer> top = order(samples.hits()).subList(0, places());
        Accuracy.Sampled accuracy =
                new Accuracy.Sampled(samples.drawn(), parameters.epsilon(), parameters.delta(), capped);
        return new BetweennessEstimateResult(scores, lower, upper, top, accuracy);
    }
}
