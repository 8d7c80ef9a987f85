package org.backchannel.analysis.scores;

import static org.backchannel.analysis.scores.CentralityMeasure.AUTHORITY;
import static org.backchannel.analysis.scores.CentralityMeasure.BETWEENNESS;
import static org.backchannel.analysis.scores.CentralityMeasure.CLOSENESS_IN;
import static org.backchannel.analysis.scores.CentralityMeasure.CLOSENESS_OUT;
import static org.backchannel.analysis.scores.CentralityMeasure.CLUSTERING;
import static org.backchannel.analysis.scores.CentralityMeasure.CORENESS;
import static org.backchannel.analysis.scores.CentralityMeasure.CURRENT_FLOW_BETWEENNESS;
import static org.backchannel.analysis.scores.CentralityMeasure.CURRENT_FLOW_CLOSENESS;
import static org.backchannel.analysis.scores.CentralityMeasure.DECAY_IN;
import static org.backchannel.analysis.scores.CentralityMeasure.DECAY_OUT;
import static org.backchannel.analysis.scores.CentralityMeasure.DEGREE;
import static org.backchannel.analysis.scores.CentralityMeasure.DEGREE_IN;
import static org.backchannel.analysis.scores.CentralityMeasure.DEGREE_OUT;
import static org.backchannel.analysis.scores.CentralityMeasure.EIGENVECTOR;
import static org.backchannel.analysis.scores.CentralityMeasure.HARMONIC_IN;
import static org.backchannel.analysis.scores.CentralityMeasure.HARMONIC_OUT;
import static org.backchannel.analysis.scores.CentralityMeasure.HUB;
import static org.backchannel.analysis.scores.CentralityMeasure.KATZ;
import static org.backchannel.analysis.scores.CentralityMeasure.PAGERANK;
import static org.backchannel.analysis.scores.CentralityMeasure.PERSONAL_PAGERANK;
import static org.backchannel.analysis.scores.CentralityMeasure.STRENGTH_IN;
import static org.backchannel.analysis.scores.CentralityMeasure.STRENGTH_OUT;
import static org.backchannel.analysis.scores.CentralityMeasure.SUBSET_BETWEENNESS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.algo.centrality.ClosenessResult;
import org.backchannel.algo.centrality.Clustering;
import org.backchannel.algo.centrality.Coreness;
import org.backchannel.algo.centrality.CurrentFlowBetweenness;
import org.backchannel.algo.centrality.CurrentFlowBetweennessResult;
import org.backchannel.algo.centrality.CurrentFlowCloseness;
import org.backchannel.algo.centrality.CurrentFlowClosenessResult;
import org.backchannel.algo.centrality.CurrentFlowParameters;
import org.backchannel.algo.centrality.Decay;
import org.backchannel.algo.centrality.DecayParameters;
import org.backchannel.algo.centrality.DecayResult;
import org.backchannel.algo.centrality.Degree;
import org.backchannel.algo.centrality.DegreeResult;
import org.backchannel.algo.centrality.DistanceMeasures;
import org.backchannel.algo.centrality.DistanceMeasuresResult;
import org.backchannel.algo.centrality.Eigenvector;
import org.backchannel.algo.centrality.EigenvectorParameters;
import org.backchannel.algo.centrality.EigenvectorResult;
import org.backchannel.algo.centrality.Harmonic;
import org.backchannel.algo.centrality.HarmonicParameters;
import org.backchannel.algo.centrality.HarmonicResult;
import org.backchannel.algo.centrality.Hits;
import org.backchannel.algo.centrality.HitsParameters;
import org.backchannel.algo.centrality.HitsResult;
import org.backchannel.algo.centrality.Katz;
import org.backchannel.algo.centrality.KatzParameters;
import org.backchannel.algo.centrality.KatzResult;
import org.backchannel.algo.centrality.PageRank;
import org.backchannel.algo.centrality.PageRankParameters;
import org.backchannel.algo.centrality.PageRankResult;
import org.backchannel.algo.centrality.SubsetBetweenness;
import org.backchannel.algo.centrality.SubsetBetweennessParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.text.Decimals;

