package org.backchannel.projection;

import java.util.Locale;

/** What a route pays for an arc. Costs choose routes and only that; they are whole numbers of at least 1. */
public enum CostModel {
    /** {@code max(1, round(-ln p · 10⁶))}: the cheapest route is the one most likely to carry. */
    RELIABILITY("nepers", "-ln(strength)"),
    /** 1 an arc: the cheapest route has the fewest arcs. */
    HOPS("hops", "1 an arc"),
    /** {@code K / strength}: what Opsahl, Gephi and others call inverse weight. */
    INVERSE("1/strength", "1/strength"),
    /** The length that the tie states, in millionths. */
    LENGTH("length", "the tie's length");

    private final String unit;
    private final String reading;

    CostModel(String unit, String reading) {
        this.unit = unit;
        this.reading = reading;
    }

    /** What distances are reported in. */
    public String unit() {
        return unit;
    }

    /** What an arc costs, in words. */
    public String reading() {
        return reading;
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
