package org.backchannel.draw.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Stroke;

/** The sign of a sole door: a disc with a keyhole, in a ring of the colour that is kept for what matters. */
final class Keyhole {
    private static final double RING_GAP = 3;
    private static final double RING = 2;
    private static final double HALO = 0.35;

    private Keyhole() {}

    /** A disc as large as what it stands for, in a ring as wide as the interval above it. */
    static List<Mark> disc(Point at, double radius, double halo, Ink ink) {
        Mark disc = new Mark.Disc(at, radius, Optional.of(ink), Optional.empty());
        return halo > radius
                ? List.of(new Mark.Disc(at, halo, Optional.of(ink.at(HALO)), Optional.empty()), disc)
                : List.of(disc);
    }

    static List<Mark> marks(Point at, double radius, double halo, Ink ink, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Disc(
                at, halo + RING_GAP, Optional.empty(), Optional.of(Stroke.solid(theme.highlight(), RING))));
        marks.addAll(disc(at, radius, halo, ink));
        Ink hole = Theme.LIGHT.background();
        marks.add(new Mark.Disc(at.plus(0, -0.16 * radius), 0.27 * radius, Optional.of(hole), Optional.empty()));
        marks.add(new Mark.Line(
                Outline.polygon(
                        at.plus(-0.1 * radius, -0.1 * radius),
                        at.plus(0.1 * radius, -0.1 * radius),
                        at.plus(0.23 * radius, 0.52 * radius),
                        at.plus(-0.23 * radius, 0.52 * radius)),
                Optional.of(hole),
                Optional.empty()));
        return marks;
    }
}
