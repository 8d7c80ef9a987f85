package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.analysis.whatif.WhatIfResult.Effect;
import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.look.Colours;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.report.answer.ScenarioWords;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** What a set of changes does, as a plot: how surely each origin gets through, and on whom it hangs, before and after. */
public final class WhatIfPlot {
    private static final double RADIUS = 5;

    private final WhatIfResult result;
    private final Effect effect;
    private final Sheet sheet;
    private final Colours colours;

    private WhatIfPlot(WhatIfResult result, Sheet sheet, Progress progress) {
        this.result = result;
        this.effect = result.effects().get(0);
        this.sheet = sheet;
        this.colours = Colours.of(result.reading(), sheet.theme(), progress);
    }

    /** Draws the first set of changes of a result. */
    public static Scene of(WhatIfResult result, Sheet sheet, Progress progress) {
        return new WhatIfPlot(result, sheet, progress).scene();
    }

    private Scene scene() {
        List<ShiftRow> origins = sorted(effect.origins().stream().map(origin -> row(origin.actor(), origin.reach())));
        List<ShiftRow> actors = sorted(effect.actors().stream().map(actor -> row(actor.actor(), actor.criticality())));
        if (origins.size() > 1) {
            origins.add(0, new ShiftRow("all, in the mean", sheet.theme().text(), effect.reach()));
        }
        int[] shown = shares(fitting(origins, actors), origins.size(), actors.size());
        double high = Stream.concat(origins.stream(), actors.stream())
                .mapToDouble(row -> Math.max(
                        row.shift().before().value(), row.shift().after().value()))
                .max()
                .orElse(1);
        List<Chance> differences = Stream.concat(origins.stream(), actors.stream())
                .map(row -> row.shift().difference())
                .toList();
        double least = differences.stream().mapToDouble(Chance::low).min().orElse(0);
        double most = differences.stream().mapToDouble(Chance::high).max().orElse(0);
        List<ShiftChart.Part> parts = new ArrayList<>();
        parts.add(new ShiftChart.Part("Reach: how surely they get through", origins.subList(0, shown[0])));
        if (!actors.isEmpty()) {
            parts.add(new ShiftChart.Part("Criticality: on whom it hangs", actors.subList(0, shown[1])));
        }
        return page(origins.subList(0, shown[0]), actors.subList(0, shown[1]))
                .scene(
                        leftOut(origins.size() - shown[0], actors.size() - shown[1]),
                        room -> new ShiftChart(
                                        new Pen(sheet.theme()), room, high, Math.min(0, least), Math.max(0, most))
                                .marks(parts));
    }

    private ShiftRow row(Actor actor, Shift shift) {
        return new ShiftRow(actor.name(), colours.ink(actor), shift);
    }

    /** Those who gain or lose most first. */
    private static List<ShiftRow> sorted(Stream<ShiftRow> rows) {
        return new ArrayList<>(rows.sorted(Comparator.comparingDouble((ShiftRow row) -> -row.size())
                        .thenComparingDouble(row -> -row.shift().before().value()))
                .toList());
    }

    private PlotPage page(List<ShiftRow> origins, List<ShiftRow> actors) {
        PlotPage page = new PlotPage(headline(), explanation(), result.reading(), legend(), sheet);
        page.legend()
                .colours(
                        colours,
                        Stream.concat(origins.stream(), actors.stream())
                                .map(ShiftRow::ink)
                                .collect(Collectors.toSet()));
        return page;
    }

    private int fitting(List<ShiftRow> origins, List<ShiftRow> actors) {
        PlotPage page = page(origins, actors);
        String leftOut = leftOut(origins.size(), actors.size());
        Rectangle room = new Caption(page.headline(), page.explanation() + leftOut, "").room(page.sheet());
        double height = room.height() - page.legend().height(room.width()) - PlotPage.GAP;
        return ShiftChart.most(height) - 2;
    }

    /** Half of the rows each; what one does not need the other has. */
    private static int[] shares(int most, int one, int other) {
        int first = Math.min(one, Math.max(most / 2, most - other));
        return new int[] {first, Math.min(other, most - first)};
    }

    private static String leftOut(int origins, int actors) {
        if (origins + actors == 0) {
            return "";
        }
        String both = origins > 0 && actors > 0 ? " and " : "";
        return (origins > 0 ? Counted.of(origins, "more origin") : "")
                + both
                + (actors > 0 ? Counted.of(actors, "more actor") : "")
                + (origins + actors == 1 ? " who changes less is left out" : " who change less are left out");
    }

    private String headline() {
        List<String> changes = changes();
        String first = changes.get(0);
        String more = changes.size() > 1 ? " and " + (changes.size() - 1) + " more" : "";
        Shift reach = effect.reach();
        String chance = "the chance to reach " + result.target().name();
        String moved = reach.isSeen()
                ? (reach.difference().value() < 0 ? " falls from " : " rises from ")
                        + reach.before().text() + " to " + reach.after().text()
                : " stays " + reach.before().text();
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + more + ": " + chance + moved;
    }

    private List<String> changes() {
        return new ScenarioWords(result.reading().map()).lines(effect.scenario());
    }

    private String explanation() {
        int count = result.origins().size();
        String who =
                count == 1 ? "Reach of " + result.origins().get(0).name() : "Reach: the mean of " + count + " origins";
        String changes = changes().size() > 1 ? "  ·  " + String.join("; ", changes()) : "";
        String shift = new ShiftRow("", sheet.theme().text(), effect.reach()).remark();
        return who + ", " + shift + (result.interrupted() ? "; interrupted, so of fewer worlds" : "") + changes;
    }

    private Legend legend() {
        Theme theme = sheet.theme();
        Pen pen = new Pen(theme);
        Legend legend = new Legend(theme);
        legend.part("Left: a chance")
                .sign(at -> List.of(ShiftChart.ring(pen, at, theme.text())), "before: as the map is")
                .disc(RADIUS, theme.text(), "after: with the changes");
        legend.part("Right: after less before")
                .sign(at -> List.of(pen.panel(Rectangle.around(at, 4), theme.text())), "the difference");
        if (!result.exact()) {
            legend.sign(
                    at -> pen.whisker(at.plus(-14, 0), at.plus(14, 0), 7, Stroke.solid(theme.text(), 2)),
                    "its 95 % interval: the same " + Decimals.grouped(result.worlds()) + " worlds before and after");
        }
        return legend;
    }
}
