package org.backchannel.draw.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.draw.scene.Typeface;

/**
 * What the marks of a picture mean: headed lists of samples, side by side at its foot; long ones in columns, one that stands
 * alone side by side.
 */
public final class Legend {
    private static final double SIZE = 12.5;
    private static final double ROW = 20;
    private static final double SAMPLE = 42;
    private static final double COLUMN_GAP = 30;
    private static final double PADDING = 14;
    private static final double BASELINE = 4.5;
    private static final double MIDDLE = 6.5;
    private static final int MOST_ROWS = 5;

    private final Theme theme;
    private final List<Part> parts = new ArrayList<>();

    /** For pictures of a theme. */
    public Legend(Theme theme) {
        this.theme = theme;
    }

    private record Part(String heading, List<Entry> entries, int mostRows) {
        int columns() {
            return Math.max(1, (entries.size() + mostRows - 1) / mostRows);
        }

        /** The same list in as few rows as it takes where it is alone. */
        Part alone(double width) {
            int side = Math.max(1, (int) ((width + COLUMN_GAP / 2) / step()));
            return new Part(heading, entries, Math.max(1, (entries.size() + side - 1) / side));
        }

        int rows() {
            return (entries.size() + columns() - 1) / columns();
        }

        /** How far one column is from the next. */
        double step() {
            double words = entries.stream()
                    .mapToDouble(entry -> SAMPLE + Typeface.of(false).width(entry.words(), SIZE))
                    .max()
                    .orElse(0);
            return words + COLUMN_GAP / 2;
        }
    }

    private record Entry(Function<Rectangle, List<Mark>> sample, String words) {}

    /** Begins a list. */
    public Legend part(String heading) {
        parts.add(new Part(heading, new ArrayList<>(), MOST_ROWS));
        return this;
    }

    /** Adds an entry to the list begun last: a line. */
    public Legend line(Stroke stroke, String words) {
        return entry(
                room -> List.of(new Mark.Line(
                        Outline.straight(
                                new Point(room.x(), room.y() + ROW / 2),
                                new Point(room.right() - 8, room.y() + ROW / 2)),
                        Optional.empty(),
                        Optional.of(stroke))),
                words);
    }

    /** Adds an entry to the list begun last: a disc. */
    public Legend disc(double radius, Ink ink, String words) {
        return entry(room -> List.of(new Mark.Disc(centre(room), radius, Optional.of(ink), Optional.empty())), words);
    }

    /** Adds a list of what some colours of actors stand for, if any of them stands for something. */
    public Legend colours(Colours colours, Set<Ink> inks) {
        List<Colours.Named> names = colours.names().stream()
                .filter(named -> inks.contains(named.ink()) && !named.ink().equals(theme.sideless()))
                .toList();
        if (!names.isEmpty()) {
            part(colours.heading());
            names.forEach(named -> disc(MIDDLE, named.ink(), named.name()));
            if (inks.contains(theme.sideless())) {
                disc(MIDDLE, theme.sideless(), "none of these");
            }
        }
        return this;
    }

    /** Adds an entry to the list begun last: what is drawn around a place. */
    public Legend sign(Function<Point, List<Mark>> drawing, String words) {
        return entry(room -> drawing.apply(centre(room)), words);
    }

    private static Point centre(Rectangle room) {
        return new Point(room.x() + (SAMPLE - 8) / 2, room.y() + ROW / 2);
    }

    private Legend entry(Function<Rectangle, List<Mark>> sample, String words) {
        parts.get(parts.size() - 1).entries().add(new Entry(sample, words));
        return this;
    }

    /** How much of the sheet's height it takes. */
    public double height(double width) {
        return rows(width).stream().mapToDouble(Legend::height).sum();
    }

    private static double height(List<Part> row) {
        return 2 * PADDING
                - 6
                + ROW * (1 + row.stream().mapToInt(Part::rows).max().orElse(0));
    }

    /** Lists side by side, as many as there is room for. */
    private List<List<Part>> rows(double width) {
        List<List<Part>> rows = new ArrayList<>();
        double left = 0;
        for (Part part : parts) {
            if (rows.isEmpty() || left < width(part)) {
                rows.add(new ArrayList<>());
                left = width - 2 * PADDING;
            }
            rows.get(rows.size() - 1).add(part);
            left -= width(part) + COLUMN_GAP;
        }
        rows.replaceAll(row -> row.size() == 1 ? List.of(row.get(0).alone(width - 2 * PADDING)) : row);
        return rows;
    }

    private static double width(Part part) {
        double entries = part.columns() * part.step() - COLUMN_GAP / 2;
        return Math.max(entries, Typeface.of(true).width(part.heading(), SIZE));
    }

    /** The legend, its lower left corner at a place. */
    public Mark marks(Rectangle place) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(place, 6, Optional.of(theme.ground(theme.used())), Optional.empty()));
        double y = place.y();
        for (List<Part> row : rows(place.width())) {
            double spare = place.width()
                    - 2 * PADDING
                    - row.stream().mapToDouble(part -> width(part) + COLUMN_GAP).sum()
                    + COLUMN_GAP;
            double gap = COLUMN_GAP + (row.size() > 1 ? Math.min(60, spare / (row.size() - 1)) : 0);
            double x = place.x() + PADDING;
            for (Part part : row) {
                draw(part, x, y + PADDING - 3, marks);
                x += width(part) + gap;
            }
            y += height(row);
        }
        return new Mark.Group("Legend", Mark.Role.FRAME, marks);
    }

    private void draw(Part part, double x, double y, List<Mark> marks) {
        marks.add(words(part.heading(), x, y, true, theme.text()));
        for (int place = 0; place < part.entries().size(); place++) {
            Entry entry = part.entries().get(place);
            double left = x + place / part.rows() * part.step();
            double top = y + ROW * (1 + place % part.rows());
            marks.addAll(entry.sample().apply(new Rectangle(left, top, SAMPLE, ROW)));
            marks.add(words(entry.words(), left + SAMPLE, top, false, theme.text()));
        }
    }

    private static Mark.Words words(String text, double x, double y, boolean bold, Ink ink) {
        return new Mark.Words(text, new Point(x, y + ROW / 2 + BASELINE), Anchor.START, SIZE, bold, ink);
    }
}
