package org.backchannel.projection;

import java.util.Optional;
import org.backchannel.model.CalendarDate;

/**
 * How a map is read for one question.
 *
 * @param lens what travels along the arcs
 * @param asOf the date on which ties must hold; empty: all ties, whenever they held
 * @param minConfidence in [0, 1]: ties of less confidence are left out
 * @param undirected whether every arc is read both ways
 * @param cost what a route pays for an arc
 */
public record Projection(
        Lens lens, Optional<CalendarDate> asOf, double minConfidence, boolean undirected, CostModel cost) {

    /** Access, on any date, every tie, each in its own direction, by reliability. */
    public static final Projection ACCESS =
            new Projection(Lens.ACCESS, Optional.empty(), 0, false, CostModel.RELIABILITY);

    /** Refuses a least confidence that is no probability. */
    public Projection {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("a least confidence is 0 to 1, not " + minConfidence);
        }
    }

    /** The same reading on a date. */
    public Projection on(Optional<CalendarDate> date) {
        return new Projection(lens, date, minConfidence, undirected, cost);
    }

    /** The same reading through another lens. */
    public Projection through(Lens newLens) {
        return new Projection(newLens, asOf, minConfidence, undirected, cost);
    }

    /** The same reading at other costs. */
    public Projection at(CostModel newCost) {
        return new Projection(lens, asOf, minConfidence, undirected, newCost);
    }

    /** The same reading, every arc both ways. */
    public Projection bothWays() {
        return new Projection(lens, asOf, minConfidence, true, cost);
    }
}
