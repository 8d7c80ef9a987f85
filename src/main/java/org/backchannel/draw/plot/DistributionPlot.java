package org.backchannel.draw.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backchannel.analysis.scores.Score;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** How the values of a measure are spread, as a plot: how many actors have a value in each of some even ranges. */
public final class DistributionPlot {
    private static final BigDecimal FINEST = new BigDecimal("0.000000000001");
    private static final int RANGES = 20;
    private static final int MOST_TICKS = 8;
    private static final double LEFT = 60;
    private static final double FOOT = 40;
    private static final double HEAD = 22;
    private static final double SIZE = 13;
    private static final int DIGITS = 3;

    private final ScoreTable table;
    private final Score score;
    private final Sheet sheet;
    private final Theme theme;
    private final Pen pen;
    private final double[] values;

    private DistributionPlot(ScoreTable table, String measure, Sheet sheet) {
        this.table = table;
        this.score = table.score(measure);
        this.sheet = sheet;
        this.theme = sheet.theme();
        this.pen = new Pen(theme);
        this.values =
                Arrays.stream(score.values()).filter(Double::isFinite).sorted().toArray();
    }

    /** Draws the values of one measure. */
    public static Scene of(ScoreTable table, String measure, Sheet sheet) {
        return new DistributionPlot(table, measure, sheet).scene();
    }

    private Scene scene() {
        Legend legend = new Legend(theme);
        legend.part("Bars")
                .sign(
                        at -> List.of(
                                new Pen(theme).panel(new Rectangle(at.x() - 6, at.y() - 7, 12, 14), theme.side(0))),
                        "how many actors have a value in this range");
        legend.part("Line")
                .line(Stroke.solid(theme.highlight(), 3), "median: half of the actors have less, or as much");
        int undefined = score.values().length - values.length;
        String said =
                Counted.of(values.length, "actor") + (undefined == 0 ? "" : ", " + undefined + " without a value");
        String least = values.length == 0
                ? ""
                : "; least " + text(values[0]) + ", median " + text(median()) + ", most "
                        + text(values[values.length - 1]) + ", " + first();
        PlotPage page =
                new PlotPage(score.title() + ": how is it spread?", said + least, table.reading(), legend, sheet);
        return page.scene("", room -> values.length == 0 ? List.of() : bars(room));
    }

    private String first() {
        return table.reading().actor(table.descendingBy(score.key()).get(0)).name();
    }

    private static String text(double value) {
        return Decimals.significant(value, DIGITS);
    }

    private double median() {
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    private List<Mark> bars(Rectangle room) {
        BigDecimal step = step();
        double low = Math.floor(values[0] / step.doubleValue() + 1e-9);
        int[] counts = counts(step, low);
        double bottom = room.bottom() - FOOT;
        Scale across = new Scale(
                low * step.doubleValue(), (low + counts.length) * step.doubleValue(), room.x() + LEFT, room.right());
        Scale up = new Scale(0, Arrays.stream(counts).max().orElse(1), bottom, room.y() + HEAD);
        List<Mark> marks = new ArrayList<>(axes(across, up, room, bottom));
        for (int range = 0; range < counts.length; range++) {
            if (counts[range] > 0) {
                marks.add(bar(across, up, (low + range) * step.doubleValue(), step.doubleValue(), counts[range]));
            }
        }
        double at = across.at(median());
        marks.add(pen.line(new Point(at, room.y() + HEAD), new Point(at, bottom), Stroke.solid(theme.highlight(), 3)));
        return marks;
    }

    /** Whole numbers have ranges of whole numbers. */
    private BigDecimal step() {
        double spread = values[values.length - 1] - values[0];
        BigDecimal finest = score.kind() == Score.Kind.REAL ? finest() : BigDecimal.ONE;
        Scale scale = new Scale(values[0], spread > 0 ? values[values.length - 1] : values[0] + 1, 0, 1);
        return scale.step(RANGES, finest);
    }

    /** So that numbers on the axis have few digits: what differs in the fifth alone is noise of the arithmetic. */
    private BigDecimal finest() {
        double most = Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
        if (most == 0) {
            return FINEST;
        }
        BigDecimal exact = new BigDecimal(most);
        return BigDecimal.ONE
                .scaleByPowerOfTen(exact.precision() - exact.scale() - DIGITS)
                .max(FINEST);
    }

    private int[] counts(BigDecimal step, double low) {
        int ranges = range(values[values.length - 1], step, low) + 1;
        int[] counts = new int[ranges];
        Arrays.stream(values).forEach(value -> counts[range(value, step, low)]++);
        return counts;
    }

    private static int range(double value, BigDecimal step, double low) {
        return (int) (Math.floor(value / step.doubleValue() + 1e-9) - low);
    }

    private Mark bar(Scale across, Scale up, double from, double step, int count) {
        double left = across.at(from);
        double right = across.at(from + step);
        Rectangle place = new Rectangle(left + 1, up.at(count), right - left - 2, up.at(0) - up.at(count));
        String name = count + " from " + text(from) + " to below " + text(from + step);
        return new Mark.Group(
                name,
                Mark.Role.ACTOR,
                List.of(
                        pen.panel(place, theme.side(0)),
                        pen.quiet(
                                Integer.toString(count),
                                new Point((left + right) / 2, place.y() - 6),
                                Anchor.MIDDLE,
                                SIZE)));
    }

    private List<Mark> axes(Scale across, Scale up, Rectangle room, double bottom) {
        List<Mark> marks = new ArrayList<>();
        for (BigDecimal tick : up.ticks(MOST_TICKS, BigDecimal.ONE)) {
            double y = up.at(tick.doubleValue());
            marks.add(pen.grid(new Point(room.x() + LEFT, y), new Point(room.right(), y)));
            marks.add(pen.quiet(tick.toPlainString(), new Point(room.x() + LEFT - 10, y + SIZE / 3), Anchor.END, SIZE));
        }
        for (BigDecimal tick : across.ticksApart(RANGES, FINEST, SIZE)) {
            double x = across.at(tick.doubleValue());
            marks.add(pen.quiet(
                    Scale.words(tick),
                    new Point(x, bottom + SIZE + 6),
                    x > room.right() - LEFT ? Anchor.END : Anchor.MIDDLE,
                    SIZE));
        }
        return marks;
    }
}
