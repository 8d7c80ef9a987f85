package org.backchannel.draw.plot;

import java.util.List;
import java.util.Optional;
import org.backchannel.draw.look.Lines;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;

/** Draws what all plots are made of, in the colours of a theme. */
record Pen(Theme theme) {
    /** A straight line. */
    Mark line(Point from, Point to, Stroke stroke) {
        return new Mark.Line(Outline.straight(from, to), Optional.empty(), Optional.of(stroke));
    }

    /** A line of the grid. */
    Mark grid(Point from, Point to) {
        return line(from, to, Stroke.solid(theme.border(), 1));
    }

    /** A filled rectangle. */
    Mark panel(Rectangle place, Ink ink) {
        return new Mark.Panel(place, 0, Optional.of(ink), Optional.empty());
    }

    /** Words that matter less. */
    Mark.Words quiet(String text, Point at, Anchor anchor, double size) {
        return new Mark.Words(text, at, anchor, size, false, theme.quiet());
    }

    /** Words that matter, cut where there is no room. */
    Mark.Words words(String text, Point at, Anchor anchor, double size, double room) {
        return new Mark.Words(cut(text, room, size, false), at, anchor, size, false, theme.text());
    }

    /** The same in bold. */
    Mark.Words bold(String text, Point at, Anchor anchor, double size, double room) {
        return new Mark.Words(cut(text, room, size, true), at, anchor, size, true, theme.text());
    }

    /** A whisker from place to place, with caps. */
    List<Mark> whisker(Point from, Point to, double cap, Stroke stroke) {
        return List.of(
                line(from, to, stroke),
                line(from.plus(0, -cap), from.plus(0, cap), stroke),
                line(to.plus(0, -cap), to.plus(0, cap), stroke));
    }

    static String cut(String text, double room, double size, boolean bold) {
        return Lines.of(text, room, 1, size, bold).get(0);
    }
}
