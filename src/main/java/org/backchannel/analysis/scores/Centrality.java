package org.backchannel.analysis.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.backchannel.projection.Projector;
import org.backchannel.text.Decimals;

/** Who matters: every measure of centrality, in the order of their columns. */
public final class Centrality {
    private static final int DIGITS = 4;

    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final int threads;
    private final Progress progress;
    private final List<Score> scores = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Centrality(ProjectedGraph reading, int threads, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.threads = threads;
        this.progress = progress;
    }

    /** Computes all of them for every actor. */
    public static CentralityResult of(ProjectedGraph reading, int threads, Progress progress) {
        return new Centrality(reading, threads, progress).compute();
    }

    private CentralityResult compute() {
        addDegrees();
        add(
                "betweenness",
                "Betweenness",
                Betweenness.of(graph, new BetweennessParameters(threads), progress)
                        .scores());
        addDistances();
        addSpectral();
        add(
                "coreness",
                "Coreness",
                Score.Kind.COUNT,
                whole(Coreness.of(graph, progress).scores()));
        add("clustering", "Clustering", Clustering.of(graph, progress).scores());
        return new CentralityResult(new ScoreTable(reading, scores), notes);
    }

    private void addDegrees() {
        DegreeResult degree = Degree.of(graph);
        add("degreeIn", "Degree in", Score.Kind.COUNT, whole(degree.in()));
        add("degreeOut", "Degree out", Score.Kind.COUNT, whole(degree.out()));
        add("degree", "Degree", Score.Kind.COUNT, whole(degree.both()));
        add("strengthIn", "Strength in", degree.strengthIn());
        add("strengthOut", "Strength out", degree.strengthOut());
    }

    private void addDistances() {
        DistanceMeasuresResult distances = distances();
        add("closenessIn", "Closeness in", distances.closeness().in());
        add("closenessOut", "Closeness out", distances.closeness().out());
        HarmonicResult harmonic = Harmonic.of(graph, new HarmonicParameters(threads), progress);
        add("harmonicIn", "Harmonic in", harmonic.in());
        add("harmonicOut", "Harmonic out", harmonic.out());
        add("decayIn", "Decay in", distances.decay().in());
        add("decayOut", "Decay out", distances.decay().out());
        notes.add("Closeness is in 1 / " + reading.projection().cost().unit()
                + "; harmonic counts hops; decay adds up the strengths of strongest routes, whatever the cost model.");
    }

    /** Decay reads strengths: under another cost model it needs the reliability costs of the same graph. */
    private DistanceMeasuresResult distances() {
        if (reading.projection().cost() == CostModel.RELIABILITY) {
            return DistanceMeasures.of(graph, new DecayParameters(threads), progress);
        }
        ClosenessResult closeness =
                Closeness.of(graph, new ClosenessParameters(reading.costPerUnit(), threads), progress);
        CsrGraph byReliability = Projector.project(
                        reading.map(), reading.projection().at(CostModel.RELIABILITY))
                .graph();
        DecayResult decay = Decay.of(byReliability, new DecayParameters(threads), progress);
        return new DistanceMeasuresResult(closeness, decay);
    }

    private void addSpectral() {
        EigenvectorResult eigenvector = Eigenvector.of(graph, EigenvectorParameters.STANDARD, progress);
        add("eigenvector", "Eigenvector", eigenvector.scores());
        noteUnlessConverged("Eigenvector", eigenvector.accuracy());
        KatzResult katz = Katz.of(graph, KatzParameters.STANDARD, progress);
        add("katz", "Katz", katz.scores());
        notes.add("Katz: attenuation " + Decimals.significant(katz.alpha(), DIGITS)
                + ", which is 0.85 / the spectral radius.");
        noteUnlessConverged("Katz", katz.accuracy());
        PageRankResult pageRank = PageRank.of(graph, PageRankParameters.STANDARD, progress);
        add("pagerank", "PageRank", pageRank.scores());
        notes.add("PageRank: damping " + Decimals.significant(PageRankParameters.STANDARD.damping(), DIGITS)
                + ", who passes nothing on spreads evenly.");
        noteUnlessConverged("PageRank", pageRank.accuracy());
        HitsResult hits = Hits.of(graph, HitsParameters.STANDARD, progress);
        add("hub", "Hub", hits.hubs());
        add("authority", "Authority", hits.authorities());
        noteUnlessConverged("HITS", hits.accuracy());
    }

    private void noteUnlessConverged(String measure, Accuracy.Iterated accuracy) {
        if (!accuracy.converged()) {
            notes.add(measure + " had not settled after " + accuracy.iterations() + " steps.");
        }
    }

    private void add(String key, String title, double[] values) {
        add(key, title, Score.Kind.REAL, values);
    }

    private void add(String key, String title, Score.Kind kind, double[] values) {
        scores.add(new Score(key, title, kind, values));
    }

    private static double[] whole(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }
}
