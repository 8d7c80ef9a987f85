package org.backchannel.draw.look;

import java.util.List;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Stroke;

/** How a tie looks: its width is its strength, its dashes how sure it is. */
public final class TieLook {
    /** From here on a tie is drawn as known. */
    public static final double KNOWN = 0.8;

    /** Below this a tie is drawn as doubtful. */
    public static final double DOUBTFUL = 0.5;

    private static final double LEAST = 1.2;
    private static final double MORE = 8;
    private static final List<Double> DASHED = List.of(13.0, 5.0);
    private static final List<Double> DOTTED = List.of(3.5, 4.5);

    private TieLook() {}

    /** The line of a tie. */
    public static Stroke stroke(Ink ink, double strength, double confidence, double zoom) {
        return new Stroke(ink, width(strength) * zoom, dashes(confidence));
    }

    /** How wide the line of a strength is. */
    public static double width(double strength) {
        return LEAST + MORE * strength;
    }

    private static List<Double> dashes(double confidence) {
        if (confidence >= KNOWN) {
            return List.of();
        }
        return confidence >= DOUBTFUL ? DASHED : DOTTED;
    }
}
