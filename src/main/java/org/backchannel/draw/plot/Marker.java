package org.backchannel.draw.plot;

import java.util.Optional;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;

/** Shapes that tell series apart without colour. */
enum Marker {
    DISC,
    SQUARE,
    DIAMOND,
    UPWARD,
    DOWNWARD,
    BAR;

    private static final double RADIUS = 5;

    Mark at(Point place, Ink ink) {
        Optional<Ink> fill = Optional.of(ink);
        return switch (this) {
            case DISC -> new Mark.Disc(place, RADIUS, fill, Optional.empty());
            case SQUARE -> new Mark.Panel(Rectangle.around(place, RADIUS - 0.5), 0, fill, Optional.empty());
            case DIAMOND -> figure(fill, place.plus(0, -6), place.plus(6, 0), place.plus(0, 6), place.plus(-6, 0));
            case UPWARD -> figure(fill, place.plus(0, -6), place.plus(6, 5), place.plus(-6, 5));
            case DOWNWARD -> figure(fill, place.plus(0, 6), place.plus(6, -5), place.plus(-6, -5));
            case BAR -> new Mark.Panel(new Rectangle(place.x() - 1.5, place.y() - 7, 3, 14), 0, fill, Optional.empty());
        };
    }

    private static Mark figure(Optional<Ink> fill, Point... corners) {
        return new Mark.Line(Outline.polygon(corners), fill, Optional.empty());
    }
}
