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
 * A square of cells: who has a tie to whom.
 *
 * @param pen what it is drawn with
 * @param room where it is
 * @param names of rows and columns, in order
 * @param inks their colours
 */
record MatrixChart(Pen pen, Rectangle room, List<String> names, List<Ink> inks) {
    /** Smaller squares nobody sees. */
    private static final double LEAST_CELL = 3;

    private static final double MOST_CELL = 60;
    private static final double NUMBERED = 18;
    private static final double NUMBER = 26;
    private static final double NAMES = 320;
    private static final double REMARKS = 320;
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

    /** Keeps copies that cannot change. */
    MatrixChart {
        names = List.copyOf(names);
        inks = List.copyOf(inks);
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

    double cell() {
        return cell(head());
    }

    private double cell(double head) {
        double wide = (room.width() - NAMES - REMARKS) / names.size();
        return Math.min(MOST_CELL, Math.min(wide, (room.height() - head) / names.size()));
    }

    /** What stands over the columns: names, where they can be read, else numbers. */
    private double head() {
        return namedAbove() ? headOfNames() : HEAD;
    }

    /** Whether columns have room for their names beside each other, and over the cells. */
    boolean namedAbove() {
        return !names.isEmpty()
                && cell(HEAD) * LINE >= LEAST_SIZE_ABOVE
                && cell(headOfNames()) * LINE >= LEAST_SIZE_ABOVE;
    }

    private double headOfNames() {
        double longest = names.stream()
                .mapToDouble(name -> Typeface.of(false).width(name, MOST_SIZE))
                .max()
                .orElse(0);
        return Math.min(MOST_NAMES_ABOVE, longest) + SIGN;
    }

    Rectangle at(int row, int column) {
        return new Rectangle(room.x() + NAMES + column * cell(), room.y() + head() + row * cell(), cell(), cell());
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
        double edge = cell() > 8 ? 0.75 : 0;
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
        return at(block.first(), 0).y() + block.count() * cell() / 2 + BASELINE * MOST_SIZE;
    }

    private Mark words(Block block) {
        double x = room.x() + NAMES + names.size() * cell() + 2 * GAP;
        return pen.words(block.words(), new Point(x, baseline(block)), Anchor.START, MOST_SIZE, room.right() - x);
    }

    private List<Mark> labels() {
        double size = Math.min(MOST_SIZE, cell() * LINE);
        List<Mark> marks = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Rectangle cell = at(place, 0);
            Point sign = new Point(cell.x() - GAP, cell.y() + cell() / 2);
            Point words = new Point(cell.x() - SIGN, sign.y() + BASELINE * size);
            double numbers = namedAbove() ? 0 : NUMBER;
            marks.add(disc(sign, place));
            marks.add(pen.words(
                    names.get(place), words.plus(-numbers, 0), Anchor.END, size, words.x() - numbers - room.x()));
            if (!namedAbove()) {
                marks.add(pen.quiet(String.valueOf(place + 1), words, Anchor.END, size));
            }
            marks.addAll(namedAbove() ? nameAbove(place, size) : numberAbove(place, size));
        }
        return marks;
    }

    private Mark disc(Point at, int place) {
        return new Mark.Disc(at, DISC, Optional.of(inks.get(place)), Optional.empty());
    }

    private List<Mark> nameAbove(int place, double size) {
        Rectangle cell = at(0, place);
        Point sign = new Point(cell.x() + cell() / 2, cell.y() - GAP);
        Point words = new Point(sign.x() + BASELINE * size, cell.y() - SIGN);
        return List.of(
                disc(sign, place),
                pen.words(names.get(place), words, Anchor.START, size, head() - SIGN)
                        .raised());
    }

    /** Every column has its number where there is room, else every fifth. */
    private List<Mark> numberAbove(int place, double size) {
        int apart = cell() >= NUMBERED ? 1 : 5;
        if (place > 0 && (place + 1) % apart != 0) {
            return List.of();
        }
        Point head = new Point(at(0, place).x() + cell() / 2, room.y() + HEAD - 6);
        return List.of(pen.quiet(String.valueOf(place + 1), head, Anchor.MIDDLE, Math.max(10, size - 1)));
    }
}
