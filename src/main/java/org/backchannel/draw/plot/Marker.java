package org.backchannel.draw.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;

/** Shapes that tell series apart without colour. */
enum Marker {
    DISC,
    SQUARE,
    DIAMOND,
    UPWARD,
    DOWNWARD,
    RING,
    CROSS,
    BAR;

    /** Those of lines beside the one of reach, which has the bar: as many as there are colours. */
    static final List<Marker> OF_LINES = List.of(DISC, SQUARE, DIAMOND, UPWARD, DOWNWARD, RING, CROSS);

    private static final double RADIUS = 5;

    Mark at(Point place, Ink ink) {
        Optional<Ink> fill = Optional.of(ink);
        return switch (this) {
            case DISC -> new Mark.Disc(place, RADIUS, fill, Optional.empty());
            case SQUARE -> new Mark.Panel(Rectangle.around(place, RADIUS - 0.5), 0, fill, Optional.empty());
            case DIAMOND -> figure(fill, place.plus(0, -6), place.plus(6, 0), place.plus(0, 6), place.plus(-6, 0));
            case UPWARD -> figure(fill, place.plus(0, -6), place.plus(6, 5), place.plus(-6, 5));
            case DOWNWARD -> figure(fill, place.plus(0, 6), place.plus(6, -5), place.plus(-6, -5));
            case RING -> new Mark.Disc(place, RADIUS, Optional.empty(), Optional.of(Stroke.solid(ink, 2.5)));
            case CROSS -> cross(place, Stroke.solid(ink, 3));
            case BAR -> new Mark.Panel(new Rectangle(place.x() - 1.5, place.y() - 7, 3, 14), 0, fill, Optional.empty());
        };
    }

    private static Mark cross(Point place, Stroke stroke) {
        Outline outline = new Outline(
                place.plus(-5, -5),
                Stream.of(place.plus(5, 5), place, place.plus(5, -5), place.plus(-5, 5))
                        .<Outline.Piece>map(Outline.Straight::new)
                        .toList(),
                false);
        return new Mark.Line(outline, Optional.empty(), Optional.of(stroke));
    }

    private static Mark figure(Optional<Ink> fill, Point... corners) {
        return new Mark.Line(Outline.polygon(corners), fill, Optional.empty());
    }
}
