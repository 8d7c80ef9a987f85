package org.backchannel.draw.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Tie;

/**
 * Series over dates: flat over each, a gap where there is no value, named at the right; below, the ties that come and go.
 *
 * @param pen what it is drawn with
 * @param room where it is
 * @param moments the dates, with the ties that come and go
 */
record TimelineChart(Pen pen, Rectangle room, List<? extends Moment<?>> moments) {
    private static final double LEFT = 96;
    private static final double NAMES = 330;
    private static final double FOOT = 80;
    private static final double HEAD = 14;
    private static final double SIZE = 13;
    private static final double LABEL_ROW = 20;
    private static final double MARKS_APART = 24;
    private static final double COUNTS_APART = 26;
    private static final double MARKER_ROOM = 20;
    private static final double BAND = 0.18;
    private static final int MOST_TICKS = 8;
    private static final BigDecimal FINEST = new BigDecimal("0.000001");

    /** Whether there is room for numbers of ties on so wide a chart of so many dates. */
    static boolean counts(double width, int dates) {
        return (width - LEFT - NAMES) / dates >= COUNTS_APART;
    }

    TimeAxis across() {
        List<CalendarDate> dates =
                moments.stream().<CalendarDate>map(Moment::date).toList();
        return new TimeAxis(dates, room.x() + LEFT, room.right() - NAMES);
    }

    Scale up(double most) {
        return new Scale(0, most > 0 ? most : 1, bottom(), room.y() + HEAD);
    }

    private double bottom() {
        return room.bottom() - FOOT;
    }

