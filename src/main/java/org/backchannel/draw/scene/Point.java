package org.backchannel.draw.scene;

/**
 * A place on a sheet, in pixels from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {
    /** This place moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** How far another place is. */
    public double to(Point other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    /** A share of the way to another place. */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
