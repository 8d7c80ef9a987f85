package org.backchannel.analysis.scores;

import static org.backchannel.analysis.scores.CentralityMeasure.AUTHORITY;
import static org.backchannel.analysis.scores.CentralityMeasure.BETWEENNESS;
import static org.backchannel.analysis.scores.CentralityMeasure.CLOSENESS_IN;
import static org.backchannel.analysis.scores.CentralityMeasure.CLOSENESS_OUT;
import static org.backchannel.analysis.scores.CentralityMeasure.CLUSTERING;
import static org.backchannel.analysis.scores.CentralityMeasure.CORENESS;
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
import static org.backchannel.analysis.scores.CentralityMeasure.STRENGTH_IN;
import static org.backchannel.analysis.scores.CentralityMeasure.STRENGTH_OUT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.algo.Accuracy;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.algo.centrality.ClosenessResult;
import org.backchannel.algo.centrality.Clustering;
import org.backchannel.algo.centrality.Coreness;
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
    private final EnumMap<CentralityMeasure, double[]> scores = new EnumMap<>(CentralityMeasure.class);
    private final List<String> notes = new ArrayList<>();

    private Centrality(ProjectedGraph reading, CentralityParameters parameters, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.parameters = parameters;
        this.threads = parameters.threads();
        this.progress = progress;
    }

    /** Computes them for every actor. */
    public static CentralityResult of(ProjectedGraph reading, CentralityParameters parameters, Progress progress) {
        return new Centrality(reading, parameters, progress).compute();
    }

    private CentralityResult compute() {
        addDegrees();
        if (wanted(BETWEENNESS)) {
            add(
                    BETWEENNESS,
                    Betweenness.of(graph, new BetweennessParameters(threads), progress)
                            .scores());
        }
        addDistances();
        addHarmonic();
        addSpectral();
        if (wanted(CORENESS)) {
            add(CORENESS, whole(Coreness.of(graph, progress).scores()));
        }
        if (wanted(CLUSTERING)) {
            add(CLUSTERING, Clustering.of(graph, progress).scores());
        }
        return new CentralityResult(new ScoreTable(reading, columns()), notes);
    }

    private boolean wanted(CentralityMeasure... anyOf) {
        return Stream.of(anyOf).anyMatch(parameters.measures()::contains);
    }

    private void addDegrees() {
        if (!wanted(DEGREE_IN, DEGREE_OUT, DEGREE, STRENGTH_IN, STRENGTH_OUT)) {
            return;
        }
        DegreeResult degree = Degree.of(graph);
        add(DEGREE_IN, whole(degree.in()));
        add(DEGREE_OUT, whole(degree.out()));
        add(DEGREE, whole(degree.both()));
        add(STRENGTH_IN, degree.strengthIn());
        add(STRENGTH_OUT, degree.strengthOut());
    }

    private void addDistances() {
        boolean closeness = wanted(CLOSENESS_IN, CLOSENESS_OUT);
        boolean decay = wanted(DECAY_IN, DECAY_OUT);
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
        add(CLOSENESS_IN, closeness.in());
        add(CLOSENESS_OUT, closeness.out());
        notes.add("Closeness is one over a mean distance in "
                + reading.projection().cost().unit() + ".");
    }

    private void addDecay(DecayResult decay) {
        add(DECAY_IN, decay.in());
        add(DECAY_OUT, decay.out());
        notes.add("Decay adds up the strengths of strongest routes, whatever the cost model.");
    }

    private void addHarmonic() {
        if (wanted(HARMONIC_IN, HARMONIC_OUT)) {
            HarmonicResult harmonic = Harmonic.of(graph, new HarmonicParameters(threads), progress);
            add(HARMONIC_IN, harmonic.in());
            add(HARMONIC_OUT, harmonic.out());
            notes.add("Harmonic counts hops.");
        }
    }

    private void addSpectral() {
        if (wanted(EIGENVECTOR)) {
            EigenvectorResult eigenvector = Eigenvector.of(graph, EigenvectorParameters.STANDARD, progress);
            add(EIGENVECTOR, eigenvector.scores());
            noteUnlessConverged("Eigenvector", eigenvector.accuracy());
        }
        if (wanted(KATZ)) {
            KatzResult katz = Katz.of(graph, KatzParameters.STANDARD, progress);
            add(KATZ, katz.scores());
            notes.add("Katz: attenuation " + Decimals.significant(katz.alpha(), DIGITS)
                    + ", which is 0.85 / the spectral radius.");
            noteUnlessConverged("Katz", katz.accuracy());
        }
        if (wanted(PAGERANK)) {
            PageRankResult pageRank = PageRank.of(graph, PageRankParameters.STANDARD, progress);
            add(PAGERANK, pageRank.scores());
            notes.add("PageRank: damping " + Decimals.significant(PageRankParameters.STANDARD.damping(), DIGITS)
                    + ", who passes nothing on spreads evenly.");
            noteUnlessConverged("PageRank", pageRank.accuracy());
        }
        if (wanted(HUB, AUTHORITY)) {
            HitsResult hits = Hits.of(graph, HitsParameters.STANDARD, progress);
            add(HUB, hits.hubs());
            add(AUTHORITY, hits.authorities());
            noteUnlessConverged("HITS", hits.accuracy());
        }
    }

    private void noteUnlessConverged(String measure, Accuracy.Iterated accuracy) {
        if (!accuracy.converged()) {
            notes.add(measure + " had not settled after " + accuracy.iterations() + " steps.");
        }
    }

    private void add(CentralityMeasure measure, double[] values) {
        if (wanted(measure)) {
            scores.put(measure, values);
        }
    }

    private List<Score> columns() {
        return scores.entrySet().stream()
                .map(entry -> new Score(
                        entry.getKey().key(),
                        entry.getKey().title(),
                        entry.getKey().kind(),
                        entry.getValue()))
                .toList();
    }

    private static double[] whole(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }
}
