package org.backchannel.draw.scene;

import java.util.regex.Pattern;

/**
 * A colour.
 *
 * @param hex such as {@code #0072b2}
 * @param opacity in (0, 1]
 */
public record Ink(String hex, double opacity) {
    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");
    private static final int HEXADECIMAL = 16;

    /** Refuses what no writer could read. */
    public Ink {
        if (!SHAPE.matcher(hex).matches() || !(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("not a colour: " + hex + " at opacity " + opacity);
        }
    }

    /** A colour that hides what is below it. */
    public static Ink of(String hex) {
        return new Ink(hex, 1);
    }

    /** The same colour, letting through what is below it. */
    public Ink at(double newOpacity) {
        return new Ink(hex, newOpacity);
    }

    /** Red, green and blue as one number. */
    public int rgb() {
        return Integer.parseInt(hex.substring(1), HEXADECIMAL);
    }
}
