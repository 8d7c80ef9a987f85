package org.backchannel.draw.scene;

/**
 * An upright rectangle.
 *
 * @param x of its left side
 * @param y of its upper side
 * @param width 0 or more
 * @param height 0 or more
 */
public record Rectangle(double x, double y, double width, double height) {
    /** The rectangle around a place. */
    public static Rectangle around(Point centre, double radius) {
        return new Rectangle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    /** Its upper left corner. */
    public Point corner() {
        return new Point(x, y);
    }

    /** The same rectangle, moved by what a place is away from 0, 0. */
    public Rectangle movedBy(Point place) {
        return new Rectangle(x + place.x(), y + place.y(), width, height);
    }

    /** The x of its right side. */
    public double right() {
        return x + width;
    }

    /** The y of its lower side. */
    public double bottom() {
        return y + height;
    }

    /** Whether the two share more than a border. */
    public boolean overlaps(Rectangle other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a place lies inside, not on the border. */
    public boolean holds(Point point) {
        return point.x() > x && point.x() < right() && point.y() > y && point.y() < bottom();
    }

    /** Whether the other lies inside wholly. */
    public boolean covers(Rectangle other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** This rectangle with a margin around it. */
    public Rectangle grown(double margin) {
        return new Rectangle(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The smallest that covers both. */
    public Rectangle with(Rectangle other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rectangle(
                left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
