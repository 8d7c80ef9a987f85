package org.backchannel.model;

import java.util.Locale;

/** What the bare weights of an edge list say. Nothing is guessed: a list that has some needs to be told. */
public enum WeightMeaning {
    /** How likely an arc carries, in (0, 1]; parallel arcs by noisy-or. */
    STRENGTH("strength, in (0, 1]; parallel arcs by noisy-or"),
    /** How often, positive; parallel arcs add up. An arc's strength is its count by the largest count. */
    COUNT("count; parallel arcs add up; an arc's strength is its count by the largest"),
    /** How far, positive; of parallel arcs the shortest. Every arc has strength 1. */
    LENGTH("length; of parallel arcs the shortest; every arc has strength 1");

    private final String reading;

    WeightMeaning(String reading) {
        this.reading = reading;
    }

    /** How weights are read, in words. */
    public String reading() {
        return reading;
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a number can be such a weight. */
    public boolean allows(double weight) {
        return weight > 0 && weight < Double.POSITIVE_INFINITY && (this != STRENGTH || weight <= 1);
    }

    /** What numbers can be such weights: {@code a strength is above 0 and at most 1}. */
    public String rule() {
        return this == STRENGTH ? "a strength is above 0 and at most 1" : "a " + word() + " is positive and finite";
    }

    /** What two parallel arcs are together. */
    public double combined(double one, double other) {
        return switch (this) {
            case STRENGTH -> 1 - (1 - one) * (1 - other);
            case COUNT -> one + other;
            case LENGTH -> Math.min(one, other);
        };
    }
}
