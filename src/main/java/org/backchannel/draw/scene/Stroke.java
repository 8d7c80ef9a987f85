package org.backchannel.draw.scene;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width in pixels
 * @param dashes lengths of dash and gap in turn; none for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dashes) {
    /** Keeps a copy that cannot change. */
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /** A line without gaps. */
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, List.of());
    }
}