    /** All series, the first below the others and with its interval. */
    List<Mark> marks(List<Series> all) {
        Series whole = all.get(0);
        Scale up = up(Stream.concat(
                        whole.values().stream().flatMap(Optional::stream).map(Chance::high),
                        all.stream().map(Series::most))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0));
        List<Mark> marks = new ArrayList<>(axes(up));
        marks.addAll(band(whole, up));
        for (Series series : all) {
            marks.add(series(series, up, series == whole ? 5 : 2.5));
        }
        marks.addAll(names(all, up));
        marks.addAll(changes());
        return marks;
    }

    private List<Mark> axes(Scale up) {
        List<Mark> marks = new ArrayList<>();
        for (BigDecimal tick : up.ticks(MOST_TICKS, FINEST)) {
            double y = up.at(tick.doubleValue());
            marks.add(pen.grid(new Point(across().from(), y), new Point(across().to(), y)));
            String text = tick.signum() == 0 ? "0" : tick.toPlainString();
            marks.add(pen.quiet(text, new Point(across().from() - 10, y + SIZE / 3), Anchor.END, SIZE));
        }
        marks.addAll(across().marks(pen, room.y() + HEAD, bottom()));
        return marks;
    }

    /** A line of steps for each run of dates. */
    private Mark series(Series series, Scale up, double width) {
        List<Mark> marks = new ArrayList<>();
        for (int date = 0; date < moments.size(); date++) {
            if (series.beginsAt(date)) {
                int end = series.endFrom(date);
                Outline steps = new Outline(corner(series, up, date, date), steps(series, up, date, end), false);
                marks.add(new Mark.Line(steps, Optional.empty(), Optional.of(Stroke.solid(series.ink(), width))));
                marks.addAll(markers(series, up, date, end));
            }
        }
        return new Mark.Group(series.name(), Mark.Role.ACTOR, marks);
    }

    private List<Outline.Piece> steps(Series series, Scale up, int from, int end) {
        List<Outline.Piece> pieces = new ArrayList<>();
        for (int date = from; date < end; date++) {
            if (date > from) {
                pieces.add(new Outline.Straight(corner(series, up, date, date)));
            }
            pieces.add(new Outline.Straight(corner(series, up, date, date + 1)));
        }
        return pieces;
    }

    private Point corner(Series series, Scale up, int date, int border) {
        return new Point(
                across().start(border),
                up.at(series.values().get(date).orElseThrow().value()));
    }

    private List<Mark> markers(Series series, Scale up, int from, int end) {
        int apart = (int) Math.ceil(MARKS_APART / across().step());
        List<Mark> marks = new ArrayList<>();
        for (int date = from; date < end; date += apart) {
            double y = up.at(series.values().get(date).orElseThrow().value());
            marks.add(series.marker().at(new Point(across().middle(date), y), series.ink()));
        }
        return marks;
    }

    private List<Mark> band(Series series, Scale up) {
        Ink ink = series.ink().at(BAND);
        List<Mark> marks = new ArrayList<>();
        for (int date = 0; date < moments.size(); date++) {
            Chance chance = series.values().get(date).orElseThrow();
            if (!chance.isExact()) {
                double top = up.at(chance.high());
                marks.add(pen.panel(
                        new Rectangle(across().start(date), top, across().step(), up.at(chance.low()) - top), ink));
            }
        }
        return marks;
    }

    /** Beside where they end, moved apart where there is no room. */
    private List<Mark> names(List<Series> all, Scale up) {
        List<Series> sorted = all.stream()
                .sorted(Comparator.comparingDouble((Series series) -> end(series, up)))
                .toList();
        double[] places = apart(sorted.stream()
                .mapToDouble(series -> end(series, up) + SIZE / 3)
                .toArray());
        List<Mark> marks = new ArrayList<>();
        double x = across().to();
        for (int place = 0; place < places.length; place++) {
            Series series = sorted.get(place);
            double y = places[place];
            if (series.last() == moments.size() - 1) {
                marks.add(pen.line(
                        new Point(x, end(series, up)),
                        new Point(x + MARKER_ROOM - 8, y - SIZE / 3),
                        Stroke.solid(series.ink(), 1)));
            }
            marks.add(series.marker().at(new Point(x + MARKER_ROOM, y - SIZE / 3), series.ink()));
            marks.add(pen.words(
                    name(series), new Point(x + MARKER_ROOM + 12, y), Anchor.START, SIZE, NAMES - MARKER_ROOM - 12));
        }
        return marks;
    }

    private static double end(Series series, Scale up) {
        return up.at(series.values().get(series.last()).orElseThrow().value());
    }

    private String name(Series series) {
        int last = series.last();
        return last == moments.size() - 1
                ? series.values().get(last).orElseThrow().text() + " " + series.name()
                : "to " + moments.get(last).date() + ": " + series.name();
    }

    private double[] apart(double[] wanted) {
        double[] places = wanted.clone();
        double lowest = bottom() + SIZE / 3;
        for (int place = places.length - 1; place >= 0; place--) {
            places[place] = Math.min(places[place], lowest);
            lowest = places[place] - LABEL_ROW;
        }
        double highest = room.y() + HEAD + SIZE / 3;
        for (int place = 0; place < places.length; place++) {
            places[place] = Math.max(places[place], highest);
            highest = places[place] + LABEL_ROW;
        }
        return places;
    }

    private List<Mark> changes() {
        List<Mark> marks = new ArrayList<>();
        marks.addAll(changes(
                "ties come",
                "+",
                room.bottom() - 26,
                moments.stream().<List<Tie>>map(Moment::entered).toList()));
        marks.addAll(changes(
                "ties go",
                "-",
                room.bottom() - 6,
                moments.stream().<List<Tie>>map(Moment::left).toList()));
        return marks;
    }

    private List<Mark> changes(String what, String sign, double y, List<List<Tie>> ties) {
        boolean counts = counts(room.width(), ties.size());
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.quiet(what, new Point(across().from() - 10, y), Anchor.END, SIZE));
        for (int date = 0; date < ties.size(); date++) {
            int count = ties.get(date).size();
            if (count > 0) {
                Point at = new Point(across().middle(date), y);
                marks.add(counts ? pen.quiet(sign + count, at, Anchor.MIDDLE, SIZE) : dot(pen, at.plus(0, -SIZE / 3)));
            }
        }
        return marks;
    }

    /** That ties come or go, where there is no room to say how many. */
    static Mark dot(Pen pen, Point at) {
        return new Mark.Disc(at, 2.5, Optional.of(pen.theme().quiet()), Optional.empty());
    }
}
