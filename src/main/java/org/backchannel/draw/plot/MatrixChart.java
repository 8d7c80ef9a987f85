package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.draw.scene.Typeface;

/**
 * A square of cells: who has a tie to whom. With the names before it and the remarks behind it stands in the middle of its
 * room.
 */
final class MatrixChart {
    /** Smaller squares nobody sees. */
    private static final double LEAST_CELL = 3;

    private static final double MOST_CELL = 60;
    private static final double NUMBERED = 18;
    private static final double NUMBER = 26;
    private static final double MOST_NAMES = 320;
    private static final double MOST_REMARKS = 320;
    private static final double HEAD = 20;
    private static final double MOST_NAMES_ABOVE = 200;
    private static final double GAP = 10;
    private static final double MOST_SIZE = 13;
    private static final double LEAST_SIZE = 8.5;
    private static final double LEAST_SIZE_ABOVE = 10;
    private static final double DISC = 3.5;

    /** From cells past the disc to the words. */
    private static final double SIGN = GAP + 2 * DISC + 4;

    /** The size of letters in a row of cells, at most. */
    private static final double LINE = 0.9;

    private static final double BASELINE = 0.35;
    private static final double WEAKEST = 0.15;

    private final Pen pen;
    private final Rectangle room;
    private final List<String> names;
    private final List<Ink> inks;

    /** What names and numbers of rows take before the cells, at most. */
    private final double before;

    /** What remarks take behind the cells, at most. */
    private final double behind;

    private final boolean namedAbove;

    /** What stands over the columns: names, where they can be read, else numbers. */
    private final double head;

    private final double cell;

    /** Where the cells begin. */
    private final double left;

    /**
     * Of so many rows and columns as there are names.
     *
     * @param pen what it is drawn with
     * @param room where it is
     * @param names of rows and columns, in order
     * @param inks their colours
     * @param remarks all that may be said beside rows
     */
    MatrixChart(Pen pen, Rectangle room, List<String> names, List<Ink> inks, List<String> remarks) {
        this.pen = pen;
        this.room = room;
        this.names = List.copyOf(names);
        this.inks = List.copyOf(inks);
        double longest = longest(names);
        boolean named = !names.isEmpty() && named(room.height(), names.size());
        before = named ? Math.min(MOST_NAMES, longest + SIGN + NUMBER) : 0;
        behind = remarks.isEmpty() ? 0 : Math.min(MOST_REMARKS, longest(remarks) + 2 * GAP);
        double headOfNames = Math.min(MOST_NAMES_ABOVE, longest) + SIGN;
        namedAbove = !names.isEmpty()
                && cell(HEAD) * LINE >= LEAST_SIZE_ABOVE
                && cell(headOfNames) * LINE >= LEAST_SIZE_ABOVE;
        head = namedAbove ? headOfNames : HEAD;
        cell = cell(head);
        double free = room.width() - before - names.size() * cell - behind;
        left = room.x() + before + Math.max(0, free / 2);
    }

    private static double longest(List<String> words) {
        return words.stream()
                .mapToDouble(one -> Typeface.of(false).width(one, MOST_SIZE))
                .max()
                .orElse(0);
    }

    /** A cell with a tie. */
    record Filled(int row, int column, double strength, String words) {}

    /** Rows next to each other that belong together. */
    record Block(int first, int count, String words) {}

    /** How many rows can be seen. */
    static int most(double height) {
        return (int) ((height - HEAD) / LEAST_CELL);
    }

    /** Whether so many rows have room for their names. */
    static boolean named(double height, int rows) {
        return (height - HEAD) / rows >= LEAST_SIZE + 1;
    }

    private double cell(double over) {
        double wide = (room.width() - before - behind) / names.size();
        return Math.min(MOST_CELL, Math.min(wide, (room.height() - over) / names.size()));
    }

    /** Whether columns have room for their names beside each other, and over the cells. */
    boolean namedAbove() {
        return namedAbove;
    }

    Rectangle at(int row, int column) {
        return new Rectangle(left + column * cell, room.y() + head + row * cell, cell, cell);
    }

    List<Mark> marks(List<Filled> filled, List<Block> blocks) {
        List<Mark> marks = new ArrayList<>();
        marks.addAll(ground());
        filled.forEach(tie -> marks.add(filled(tie)));
        blocks.forEach(block -> marks.addAll(block(block)));
        withRoom(blocks).forEach(block -> marks.add(words(block)));
        marks.addAll(names.isEmpty() || !named(room.height(), names.size()) ? List.of() : labels());
        return marks;
    }

