package org.backchannel.draw.look;

/**
 * What a picture is drawn on.
 *
 * @param width in pixels
 * @param height in pixels
 * @param theme its colours
 */
public record Sheet(int width, int height, Theme theme) {
    /** The least that title and legend have room on. */
    public static final int LEAST_WIDTH = 800;

    /** The least that title and legend have room on. */
    public static final int LEAST_HEIGHT = 500;

    /** More pixels than anybody's memory should be asked for. */
    public static final int MOST = 10_000;

    /** A slide. */
    public static final Sheet SLIDE = new Sheet(1600, 900, Theme.LIGHT);

    /** Refuses what has no room for a picture, and what no machine has room for. */
    public Sheet {
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT || width > MOST || height > MOST) {
            throw new IllegalArgumentException("a picture is " + LEAST_WIDTH + "x" + LEAST_HEIGHT + " to " + MOST + "x"
                    + MOST + " pixels, not " + width + "x" + height);
        }
    }

    /** How many pixels of the picture make one of the slide that it is laid out as, whatever its size. */
    public double scale() {
        return Math.min((double) width / SLIDE.width, (double) height / SLIDE.height);
    }

    /** How wide it is when it is laid out. */
    public double across() {
        return width / scale();
    }

    /** How high it is when it is laid out. */
    public double down() {
        return height / scale();
    }
}
