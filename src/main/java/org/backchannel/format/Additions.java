package org.backchannel.format;

import java.util.List;
import java.util.Map;

/**
 * What travels with a map that is not part of it.
 *
 * @param scores in the order of their columns
 * @param positions of actors in a picture, by id
 */
public record Additions(List<Scores> scores, Map<String, Point> positions) {
    /** Nothing but the map. */
    public static final Additions NONE = new Additions(List.of(), Map.of());

    /** The measure whose values are the numbers of communities. */
    public static final String COMMUNITY = "community";

    /** Keeps copies that cannot change. */
    public Additions {
        scores = List.copyOf(scores);
        positions = Map.copyOf(positions);
    }

    /**
     * One measure.
     *
     * @param key its name, such as {@code betweenness}
     * @param whole whether its values are whole numbers
     * @param byActor by actor id; who has none is left out
     */
    public record Scores(String key, boolean whole, Map<String, Double> byActor) {
        /** Keeps a copy that cannot change. */
        public Scores {
            byActor = Map.copyOf(byActor);
        }
    }

    /** A place in a picture; x grows to the right, y downwards. */
    public record Point(double x, double y) {}
}
