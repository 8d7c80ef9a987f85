package org.backchannel.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers that grades stand for, each a probability in [0, 1].
 *
 * @param reliability with what probability a source of this letter is sound
 * @param credibility given a sound source, with what probability an item of this digit is true
 */
public record GradeTable(SortedMap<Reliability, Double> reliability, SortedMap<Credibility, Double> credibility) {

    /** The table in docs and in every report, unless a file or {@code --grades} says otherwise. */
    public static final GradeTable DEFAULT = new GradeTable(
            Sorted.copyOf(Map.of(
                    Reliability.A, 0.98,
                    Reliability.B, 0.85,
                    Reliability.C, 0.65,
                    Reliability.D, 0.40,
                    Reliability.E, 0.15,
                    Reliability.F, 0.50)),
            Sorted.copyOf(Map.of(
                    Credibility.CONFIRMED, 0.98,
                    Credibility.PROBABLE, 0.85,
                    Credibility.POSSIBLE, 0.65,
                    Credibility.DOUBTFUL, 0.40,
                    Credibility.IMPROBABLE, 0.15,
                    Credibility.CANNOT_BE_JUDGED, 0.50)));

    /** Keeps copies that cannot change; both tables are complete. */
    public GradeTable {
        reliability = Sorted.copyOf(reliability);
        credibility = Sorted.copyOf(credibility);
        if (reliability.size() < Reliability.values().length || credibility.size() < Credibility.values().length) {
            throw new IllegalArgumentException("a grade table needs a number for every letter A to F and digit 1 to 6");
        }
    }

    /** This table with some of its numbers replaced. */
    public GradeTable overriddenBy(Map<Reliability, Double> letters, Map<Credibility, Double> digits) {
        SortedMap<Reliability, Double> newLetters = new TreeMap<>(reliability);
        newLetters.putAll(letters);
        SortedMap<Credibility, Double> newDigits = new TreeMap<>(credibility);
        newDigits.putAll(digits);
        return new GradeTable(newLetters, newDigits);
    }

    /** The probability that a source of this letter is sound. */
    public double soundness(Reliability letter) {
        return reliability.get(letter);
    }

    /** The probability that an item of this digit is true, given a sound source. */
    public double truth(Credibility digit) {
        return credibility.get(digit);
    }
}
