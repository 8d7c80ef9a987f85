package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;

/** Who opens the door from date to date, as a plot: reach, and a line for each door or for each origin. */
public final class TimelinePlot {
    private final DoorsOverTime result;
    private final List<Moment<DoorsResult>> moments;
    private final Sheet sheet;
    private final Theme theme;
    private final LineChoice lines;

    private TimelinePlot(DoorsOverTime result, TimelineLines lines, Sheet sheet) {
        this.result = result;
        this.moments = result.timeline().moments();
        this.sheet = sheet;
        this.theme = sheet.theme();
        this.lines = lines.of(result, theme);
    }

    /** Draws who opens the door on every date, or how surely each origin gets through. */
    public static Scene of(DoorsOverTime result, TimelineLines lines, Sheet sheet) {
        return new TimelinePlot(result, lines, sheet).scene();
    }

    private Scene scene() {
        List<Series> found = lines.all();
        List<Series> shown = found.stream().limit(lines.most()).toList();
        List<Series> all = new ArrayList<>(List.of(reach()));
        all.addAll(shown);
        PlotPage page =
                new PlotPage(headline(), explanation(), result.timeline().whole(), legend(!shown.isEmpty()), sheet);
        return page.scene(
                leftOut(found.size() - shown.size()),
                room -> new TimelineChart(new Pen(theme), room, moments).marks(all));
    }

    private String headline() {
        String dates = span(moments.get(0).date().text());
        boolean nobody = moments.stream().allMatch(moment -> reach(moment).high() == 0);
        return nobody
                ? "Nobody gets through to " + result.target().name() + ", " + dates
                : lines.question() + ", " + dates + "?";
    }

    private String span(String first) {
        String last = moments.get(moments.size() - 1).date().text();
        return first.equals(last) ? first : first + " to " + last;
    }

    private String explanation() {
        Moment<DoorsResult> best = result.best();
        Moment<DoorsResult> worst = result.worst();
        int origins = result.parameters().origins().size();
        String said = "The chance that a request gets through"
                + (origins == 1 ? " " : ", in the mean of " + origins + " origins, ");
        String values = reach(best).value() == reach(worst).value()
                ? "is " + reach(best).textWithInterval() + " throughout"
                : "is highest in " + best.date() + ", " + reach(best).textWithInterval() + ", and lowest in "
                        + worst.date() + ", " + reach(worst).textWithInterval();
        return said + values + (result.interrupted() ? "; interrupted: dates or worlds are missing" : "");
    }

    private static Chance reach(Moment<DoorsResult> moment) {
        return moment.answer().chances().reach();
    }

    private Legend legend(boolean hasLines) {
        Legend legend = new Legend(theme);
        legend.part("Up: a chance, flat over each "
                        + result.timeline().dates().every().word())
                .line(
                        Stroke.solid(theme.text(), 5),
                        reachName() + ": that a request gets through"
                                + (hasOneOrigin() ? "" : ", in the mean of the origins"));
        if (moments.stream().anyMatch(moment -> !reach(moment).isExact())) {
            legend.line(new Stroke(theme.text().at(0.18), 14, List.of()), "its 95 % interval");
        }
        if (hasLines) {
            legend.sign(this::sample, lines.meaning());
        }
        String before = ", since the " + result.timeline().dates().every().word() + " before";
        double width = sheet.across() - 2 * Caption.margin();
        legend.part("Below: ties that count");
        if (TimelineChart.counts(width, moments.size())) {
            legend.sign(this::count, "how many come and go" + before);
        } else {
            legend.sign(at -> List.of(TimelineChart.dot(new Pen(theme), at)), "some come, some go" + before);
        }
        return legend;
    }

    private List<Mark> count(Point at) {
        return List.of(new Pen(theme).quiet("+3", at.plus(0, 4.5), Mark.Anchor.MIDDLE, 13));
    }

    private List<Mark> sample(Point at) {
        return List.of(
                new Pen(theme).line(at.plus(-17, 0), at.plus(17, 0), Stroke.solid(theme.side(0), 2.5)),
                Marker.DISC.at(at, theme.side(0)));
    }

    private String leftOut(int count) {
        String words = lines.leftOut(count);
        return words.isEmpty() ? "" : "left out: " + words;
    }

    private Series reach() {
        return new Series(
                reachName(),
                theme.text(),
                Marker.BAR,
                moments.stream().map(moment -> Optional.of(reach(moment))).toList());
    }

    private String reachName() {
        return hasOneOrigin() ? "reach" : "mean reach";
    }

    private boolean hasOneOrigin() {
        return result.parameters().origins().size() == 1;
    }
}