    private List<Mark> ground() {
        List<Mark> marks = new ArrayList<>();
        if (names.isEmpty()) {
            return marks;
        }
        Rectangle all = at(0, 0).with(at(names.size() - 1, names.size() - 1));
        marks.add(new Mark.Panel(
                all, 0, Optional.empty(), Optional.of(Stroke.solid(pen.theme().border(), 1))));
        for (int place = 0; place < names.size(); place++) {
            Rectangle cell = at(place, place);
            marks.add(pen.grid(new Point(cell.x(), cell.y()), new Point(cell.right(), cell.bottom())));
        }
        return marks;
    }

    private Mark filled(Filled tie) {
        Rectangle cell = at(tie.row(), tie.column());
        double edge = cell.width() > 8 ? 0.75 : 0;
        return new Mark.Group(
                tie.words(), Mark.Role.TIE, List.of(pen.panel(cell.grown(-edge), shade(pen, tie.strength()))));
    }

    /** The stronger, the darker. */
    static Ink shade(Pen pen, double strength) {
        return pen.theme().text().at(WEAKEST + (1 - WEAKEST) * Math.min(1, strength));
    }

    private List<Mark> block(Block block) {
        int last = block.first() + block.count() - 1;
        Rectangle frame = at(block.first(), block.first()).with(at(last, last));
        return List.of(new Mark.Panel(
                frame, 0, Optional.empty(), Optional.of(Stroke.solid(pen.theme().highlight(), 2))));
    }

    /** Those beside whose rows there is room for their words. */
    List<Block> withRoom(List<Block> blocks) {
        List<Block> found = new ArrayList<>();
        double lowest = Double.NEGATIVE_INFINITY;
        for (Block block : blocks) {
            if (baseline(block) >= lowest + MOST_SIZE + 3) {
                found.add(block);
                lowest = baseline(block);
            }
        }
        return found;
    }

    private double baseline(Block block) {
        return at(block.first(), 0).y() + block.count() * cell / 2 + BASELINE * MOST_SIZE;
    }

    private Mark words(Block block) {
        double x = left + names.size() * cell + 2 * GAP;
        return pen.words(block.words(), new Point(x, baseline(block)), Anchor.START, MOST_SIZE, room.right() - x);
    }

    private List<Mark> labels() {
        double size = Math.min(MOST_SIZE, cell * LINE);
        List<Mark> marks = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Rectangle cell = at(place, 0);
            Point sign = new Point(cell.x() - GAP, cell.y() + cell.height() / 2);
            Point words = new Point(cell.x() - SIGN, sign.y() + BASELINE * size);
            double numbers = namedAbove ? 0 : NUMBER;
            marks.add(disc(sign, place));
            marks.add(pen.words(
                    names.get(place), words.plus(-numbers, 0), Anchor.END, size, words.x() - numbers - room.x()));
            if (!namedAbove) {
                marks.add(pen.quiet(String.valueOf(place + 1), words, Anchor.END, size));
            }
            marks.addAll(namedAbove ? nameAbove(place, size) : numberAbove(place, size));
        }
        return marks;
    }

    private Mark disc(Point at, int place) {
        return new Mark.Disc(at, DISC, Optional.of(inks.get(place)), Optional.empty());
    }

    private List<Mark> nameAbove(int place, double size) {
        Rectangle cell = at(0, place);
        Point sign = new Point(cell.x() + cell.width() / 2, cell.y() - GAP);
        Point words = new Point(sign.x() + BASELINE * size, cell.y() - SIGN);
        return List.of(
                disc(sign, place),
                pen.words(names.get(place), words, Anchor.START, size, head - SIGN)
                        .raised());
    }

    /** Every column has its number where there is room, else every fifth. */
    private List<Mark> numberAbove(int place, double size) {
        int apart = cell >= NUMBERED ? 1 : 5;
        if (place > 0 && (place + 1) % apart != 0) {
            return List.of();
        }
        Point head = new Point(at(0, place).x() + cell / 2, room.y() + HEAD - 6);
        return List.of(pen.quiet(String.valueOf(place + 1), head, Anchor.MIDDLE, Math.max(10, size - 1)));
    }
}
