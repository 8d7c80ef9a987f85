package org.backchannel.draw.map;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;

/** Turns a layout so that it is wide rather than high, and fits it into a room. */
final class MapPlaces {
    private static final double LONGEST_EDGE = 2.2;

    private MapPlaces() {}

    static List<Point> fitted(List<Point> places, Rectangle room) {
        List<Point> turned = turned(places);
        Rectangle extent = extent(turned);
        double across = room.width() / Math.max(1, extent.width());
        double down = room.height() / Math.max(1, extent.height());
        double scale = Math.min(Math.min(across, down), LONGEST_EDGE);
        double wider = Math.min(scale * 1.35, Math.min(across, LONGEST_EDGE));
        double higher = Math.min(scale * 1.35, Math.min(down, LONGEST_EDGE));
        double left = room.x() + (room.width() - extent.width() * wider) / 2;
        double top = room.y() + (room.height() - extent.height() * higher) / 2;
        return turned.stream()
                .map(place ->
                        new Point(left + (place.x() - extent.x()) * wider, top + (place.y() - extent.y()) * higher))
                .toList();
    }

    /** The direction in which places spread most becomes the horizontal. */
    private static List<Point> turned(List<Point> places) {
        double middleX = mean(places, Point::x);
        double middleY = mean(places, Point::y);
        double xx = mean(places, place -> (place.x() - middleX) * (place.x() - middleX));
        double yy = mean(places, place -> (place.y() - middleY) * (place.y() - middleY));
        double xy = mean(places, place -> (place.x() - middleX) * (place.y() - middleY));
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        return places.stream()
                .map(place -> new Point(place.x() * cosine + place.y() * sine, place.y() * cosine - place.x() * sine))
                .toList();
    }

    private static double mean(List<Point> places, ToDoubleFunction<Point> of) {
        return places.stream().mapToDouble(of).average().orElse(0);
    }

    private static Rectangle extent(List<Point> places) {
        return places.stream()
                .map(place -> Rectangle.around(place, 0))
                .reduce(Rectangle::with)
                .orElse(new Rectangle(0, 0, 0, 0));
    }
}
