package org.backchannel.analysis.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.algo.Accuracy;

/** The columns of those measures that were asked for, and what is to be said of them, as they are computed. */
final class ScoreColumns {
    private final Set<CentralityMeasure> asked;
    private final EnumMap<CentralityMeasure, double[]> values = new EnumMap<>(CentralityMeasure.class);
    private final List<String> notes = new ArrayList<>();

    ScoreColumns(Set<CentralityMeasure> asked) {
        this.asked = asked;
    }

    /** Whether any of these was asked for. */
    boolean wanted(CentralityMeasure... anyOf) {
        return Stream.of(anyOf).anyMatch(asked::contains);
    }

    /** Adds a column if it was asked for. */
    void add(CentralityMeasure measure, double[] scores) {
        if (wanted(measure)) {
            force(measure, scores);
        }
    }

    /** Adds a column of whole numbers if it was asked for. */
    void add(CentralityMeasure measure, int[] scores) {
        add(measure, Arrays.stream(scores).asDoubleStream().toArray());
    }

    /** Adds a column that comes with another. */
    void force(CentralityMeasure measure, double[] scores) {
        values.put(measure, scores);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void noteUnlessConverged(String measure, Accuracy accuracy) {
        if (accuracy instanceof Accuracy.Iterated iterated && !iterated.converged()) {
            note(measure + " had not settled after " + iterated.iterations() + " steps.");
        }
    }

    List<String> notes() {
        return notes;
    }

    /** In the order of the measures. */
    List<Score> scores() {
        return values.entrySet().stream()
                .map(entry -> new Score(
                        entry.getKey().key(),
                        entry.getKey().title(),
                        entry.getKey().kind(),
                        entry.getValue()))
                .toList();
    }
}
