package org.backchannel.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;

/**
 * Names beside discs, the most important first, each where it covers neither another name nor a disc, and of such places the
 * one where it covers least of the ties; a name that has no such place is left out.
 */
final class MapLabels {
    private static final double GAP = 4;
    private static final double LINE = 2;

    /** As bad as to cover a tie along a dozen pixels. */
    private static final int CROWDED = 4;

    private final Rectangle room;
    private final List<Mark.Disc> discs;
    private final Grid taken;
    private final Grid lines;

    /**
     * The labels of discs.
     *
     * @param lines places on lines, close together, which names keep clear of where they can
     */
    MapLabels(Rectangle room, List<Mark.Disc> discs, List<Point> lines) {
        this.room = room;
        this.discs = discs;
        this.taken = new Grid(room);
        this.lines = new Grid(room);
        lines.forEach(place -> this.lines.add(Rectangle.around(place, LINE)));
        discs.forEach(disc -> taken.add(Rectangle.around(disc.centre(), disc.radius())));
    }

    /** The name of a disc's actor; empty where there is no room for it. */
    Optional<Mark.Words> place(int disc, String name, double size, boolean bold, Ink ink) {
        List<Mark.Words> free = candidates(discs.get(disc), size)
                .map(candidate -> new Mark.Words(name, candidate.at, candidate.anchor, size, bold, ink))
                .filter(words -> room.covers(words.place()) && taken.isFree(words.place()))
                .toList();
        Optional<Mark.Words> found = free.stream().min(Comparator.comparingLong(words -> faults(words.place())));
        found.ifPresent(words -> taken.add(words.place()));
        return found;
    }

    /** What speaks against a place: ties under it, and a name or a disc so close that it might be taken for its own. */
    private long faults(Rectangle place) {
        return lines.count(place) + (taken.isFree(place.grown(GAP - 1)) ? 0 : CROWDED);
    }

    private record Candidate(Point at, Anchor anchor) {}

    /** To the right, to the left, below, above, at the corners, and between these and the sides. */
    private static Stream<Candidate> candidates(Mark.Disc disc, double size) {
        Point centre = disc.centre();
        double away = disc.radius() + GAP;
        double level = 0.3 * size;
        double slant = 0.75 * away;
        double beside = 0.95 * away;
        double half = 0.5 * away + 0.2 * size;
        return Stream.of(
                new Candidate(centre.plus(away, level), Anchor.START),
                new Candidate(centre.plus(-away, level), Anchor.END),
                new Candidate(centre.plus(0, away + 0.78 * size), Anchor.MIDDLE),
                new Candidate(centre.plus(0, -away - 0.22 * size), Anchor.MIDDLE),
                new Candidate(centre.plus(slant, -slant), Anchor.START),
                new Candidate(centre.plus(slant, slant + 0.7 * size), Anchor.START),
                new Candidate(centre.plus(-slant, -slant), Anchor.END),
                new Candidate(centre.plus(-slant, slant + 0.7 * size), Anchor.END),
                new Candidate(centre.plus(beside, level - half), Anchor.START),
                new Candidate(centre.plus(beside, level + half), Anchor.START),
                new Candidate(centre.plus(-beside, level - half), Anchor.END),
                new Candidate(centre.plus(-beside, level + half), Anchor.END));
    }

    /** What is taken, by squares, so that thousands of names are placed in no time. */
    private static final class Grid {
        private static final double SQUARE = 40;

        private final Rectangle room;
        private final int columns;
        private final List<List<Rectangle>> squares = new ArrayList<>();

        Grid(Rectangle room) {
            this.room = room;
            this.columns = (int) (room.width() / SQUARE) + 1;
            int rows = (int) (room.height() / SQUARE) + 1;
            for (int square = 0; square < rows * columns; square++) {
                squares.add(new ArrayList<>());
            }
        }

        void add(Rectangle place) {
            near(place).forEach(square -> square.add(place));
        }

        boolean isFree(Rectangle place) {
            return near(place).flatMap(List::stream).noneMatch(place::overlaps);
        }

        long count(Rectangle place) {
            return near(place)
                    .flatMap(List::stream)
                    .filter(place::overlaps)
                    .distinct()
                    .count();
        }

        private Stream<List<Rectangle>> near(Rectangle place) {
            List<List<Rectangle>> near = new ArrayList<>();
            int rows = squares.size() / columns;
            for (int row = at(place.y() - room.y(), rows); row <= at(place.bottom() - room.y(), rows); row++) {
                for (int column = at(place.x() - room.x(), columns);
                        column <= at(place.right() - room.x(), columns);
                        column++) {
                    near.add(squares.get(row * columns + column));
                }
            }
            return near.stream();
        }

        private static int at(double distance, int most) {
            return Math.max(0, Math.min(most - 1, (int) (distance / SQUARE)));
        }
    }
}
