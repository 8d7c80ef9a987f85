package org.backchannel.draw.door;

import org.backchannel.draw.look.Lines;
import org.backchannel.draw.scene.Typeface;

/**
 * What the frame of the origins of a side says.
 *
 * @param text cut where it is longer than a frame is wide
 * @param size of its letters
 */
record DoorHeading(String text, double size) {
    private static final double SIZE = 13.5;
    private static final double MOST_WIDTH = 210;

    static DoorHeading of(String side, double zoom) {
        String whole = side.isEmpty() ? "Origins" : "Origins: " + side;
        return new DoorHeading(
                Lines.of(whole, MOST_WIDTH * zoom, 1, SIZE * zoom, true).get(0), SIZE * zoom);
    }

    double width() {
        return Typeface.of(true).width(text, size);
    }
}
