package org.backchannel.draw.door;

import java.util.function.UnaryOperator;
import org.backchannel.draw.scene.Flow;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;

/**
 * How a layout is stretched to fill the room there is: places are moved apart, and nothing grows. What was outside of
 * something stays outside of it, since both directions stretch by a factor of 1 or more.
 *
 * @param flow which way it is read
 * @param extent what the layout covers
 * @param room what it may cover
 */
record DoorFrame(Flow flow, Rectangle extent, Rectangle room) implements UnaryOperator<Point> {
    private static final double MOST_ALONG = 2.2;
    private static final double MOST_ASIDE = 1.7;

    boolean fits() {
        return extent.width() <= room.width() && extent.height() <= room.height();
    }

    /** By how much a layout that does not fit is too large: what is left of it if it shrinks alike. */
    double shrinking() {
        return Math.min(room.width() / extent.width(), room.height() / extent.height());
    }

    private double across() {
        return stretched(flow == Flow.ACROSS ? MOST_ALONG : MOST_ASIDE, room.width() / extent.width());
    }

    private double down() {
        return stretched(flow == Flow.ACROSS ? MOST_ASIDE : MOST_ALONG, room.height() / extent.height());
    }

    private static double stretched(double most, double needed) {
        return Math.max(1, Math.min(most, needed));
    }

    @Override
    public Point apply(Point place) {
        double left = room.x() + (room.width() - extent.width() * across()) / 2;
        double top = room.y() + (room.height() - extent.height() * down()) / 2;
        return new Point(left + (place.x() - extent.x()) * across(), top + (place.y() - extent.y()) * down());
    }
}
