package org.backchannel.draw.scene;

import java.util.List;
import java.util.Optional;
import org.backchannel.report.render.VisibleText;

/** Something on a sheet. Later marks cover earlier ones. */
public sealed interface Mark {

    /** A disc. */
    record Disc(Point centre, double radius, Optional<Ink> fill, Optional<Stroke> stroke) implements Mark {}

    /** A rectangle, its corners rounded. */
    record Panel(Rectangle place, double rounding, Optional<Ink> fill, Optional<Stroke> stroke) implements Mark {}

    /** A line or a figure. */
    record Line(Outline outline, Optional<Ink> fill, Optional<Stroke> stroke) implements Mark {}

    /**
     * One line of text.
     *
     * @param text what it says
     * @param at where its baseline begins, has its middle or ends
     * @param anchor which of them
     * @param size of the letters
     * @param bold whether they are bold
     * @param ink their colour
     * @param rising whether it runs upwards, to be read with the head on the left shoulder
     */
    record Words(String text, Point at, Anchor anchor, double size, boolean bold, Ink ink, boolean rising)
            implements Mark {
        private static final double ASCENT = 0.78;
        private static final double HEIGHT = 1;

        /** Spells out what would turn the reading order of the picture. */
        public Words {
            text = VisibleText.of(text);
        }

        /** A line that runs to the right. */
        public Words(String text, Point at, Anchor anchor, double size, boolean bold, Ink ink) {
            this(text, at, anchor, size, bold, ink, false);
        }

        /** The same, running upwards from its place. */
        public Words raised() {
            return new Words(text, at, anchor, size, bold, ink, true);
        }

        /** What it covers, from the top of its capitals to the foot of its descenders. */
        public Rectangle place() {
            Point start = start();
            double width = width();
            return rising
                    ? new Rectangle(start.x() - ASCENT * size, start.y() - width, HEIGHT * size, width)
                    : new Rectangle(start.x(), start.y() - ASCENT * size, width, HEIGHT * size);
        }

        /** Where its baseline begins. */
        public Point start() {
            double before = width() * anchor.share();
            return rising ? at.plus(0, before) : at.plus(-before, 0);
        }

        private double width() {
            return Typeface.of(bold).width(text, size);
        }
    }

    /**
     * Marks that are one thing.
     *
     * @param name what a viewer shows who points at it, and a screen reader reads
     * @param role whether the words in it name something in the picture, or the picture
     */
    record Group(String name, Role role, List<Mark> marks) implements Mark {
        /** Keeps a copy that cannot change. */
        public Group {
            name = VisibleText.of(name);
            marks = List.copyOf(marks);
        }
    }

    /** What a group is. */
    enum Role {
        /** An actor with its label. */
        ACTOR,
        /** A tie. */
        TIE,
        /** What is said of the picture: title, legend, source. */
        FRAME
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        /** Its beginning. */
        START(0),
        /** Its middle. */
        MIDDLE(0.5),
        /** Its end. */
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        /** How much of the text lies left of its place. */
        public double share() {
            return share;
        }
    }
}
