package org.backchannel.draw.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;

/**
 * Rows of dots with whiskers over one axis.
 *
 * @param theme its colours
 * @param room where it is
 * @param low the value at the left end of the axis
 * @param high the value at its right end
 * @param least the smallest step between the numbers on the axis
 */
record IntervalChart(Theme theme, Rectangle room, double low, double high, BigDecimal least) {
    private static final double NAMES = 300;
    private static final double REMARKS = 290;
    private static final double FOOT = 26;
    private static final double LEAST_ROW = 20;
    private static final double MOST_ROW = 52;
    private static final double SIZE = 14;
    private static final double SMALL = 12.5;
    private static final double BASELINE = 0.35;
    private static final double RADIUS = 5;
    private static final double WHISKER = 2.5;
    private static final double CAP = 8;
    private static final int MOST_TICKS = 12;
    private static final double GAP = 18;

    /** How many rows there is room for. */
    static int most(double height) {
        return (int) ((height - FOOT) / LEAST_ROW);
    }

    private Pen pen() {
        return new Pen(theme);
    }

    /** Where values are. */
    Scale scale() {
        return new Scale(low, high, room.x() + NAMES, room.right() - REMARKS);
    }

    /** The rows, the first at the top, on the lines of the axis. */
    List<Mark> marks(List<IntervalRow> rows) {
        double height = Math.min(MOST_ROW, (room.height() - FOOT) / Math.max(1, rows.size()));
        List<Mark> marks = new ArrayList<>(axis(room.y() + height * rows.size()));
        for (int row = 0; row < rows.size(); row++) {
            marks.add(row(rows.get(row), room.y() + height * (row + 0.5)));
        }
        return marks;
    }

    private List<Mark> axis(double bottom) {
        List<Mark> marks = new ArrayList<>();
        for (BigDecimal tick : ticks()) {
            double x = scale().at(tick.doubleValue());
            marks.add(pen().grid(new Point(x, room.y()), new Point(x, bottom)));
            marks.add(words(Scale.words(tick), new Point(x, bottom + FOOT - 8), Anchor.MIDDLE, false, SMALL));
        }
        return marks;
    }

    /** Round values, and where the axis begins: who looks for the first rank finds a 1. */
    private List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>(scale().ticksApart(MOST_TICKS, least, SMALL));
        if (ticks.isEmpty() || ticks.get(0).doubleValue() > low) {
            ticks.add(0, new BigDecimal(low));
        }
        return ticks;
    }

    private Mark row(IntervalRow row, double y) {
        List<Mark> marks = new ArrayList<>();
        double baseline = y + BASELINE * SIZE;
        marks.add(words(
                Pen.cut(row.name(), NAMES - GAP, SIZE, true),
                new Point(room.x() + NAMES - GAP, baseline),
                Anchor.END,
                true,
                SIZE));
        if (row.high() > row.low()) {
            marks.add(whisker(row, y));
        }
        marks.add(new Mark.Disc(
                new Point(scale().at(row.value()), y),
                RADIUS,
                Optional.of(row.ink()),
                Optional.of(Stroke.solid(theme.background(), 1))));
        marks.add(words(
                Pen.cut(row.remark(), REMARKS - GAP, SMALL, false),
                new Point(room.right() - REMARKS + GAP, baseline),
                Anchor.START,
                false,
                SMALL));
        return new Mark.Group(row.name() + ": " + row.remark(), Mark.Role.ACTOR, marks);
    }

    private Mark whisker(IntervalRow row, double y) {
        double left = scale().at(row.low());
        double right = scale().at(row.high());
        Stroke stroke = Stroke.solid(row.ink(), WHISKER);
        return new Mark.Group(
                row.name(), Mark.Role.FRAME, pen().whisker(new Point(left, y), new Point(right, y), CAP, stroke));
    }

    private Mark words(String text, Point at, Anchor anchor, boolean isName, double size) {
        return new Mark.Words(text, at, anchor, size, isName, isName ? theme.text() : theme.quiet());
    }

    /** A dot with a whisker, for legends. */
    static List<Mark> sample(Theme theme, Point at) {
        Stroke stroke = Stroke.solid(theme.text(), WHISKER);
        return new Pen(theme).whisker(at.plus(-16, 0), at.plus(16, 0), CAP, stroke);
    }
}
