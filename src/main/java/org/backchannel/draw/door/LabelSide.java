package org.backchannel.draw.door;

import org.backchannel.draw.scene.Flow;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Rectangle;

/** On which side of its disc a label is. */
enum LabelSide {
    LEFT(-1, 0, Anchor.END),
    RIGHT(1, 0, Anchor.START),
    ABOVE(0, -1, Anchor.MIDDLE),
    BELOW(0, 1, Anchor.MIDDLE);

    private final int right;
    private final int down;
    private final Anchor anchor;

    LabelSide(int right, int down, Anchor anchor) {
        this.right = right;
        this.down = down;
        this.anchor = anchor;
    }

    /** Where no line comes by: beside the flow, and before an origin, to whom nothing leads. */
    static LabelSide of(Flow flow, boolean origin) {
        return flow == Flow.ACROSS ? origin ? LEFT : BELOW : origin ? ABOVE : RIGHT;
    }

    /** Of what is written at a tie: on the side of its line where less is written, to the left or above, or on the other. */
    static LabelSide ofTie(Flow flow, boolean before) {
        return flow == Flow.ACROSS ? before ? ABOVE : BELOW : before ? LEFT : RIGHT;
    }

    /** How its lines stand to a place of {@link #label}. */
    Anchor anchor() {
        return anchor;
    }

    /** The room of a label, the centre of the disc at 0, 0. */
    Rectangle label(double reach, double gap, double width, double height) {
        double away = reach + gap;
        double x = right * (away + width / 2) - width / 2;
        double y = down * (away + height / 2) - height / 2;
        return new Rectangle(x, y, width, height);
    }

    /** Where the lines of a label begin, end or have their middle. */
    double line(Rectangle label) {
        return switch (anchor) {
            case START -> label.x();
            case MIDDLE -> label.x() + label.width() / 2;
            case END -> label.right();
        };
    }
}
