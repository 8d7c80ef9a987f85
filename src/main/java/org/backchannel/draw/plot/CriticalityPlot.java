package org.backchannel.draw.plot;

import java.math.BigDecimal;
import java.util.List;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Chances;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.draw.look.Colours;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.text.Decimals;

/** How indispensable actors are for reaching a target, as a plot: what is lost without each, with its 95 % interval. */
public final class CriticalityPlot {
    private static final double RADIUS = 5;
    private static final BigDecimal FINEST = new BigDecimal("0.000001");

    private final DoorsResult result;
    private final Sheet sheet;
    private final Colours colours;
    private final List<Critical> critical;

    private CriticalityPlot(DoorsResult result, Sheet sheet, Progress progress) {
        this.result = result;
        this.sheet = sheet;
        this.colours = Colours.of(result.reading(), sheet.theme(), progress);
        this.critical = result.criticality().entrySet().stream()
                .map(found -> new Critical(result.reading().map().actor(found.getKey()), found.getValue()))
                .toList();
    }

    private record Critical(Actor actor, Chance chance) {}

    /** Draws what hangs on whom. */
    public static Scene of(DoorsResult result, Sheet sheet, Progress progress) {
        return new CriticalityPlot(result, sheet, progress).scene();
    }

    private Scene scene() {
        return PlotRows.scene(this::page, critical, this::chart, this::row, "actors");
    }

    private PlotPage page(List<Critical> shown) {
        Theme theme = sheet.theme();
        Legend legend = new Legend(theme);
        legend.part("Criticality: what is lost of the others’ chance without this actor")
                .disc(RADIUS, theme.text(), "value, in the mean of the origins")
                .sign(at -> IntervalChart.sample(theme, at), interval());
        PlotPage page = new PlotPage(
                critical.isEmpty()
                        ? "Nobody is indispensable for reaching "
                                + result.target().name()
                        : "On whom does it hang to reach " + result.target().name() + "?",
                "The chance that a request gets through is "
                        + result.chances().reach().textWithInterval() + ", in the mean of "
                        + result.origins().size() + " origins; across: what of it is lost",
                result.reading(),
                legend,
                sheet);
        page.explain(colours, shown.stream().map(Critical::actor).toList());
        return page;
    }

    private String interval() {
        Chances chances = result.chances();
        String worlds = Decimals.grouped(chances.worlds());
        return chances.exact()
                ? "exact, so without an interval: "
                        + (chances.worlds() == 1 ? "the only outcome" : "all " + worlds + " outcomes")
                : "95 % interval, from " + worlds + " worlds";
    }

    private IntervalChart chart(Rectangle room) {
        double most = critical.stream()
                .mapToDouble(actor -> actor.chance().high())
                .max()
                .orElse(1);
        return new IntervalChart(sheet.theme(), room, 0, most, FINEST);
    }

    private IntervalRow row(Critical actor) {
        Chance chance = actor.chance();
        return new IntervalRow(
                actor.actor().name(),
                colours.ink(actor.actor()),
                chance.value(),
                chance.low(),
                chance.high(),
                chance.textWithInterval());
    }
}
