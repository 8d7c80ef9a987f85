package org.backchannel.draw.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;

/**
 * Dumbbells in headed parts, a ring before and a disc after, and beside them the differences with their intervals.
 *
 * @param pen what it is drawn with
 * @param room where it is
 * @param high the value at the right end of the axis of values; 0 is at the left
 * @param least the difference at the left end of the axis of differences; 0 or less
 * @param most the difference at its right end; 0 or more
 */
record ShiftChart(Pen pen, Rectangle room, double high, double least, double most) {
    private static final double NAMES = 300;
    private static final double REMARKS = 330;
    private static final double FOOT = 26;
    private static final double LEAST_ROW = 19;
    private static final double MOST_ROW = 40;
    private static final double SIZE = 14;
    private static final double SMALL = 12.5;
    private static final double BASELINE = 0.35;
    private static final double RADIUS = 5;
    private static final double CAP = 7;
    private static final double SQUARE = 4;
    private static final double GAP = 18;
    private static final double BETWEEN = 44;
    private static final double SHARE = 0.6;
    private static final int MOST_TICKS = 10;
    private static final int FEW_TICKS = 4;
    private static final BigDecimal FINEST = new BigDecimal("0.000001");

    /** Rows with a heading. */
    record Part(String heading, List<ShiftRow> rows) {
        /** Keeps a copy that cannot change. */
        Part {
            rows = List.copyOf(rows);
        }
    }

    /** How many rows there is room for, headings among them. */
    static int most(double height) {
        return (int) ((height - FOOT) / LEAST_ROW);
    }

    Scale values() {
        return new Scale(0, high > 0 ? high : 1, room.x() + NAMES, middle());
    }

    Scale differences() {
        return new Scale(least, most > least ? most : least + 1, middle() + BETWEEN, room.right() - REMARKS);
    }

    private double middle() {
        return room.x() + NAMES + SHARE * (room.width() - NAMES - REMARKS);
    }

    List<Mark> marks(List<Part> parts) {
        int rows = parts.stream().mapToInt(part -> 1 + part.rows().size()).sum();
        double height = Math.min(MOST_ROW, (room.height() - FOOT) / Math.max(1, rows));
        List<Mark> marks = new ArrayList<>(axis(values(), MOST_TICKS, room.y() + height * rows));
        marks.addAll(axis(differences(), FEW_TICKS, room.y() + height * rows));
        double y = room.y() + height / 2;
        for (Part part : parts) {
            marks.addAll(headings(part.heading(), y + BASELINE * SIZE));
            y += height;
            for (ShiftRow row : part.rows()) {
                marks.add(row(row, y));
                y += height;
            }
        }
        return marks;
    }

    private List<Mark> headings(String heading, double y) {
        return List.of(
                pen.bold(heading, new Point(room.x(), y), Anchor.START, SIZE, NAMES),
                pen.quiet("before and after", new Point(values().from() + 8, y), Anchor.START, SMALL),
                pen.quiet("difference", new Point(differences().from() + 8, y), Anchor.START, SMALL));
    }

    private List<Mark> axis(Scale scale, int most, double bottom) {
        List<Mark> marks = new ArrayList<>();
        for (BigDecimal tick : scale.ticksApart(most, FINEST, SMALL)) {
            double x = scale.at(tick.doubleValue());
            marks.add(pen.grid(new Point(x, room.y()), new Point(x, bottom)));
            marks.add(pen.quiet(Scale.words(tick), new Point(x, bottom + FOOT - 8), Anchor.MIDDLE, SMALL));
        }
        return marks;
    }

    private Mark row(ShiftRow row, double y) {
        double baseline = y + BASELINE * SIZE;
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.words(row.name(), new Point(room.x() + NAMES - GAP, baseline), Anchor.END, SIZE, NAMES - GAP));
        Point before = at(row.shift().before().value(), y);
        Point after = at(row.shift().after().value(), y);
        marks.addAll(dumbbell(before, after, row.ink()));
        marks.addAll(difference(row, y));
        String remark = Pen.cut(row.remark(), REMARKS - GAP, SMALL, false);
        marks.add(pen.quiet(remark, new Point(room.right() - REMARKS + GAP, baseline), Anchor.START, SMALL));
        return new Mark.Group(row.name() + ": " + row.remark(), Mark.Role.ACTOR, marks);
    }

    private Point at(double value, double y) {
        return new Point(values().at(value), y);
    }

    private List<Mark> difference(ShiftRow row, double y) {
        Chance difference = row.shift().difference();
        Scale scale = differences();
        List<Mark> marks = new ArrayList<>();
        if (!difference.isExact()) {
            marks.addAll(pen.whisker(
                    new Point(scale.at(difference.low()), y),
                    new Point(scale.at(difference.high()), y),
                    CAP,
                    Stroke.solid(row.ink(), 2)));
        }
        marks.add(pen.panel(Rectangle.around(new Point(scale.at(difference.value()), y), SQUARE), row.ink()));
        return marks;
    }

    private List<Mark> dumbbell(Point before, Point after, Ink ink) {
        List<Mark> marks = new ArrayList<>();
        if (before.x() != after.x()) {
            marks.add(pen.line(before, after, Stroke.solid(ink, 3)));
        }
        marks.add(ring(pen, before, ink));
        marks.add(new Mark.Disc(after, RADIUS, Optional.of(ink), Optional.empty()));
        return marks;
    }

    /** As things are. */
    static Mark ring(Pen pen, Point at, Ink ink) {
        return new Mark.Disc(at, RADIUS + 1, Optional.of(pen.theme().background()), Optional.of(Stroke.solid(ink, 2)));
    }
}