/** Who matters: the measures of centrality that are asked for, in the order of their columns. */
public final class Centrality {
    private static final int DIGITS = 4;

    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final CentralityParameters parameters;
    private final int threads;
    private final Progress progress;
    private final ScoreColumns columns;

    private Centrality(ProjectedGraph reading, CentralityParameters parameters, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.parameters = parameters;
        this.threads = parameters.threads();
        this.progress = progress;
        this.columns = new ScoreColumns(parameters.measures());
    }

    /** Computes them for every actor. */
    public static CentralityResult of(ProjectedGraph reading, CentralityParameters parameters, Progress progress) {
        return new Centrality(reading, parameters, progress).compute();
    }

    private CentralityResult compute() {
        addDegrees();
        Optional<BetweennessAccuracy> betweenness = addBetweenness();
        addDistances();
        addHarmonic();
        addCurrentFlow();
        addSpectral();
        if (columns.wanted(CORENESS)) {
            columns.add(CORENESS, Coreness.of(graph, progress).scores());
        }
        if (columns.wanted(CLUSTERING)) {
            columns.add(CLUSTERING, Clustering.of(graph, progress).scores());
        }
        ScoreTable table = new ScoreTable(reading, columns.scores());
        return new CentralityResult(table, parameters.order(), betweenness, columns.notes());
    }

    private void addDegrees() {
        if (!columns.wanted(DEGREE_IN, DEGREE_OUT, DEGREE, STRENGTH_IN, STRENGTH_OUT)) {
            return;
        }
        DegreeResult degree = Degree.of(graph);
        columns.add(DEGREE_IN, degree.in());
        columns.add(DEGREE_OUT, degree.out());
        columns.add(DEGREE, degree.both());
        columns.add(STRENGTH_IN, degree.strengthIn());
        columns.add(STRENGTH_OUT, degree.strengthOut());
    }

    private Optional<BetweennessAccuracy> addBetweenness() {
        if (columns.wanted(SUBSET_BETWEENNESS)) {
            Pairs pairs = parameters.pairs();
            SubsetBetweennessParameters between =
                    new SubsetBetweennessParameters(pairs.sources(reading), pairs.targets(reading), threads);
            columns.add(
                    SUBSET_BETWEENNESS,
                    SubsetBetweenness.of(graph, between, progress).nodes());
        }
        return columns.wanted(BETWEENNESS)
                ? Optional.of(BetweennessAccuracy.of(
                        new BetweennessScores(graph, threads, columns, progress).add(parameters.betweenness())))
                : Optional.empty();
    }

    private void addDistances() {
        boolean closeness = columns.wanted(CLOSENESS_IN, CLOSENESS_OUT);
        boolean decay = columns.wanted(DECAY_IN, DECAY_OUT);
        if (closeness && decay && reading.projection().cost() == CostModel.RELIABILITY) {
            DistanceMeasuresResult both = DistanceMeasures.of(graph, new DecayParameters(threads), progress);
            addCloseness(both.closeness());
            addDecay(both.decay());
            return;
        }
        if (closeness) {
            addCloseness(Closeness.of(graph, new ClosenessParameters(reading.costPerUnit(), threads), progress));
        }
        if (decay) {
            // Decay reads strengths: under another cost model it needs the reliability costs of the same graph.
            addDecay(Decay.of(reading.byReliability(), new DecayParameters(threads), progress));
        }
    }

    private void addCloseness(ClosenessResult closeness) {
        columns.add(CLOSENESS_IN, closeness.in());
        columns.add(CLOSENESS_OUT, closeness.out());
        columns.note("Closeness is one over a mean distance in "
                + reading.projection().cost().unit() + ".");
    }

