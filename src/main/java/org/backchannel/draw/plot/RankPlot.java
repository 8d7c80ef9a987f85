package org.backchannel.draw.plot;

import java.math.BigDecimal;
import java.util.List;
import org.backchannel.analysis.ranks.RankIntervalsResult;
import org.backchannel.analysis.ranks.RankIntervalsResult.Place;
import org.backchannel.analysis.ranks.RankIntervalsResult.Ranking;
import org.backchannel.draw.look.Colours;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.progress.Progress;
import org.backchannel.text.Decimals;

/** How sure a ranking is, as a plot: the median rank of each as a dot, where it lies as a whisker. */
public final class RankPlot {
    private static final double RADIUS = 5;
    private static final double HUNDRED = 100;

    private final RankIntervalsResult result;
    private final Ranking ranking;
    private final Sheet sheet;
    private final Colours colours;

    private RankPlot(RankIntervalsResult result, Sheet sheet, Progress progress) {
        this.result = result;
        this.ranking = result.rankings().get(0);
        this.sheet = sheet;
        this.colours = Colours.of(result.reading(), sheet.theme(), progress);
    }

    /** Draws the first ranking of a result. */
    public static Scene of(RankIntervalsResult result, Sheet sheet, Progress progress) {
        return new RankPlot(result, sheet, progress).scene();
    }

    private Scene scene() {
        return PlotRows.scene(this::page, ranking.places(), this::chart, this::row, "actors");
    }

    private PlotPage page(List<Place> shown) {
        Theme theme = sheet.theme();
        Legend legend = new Legend(theme);
        legend.part("Rank over " + Decimals.grouped(result.worlds()) + " states of what may be true")
                .disc(RADIUS, theme.text(), "median; 1 is first, equal scores share the mean of their places")
                .sign(at -> IntervalChart.sample(theme, at), "5 to 95 %: in nine of ten states it lies here");
        String order = ranking.lowFirst() ? "lowest score first" : "highest score first";
        PlotPage page = new PlotPage(
                ranking.title() + ": how sure is the ranking?",
                "From the top in the order of the score as things stand, " + order + "; across: rank",
                result.reading(),
                legend,
                sheet);
        page.explain(colours, shown.stream().map(Place::actor).toList());
        return page;
    }

    private IntervalChart chart(Rectangle room) {
        return new IntervalChart(
                sheet.theme(), room, 1, Math.max(2, ranking.places().size()), BigDecimal.ONE);
    }

    private IntervalRow row(Place place) {
        return new IntervalRow(
                place.actor().name(),
                colours.ink(place.actor()),
                place.medianRank(),
                place.low(),
                place.high(),
                rank(place.medianRank()) + " (" + rank(place.low()) + " to " + rank(place.high()) + "), first "
                        + percent(place.first()));
    }

    private static String rank(double rank) {
        return Decimals.significant(rank, 4);
    }

    private static String percent(double share) {
        long whole = Math.round(share * HUNDRED);
        return whole == 0 && share > 0 ? "below 1 %" : whole + " %";
    }
}
