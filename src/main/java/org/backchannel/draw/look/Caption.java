package org.backchannel.draw.look;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Typeface;

/**
 * What stands around a picture: a headline, a line below it, where the picture is from.
 *
 * @param headline the answer
 * @param explanation what it rests on
 * @param source where it is from, and what was left out
 */
public record Caption(String headline, String explanation, String source) {
    private static final double MARGIN = 40;
    private static final double HEADLINE = 30;

    /** The size of a headline that is too long for its line; one that is longer still is cut. */
    private static final double LEAST_HEADLINE = 20;

    private static final double EXPLANATION = 16;
    private static final double SOURCE = 12;
    private static final double TOP = 58;
    private static final double LEADING = 1.4;
    private static final double GAP = 22;

    /** How far from the sides of the sheet everything stays. */
    public static double margin() {
        return MARGIN;
    }

    /** The words as marks. */
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        double room = sheet.across() - 2 * MARGIN;
        double size = Math.max(LEAST_HEADLINE, Math.min(HEADLINE, HEADLINE * room / width(HEADLINE)));
        String title = Lines.of(headline, room, 1, size, true).get(0);
        marks.add(new Mark.Words(
                title,
                new Point(MARGIN, TOP),
                Anchor.START,
                size,
                true,
                sheet.theme().text()));
        double y = TOP + EXPLANATION * LEADING + 4;
        for (String line : explanationLines(sheet)) {
            marks.add(new Mark.Words(
                    line,
                    new Point(MARGIN, y),
                    Anchor.START,
                    EXPLANATION,
                    false,
                    sheet.theme().quiet()));
            y += EXPLANATION * LEADING;
        }
        String from = Lines.of(source, room, 1, SOURCE, false).get(0);
        marks.add(new Mark.Words(
                from,
                new Point(MARGIN, sheet.down() - GAP),
                Anchor.START,
                SOURCE,
                false,
                sheet.theme().quiet()));
        return List.of(new Mark.Group(headline, Mark.Role.FRAME, marks));
    }

    private double width(double size) {
        return Math.max(1, Typeface.of(true).width(headline, size));
    }

    private List<String> explanationLines(Sheet sheet) {
        return Lines.of(explanation, sheet.across() - 2 * MARGIN, 2, EXPLANATION, false);
    }

    /** What is left for picture and legend. */
    public Rectangle room(Sheet sheet) {
        double top = TOP + EXPLANATION * LEADING * explanationLines(sheet).size() + GAP;
        double bottom = sheet.down() - GAP - SOURCE * LEADING - 4;
        return new Rectangle(MARGIN, top, sheet.across() - 2 * MARGIN, bottom - top);
    }
}