    private void addDecay(DecayResult decay) {
        columns.add(DECAY_IN, decay.in());
        columns.add(DECAY_OUT, decay.out());
        columns.note("Decay adds up the strengths of strongest routes, whatever the cost model.");
    }

    private void addHarmonic() {
        if (columns.wanted(HARMONIC_IN, HARMONIC_OUT)) {
            HarmonicResult harmonic = Harmonic.of(graph, new HarmonicParameters(threads), progress);
            columns.add(HARMONIC_IN, harmonic.in());
            columns.add(HARMONIC_OUT, harmonic.out());
            columns.note("Harmonic counts hops.");
        }
    }

    private void addCurrentFlow() {
        CurrentFlowParameters flow = CurrentFlowParameters.on(threads);
        if (columns.wanted(CURRENT_FLOW_BETWEENNESS)) {
            CurrentFlowBetweennessResult result = CurrentFlowBetweenness.of(graph, flow, progress);
            columns.add(CURRENT_FLOW_BETWEENNESS, result.scores());
            columns.noteUnlessConverged("Flow betweenness", result.accuracy());
        }
        if (columns.wanted(CURRENT_FLOW_CLOSENESS)) {
            CurrentFlowClosenessResult result = CurrentFlowCloseness.of(graph, flow, progress);
            columns.add(CURRENT_FLOW_CLOSENESS, result.scores());
            columns.noteUnlessConverged("Flow closeness", result.accuracy());
        }
        if (columns.wanted(CURRENT_FLOW_BETWEENNESS, CURRENT_FLOW_CLOSENESS)) {
            columns.note("Current takes every way at once, strong ties more, whatever the cost model.");
        }
    }

    private void addSpectral() {
        if (columns.wanted(EIGENVECTOR)) {
            EigenvectorResult eigenvector = Eigenvector.of(graph, EigenvectorParameters.STANDARD, progress);
            columns.add(EIGENVECTOR, eigenvector.scores());
            columns.noteUnlessConverged("Eigenvector", eigenvector.accuracy());
        }
        if (columns.wanted(KATZ)) {
            KatzResult katz = Katz.of(graph, KatzParameters.STANDARD, progress);
            columns.add(KATZ, katz.scores());
            columns.note("Katz: attenuation " + Decimals.significant(katz.alpha(), DIGITS)
                    + ", which is 0.85 / the spectral radius.");
            columns.noteUnlessConverged("Katz", katz.accuracy());
        }
        if (columns.wanted(PAGERANK)) {
            PageRankResult pageRank = PageRank.of(graph, PageRankParameters.STANDARD, progress);
            columns.add(PAGERANK, pageRank.scores());
            columns.note("PageRank: damping " + Decimals.significant(PageRankParameters.STANDARD.damping(), DIGITS)
                    + ", who passes nothing on spreads evenly.");
            columns.noteUnlessConverged("PageRank", pageRank.accuracy());
        }
        if (columns.wanted(PERSONAL_PAGERANK)) {
            addPersonalPageRank();
        }
        if (columns.wanted(HUB, AUTHORITY)) {
            HitsResult hits = Hits.of(graph, HitsParameters.STANDARD, progress);
            columns.add(HUB, hits.hubs());
            columns.add(AUTHORITY, hits.authorities());
            columns.noteUnlessConverged("HITS", hits.accuracy());
        }
    }

    private void addPersonalPageRank() {
        List<Integer> start = parameters.start().stream().map(reading::node).toList();
        PageRankResult pageRank = PageRank.of(graph, PageRankParameters.from(start), progress);
        columns.add(PERSONAL_PAGERANK, pageRank.scores());
        String names = start.stream().map(node -> reading.actor(node).name()).collect(Collectors.joining(", "));
        columns.note("Personal PageRank starts from " + names + ", and jumps back there.");
        columns.noteUnlessConverged("Personal PageRank", pageRank.accuracy());
    }
}
