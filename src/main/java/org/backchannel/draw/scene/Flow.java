package org.backchannel.draw.scene;

/** Which way a picture in layers is read. */
public enum Flow {
    /** From left to right, layers are columns. */
    ACROSS,
    /** From top to bottom, layers are rows. */
    DOWN;

    /** How far on a place is, in the direction of reading. */
    public double along(Point place) {
        return this == ACROSS ? place.x() : place.y();
    }

    /** How far aside it is: downwards, or to the right. */
    public double aside(Point place) {
        return this == ACROSS ? place.y() : place.x();
    }

    /** The place so far on and aside. */
    public Point point(double along, double aside) {
        return this == ACROSS ? new Point(along, aside) : new Point(aside, along);
    }

    /** A place moved on and aside. */
    public Point moved(Point place, double along, double aside) {
        return point(along(place) + along, aside(place) + aside);
    }
}
