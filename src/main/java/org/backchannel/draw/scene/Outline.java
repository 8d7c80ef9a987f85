package org.backchannel.draw.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A line of straight pieces and cubic curves.
 *
 * @param start where it begins
 * @param pieces what follows, at least one
 * @param closed whether it ends where it began
 */
public record Outline(Point start, List<Piece> pieces, boolean closed) {
    private static final int STEPS = 24;

    /** Keeps a copy that cannot change. */
    public Outline {
        pieces = List.copyOf(pieces);
    }

    /** What leads on from the place reached so far. */
    public sealed interface Piece {
        /** Where it leads. */
        Point end();

        /** The same piece elsewhere. */
        Piece moved(UnaryOperator<Point> by);
    }

    /** A straight line. */
    public record Straight(Point end) implements Piece {
        @Override
        public Piece moved(UnaryOperator<Point> by) {
            return new Straight(by.apply(end));
        }
    }

    /** A cubic Bézier curve. */
    public record Curve(Point leaving, Point arriving, Point end) implements Piece {
        @Override
        public Piece moved(UnaryOperator<Point> by) {
            return new Curve(by.apply(leaving), by.apply(arriving), by.apply(end));
        }
    }

    /** A straight line from place to place. */
    public static Outline straight(Point from, Point to) {
        return new Outline(from, List.of(new Straight(to)), false);
    }

    /** A closed figure with these corners. */
    public static Outline polygon(Point... corners) {
        List<Piece> pieces = new ArrayList<>();
        for (int corner = 1; corner < corners.length; corner++) {
            pieces.add(new Straight(corners[corner]));
        }
        return new Outline(corners[0], pieces, true);
    }

    /** Where it ends. */
    public Point end() {
        return pieces.get(pieces.size() - 1).end();
    }

    /** The same line, every place of it moved. */
    public Outline moved(UnaryOperator<Point> by) {
        return new Outline(
                by.apply(start), pieces.stream().map(piece -> piece.moved(by)).toList(), closed);
    }

    /** Places along it, close enough together to stand for it. */
    public List<Point> places() {
        List<Point> places = new ArrayList<>(List.of(start));
        Point at = start;
        for (Piece piece : pieces) {
            for (int step = 1; step <= STEPS; step++) {
                places.add(place(at, piece, (double) step / STEPS));
            }
            at = piece.end();
        }
        return places;
    }

    /** Where it is so far along; the nearest end where it does not come there. */
    public Point placeAt(Flow flow, double along) {
        return places().stream()
                .min(Comparator.comparingDouble(place -> Math.abs(flow.along(place) - along)))
                .orElseThrow();
    }

    private static Point place(Point from, Piece piece, double t) {
        if (piece instanceof Curve curve) {
            Point a = from.towards(curve.leaving, t);
            Point b = curve.leaving.towards(curve.arriving, t);
            Point c = curve.arriving.towards(curve.end, t);
            return a.towards(b, t).towards(b.towards(c, t), t);
        }
        return from.towards(piece.end(), t);
    }
}
