package org.backchannel.draw.look;

/**
 * What a picture is drawn on.
 *
 * @param width in pixels
 * @param height in pixels
 * @param letters how many times as large letters and lines are as on a slide of that size, 1 to {@value #MOST_LETTERS}
 * @param theme its colours
 */
public record Sheet(int width, int height, double letters, Theme theme) {
    /** The least that the longer side is: title and legend need room. */
    public static final int LEAST_LONGER = 800;

    /** The least that the shorter side is. */
    public static final int LEAST_SHORTER = 500;

    /** More pixels than anybody's memory should be asked for. */
    public static final int MOST = 10_000;

    /** Title and legend take the more of a sheet the larger letters are; no picture was looked at with larger ones. */
    public static final double MOST_LETTERS = 1.5;

    /** A slide. */
    public static final Sheet SLIDE = new Sheet(1600, 900, Theme.LIGHT);

    /**
     * A sheet of A4 across, at 96 pixels an inch. Of the peace talks a map and plots have letters of 9.5 points on it at the
     * smallest, where those of a slide have 6.3; the columns of a door take the width either way, and theirs stay at 6.6.
     */
    public static final Sheet PAGE = new Sheet(1123, 794, MOST_LETTERS, Theme.LIGHT);

    /** A sheet of A4 upright. The door of the peace talks has letters of 7 points on it at the smallest, a map of 8. */
    public static final Sheet UPRIGHT_PAGE = new Sheet(794, 1123, Theme.LIGHT);

    /** Pixels of the given size, with the letters of a slide. */
    public Sheet(int width, int height, Theme theme) {
        this(width, height, 1, theme);
    }

    /** Refuses what has no room for a picture, and what no machine has room for. */
    public Sheet {
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        if (longer < LEAST_LONGER || shorter < LEAST_SHORTER || longer > MOST) {
            throw new IllegalArgumentException(
                    "a picture is " + LEAST_LONGER + "x" + LEAST_SHORTER + " to " + MOST + "x"
                            + MOST + " pixels, or upright " + LEAST_SHORTER + "x" + LEAST_LONGER + " to that, not "
                            + width + "x"
                            + height);
        }
        if (!(letters >= 1 && letters <= MOST_LETTERS)) {
            throw new IllegalArgumentException(
                    "letters are 1 to " + MOST_LETTERS + " times as large as on a slide, not " + letters);
        }
    }

    /** Whether it is higher than wide. */
    public boolean isUpright() {
        return height > width;
    }

    /**
     * How many pixels of the picture make one of the slide that it is laid out as, whatever its size. An upright sheet is as
     * wide as a slide is high, and as long as it is.
     */
    public double scale() {
        double across = isUpright() ? (double) width / SLIDE.height : (double) width / SLIDE.width;
        double down = isUpright() ? across : (double) height / SLIDE.height;
        return letters * Math.min(across, down);
    }

    /** A sheet of the same kind that is no higher than that when it is laid out, but still upright. */
    public Sheet cropped(double down) {
        int cropped = (int) Math.ceil(down * scale());
        return new Sheet(width, Math.max(Math.max(LEAST_LONGER, width + 1), Math.min(height, cropped)), letters, theme);
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
