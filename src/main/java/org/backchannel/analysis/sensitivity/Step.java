package org.backchannel.analysis.sensitivity;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.backchannel.model.Credibility;
import org.backchannel.model.GradeTable;
import org.backchannel.model.Reliability;

/**
 * A notch down or up: how far a number that somebody judged may well be off.
 *
 * <p>A number is off by {@value #NOTCH}; within {@value #NOTCH} twice of 0 or 1, by half the way to it, so that what was possible stays
 * possible and what was doubtful stays doubtful. 1 may be too high, and is 0.9 a notch down; 0 says that something does not
 * happen at all, and stays.
 *
 * <p>A grade is off by one: the letter or digit whose number in the map's table is next. What cannot be judged (F, 6) stands
 * between two of the others by its number; no grade is moved to it. The best has no better, the worst no worse.
 */
public enum Step {
    /** Down. */
    LOWER,
    /** Up. */
    HIGHER;

    private static final double NOTCH = 0.1;

    /** Numbers stay such as one would write: 0.8 less a notch is 0.7, to the last digit. */
    private static final double DIGITS = 1e12;

    /** A probability a notch off. */
    double of(double number) {
        if (number == 0) {
            return 0;
        }
        double moved =
                this == LOWER ? Math.max(number - NOTCH, number / 2) : Math.min(number + NOTCH, (1 + number) / 2);
        double written = Math.round(moved * DIGITS) / DIGITS;
        return written == 0 ? moved : written;
    }

    /** A letter a notch off. */
    Reliability of(Reliability letter, GradeTable grades) {
        return next(letter, Stream.of(Reliability.values()).filter(rung -> rung != Reliability.F), grades::soundness);
    }

    /** A digit a notch off. */
    Credibility of(Credibility digit, GradeTable grades) {
        return next(
                digit,
                Stream.of(Credibility.values()).filter(rung -> rung != Credibility.CANNOT_BE_JUDGED),
                grades::truth);
    }

    private <G extends Comparable<G>> G next(G grade, Stream<G> rungs, ToDoubleFunction<G> number) {
        double now = number.applyAsDouble(grade);
        if (now == 0) {
            return grade;
        }
        double towards = this == LOWER ? -1 : 1;
        return rungs.filter(rung -> towards * (number.applyAsDouble(rung) - now) > 0)
                .min(Comparator.comparingDouble((G rung) -> towards * number.applyAsDouble(rung)))
                .orElse(grade);
    }

    /** As it is written. */
    public String word() {
        return this == LOWER ? "lower" : "higher";
    }
}
