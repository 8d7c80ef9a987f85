package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Door;
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
import org.backchannel.model.Actor;

/** Who opens the door from date to date, as a plot: reach, and what of it is lost without each door. */
public final class TimelinePlot {
    private static final String REACH = "reach";

    /** As many as there are signs beside that of reach. */
    private static final int MOST = Marker.values().length - 1;

    private final DoorsOverTime result;
    private final List<Moment<DoorsResult>> moments;
    private final Sheet sheet;
    private final Theme theme;

    private TimelinePlot(DoorsOverTime result, Sheet sheet) {
        this.result = result;
        this.moments = result.timeline().moments();
        this.sheet = sheet;
        this.theme = sheet.theme();
    }

    /** Draws who opens the door on every date. */
    public static Scene of(DoorsOverTime result, Sheet sheet) {
        return new TimelinePlot(result, sheet).scene();
    }

    private Scene scene() {
        List<Series> doors = doors();
        List<Series> shown = doors.stream().limit(MOST).toList();
        List<Series> all = new ArrayList<>(List.of(reach()));
        all.addAll(shown);
        PlotPage page =
                new PlotPage(headline(), explanation(), result.timeline().whole(), legend(!shown.isEmpty()), sheet);
        return page.scene(
                leftOut(doors.size() - shown.size()),
                room -> new TimelineChart(new Pen(theme), room, moments).marks(all));
    }

    private String headline() {
        String dates = span(moments.get(0).date().text());
        boolean nobody = moments.stream().allMatch(moment -> reach(moment).high() == 0);
        return nobody
                ? "Nobody gets through to " + result.target().name() + ", " + dates
                : "Who opens the door to " + result.target().name() + ", " + dates + "?";
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

    private Legend legend(boolean hasDoors) {
        Legend legend = new Legend(theme);
        legend.part("Up: a chance, flat over each "
                        + result.timeline().dates().every().word())
                .line(Stroke.solid(theme.text(), 5), "reach: that a request gets through, in the mean of the origins");
        if (moments.stream().anyMatch(moment -> !reach(moment).isExact())) {
            legend.line(new Stroke(theme.text().at(0.18), 14, List.of()), "its 95 % interval");
        }
        if (hasDoors) {
            legend.sign(
                    this::sample, "a door: what of the others’ reach is lost without it; a gap where it is no door");
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
        Set<String> idle = moments.stream()
                .flatMap(moment -> moment.answer().doors().stream())
                .map(door -> door.actor().id())
                .collect(Collectors.toSet());
        critical().keySet().forEach(idle::remove);
        String more = count == 0 ? "" : count + " more doors on which less hangs";
        String none =
                idle.isEmpty() ? "" : idle.size() + (idle.size() == 1 ? " door" : " doors") + " on which nothing hangs";
        String both = more.isEmpty() || none.isEmpty() ? more + none : more + ", and " + none;
        return both.isEmpty() ? "" : "left out: " + both;
    }

    private Series reach() {
        return new Series(
                REACH,
                theme.text(),
                Marker.BAR,
                moments.stream().map(moment -> Optional.of(reach(moment))).toList());
    }

    /** Those on whom anything ever hangs, by id. */
    private SortedMap<String, Actor> critical() {
        SortedMap<String, Actor> found = new TreeMap<>();
        moments.stream()
                .flatMap(moment -> moment.answer().doors().stream())
                .filter(door -> criticality(door).value() > 0)
                .forEach(door -> found.put(door.actor().id(), door.actor()));
        return found;
    }

    /** Those without whom most is lost on some date first. */
    private List<Series> doors() {
        List<Series> plain = critical().values().stream()
                .map(actor -> new Series(actor.name(), theme.text(), Marker.DISC, values(actor)))
                .sorted(Comparator.comparingDouble((Series series) -> -series.most()))
                .toList();
        List<Series> doors = new ArrayList<>();
        for (Series series : plain) {
            int place = doors.size();
            Marker marker = Marker.values()[place % MOST];
            doors.add(new Series(series.name(), theme.side(place), marker, series.values()));
        }
        return doors;
    }

    private List<Optional<Chance>> values(Actor actor) {
        return moments.stream()
                .map(moment -> moment.answer().doors().stream()
                        .filter(door -> door.actor().equals(actor))
                        .map(TimelinePlot::criticality)
                        .findFirst())
                .toList();
    }

    private static Chance criticality(Door door) {
        return door.importance().criticality();
    }
}
