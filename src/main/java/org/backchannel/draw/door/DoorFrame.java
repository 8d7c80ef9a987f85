package org.backchannel.draw.door;

import java.util.function.UnaryOperator;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;

/**
 * How a layout is stretched to fill the room there is: places are moved apart, and nothing grows. What was outside of
 * something stays outside of it, since both directions stretch by a factor of 1 or more.
 *
 * @param extent what the layout covers
 * @param room what it may cover
 */
record DoorFrame(Rectangle extent, Rectangle room) implements UnaryOperator<Point> {
    private static final double MOST_ACROSS = 2.2;
    private static final double MOST_DOWN = 1.7;

    boolean fits() {
        return extent.width() <= room.width() && extent.height() <= room.height();
    }

    /** By how much a layout that does not fit is too large: what is left of it if it shrinks alike. */
    double shrinking() {
        return Math.min(room.width() / extent.width(), room.height() / extent.height());
    }

    private double across() {
        return Math.max(1, Math.min(MOST_ACROSS, room.width() / extent.width()));
    }

    private double down() {
        return Math.max(1, Math.min(MOST_DOWN, room.height() / extent.height()));
    }

    @Override
    public Point apply(Point place) {
        double left = room.x() + (room.width() - extent.width() * across()) / 2;
        double top = room.y() + (room.height() - extent.height() * down()) / 2;
        return new Point(left + (place.x() - extent.x()) * across(), top + (place.y() - extent.y()) * down());
    }
}
