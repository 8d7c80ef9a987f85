package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.backchannel.analysis.communities.Communities;
import org.backchannel.analysis.communities.CommunitiesParameters;
import org.backchannel.analysis.communities.Community;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.look.Colours;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.graph.CsrGraph;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Lens;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** Who has ties to whom, as a square of cells in the order of communities. */
public final class MatrixPlot {
    private static final int DIGITS = 2;
    private static final double HUNDRED = 100;

    private final ProjectedGraph reading;
    private final List<Community> communities;
    private final Sheet sheet;
    private final Colours colours;

    private MatrixPlot(ProjectedGraph reading, Sheet sheet, Progress progress) {
        this.reading = reading;
        this.communities = Communities.of(reading, CommunitiesParameters.STANDARD, progress)
                .communities();
        this.sheet = sheet;
        this.colours = Colours.of(reading, sheet.theme(), progress);
    }

    /** Draws the ties of a reading. */
    public static Scene of(ProjectedGraph reading, Sheet sheet, Progress progress) {
        return new MatrixPlot(reading, sheet, progress).scene();
    }

    private Scene scene() {
        double height = height();
        List<Actor> shown = shown(MatrixChart.most(height));
        double width = sheet.across() - 2 * Caption.margin();
        MatrixChart measured = chart(new Rectangle(0, 0, width, height), shown);
        boolean named = shown.isEmpty() || MatrixChart.named(height, shown.size());
        List<MatrixChart.Filled> filled = filled(shown);
        List<MatrixChart.Block> blocks = blocks(shown);
        int nameless = blocks.size() - measured.withRoom(blocks).size();
        return page(filled.size(), named, named && !measured.namedAbove(), shown)
                .scene(
                        leftOut(reading.actors().size() - shown.size(), named, nameless),
                        room -> chart(new Rectangle(room.x(), room.y(), room.width(), height), shown)
                                .marks(filled, blocks));
    }

    private MatrixChart chart(Rectangle room, List<Actor> shown) {
        return new MatrixChart(
                new Pen(sheet.theme()),
                room,
                shown.stream().map(Actor::name).toList(),
                shown.stream().map(colours::ink).toList(),
                communities.stream()
                        .filter(Community::hasSeveral)
                        .map(MatrixPlot::words)
                        .toList());
    }

    private PlotPage page(int cells, boolean named, boolean numbered, List<Actor> shown) {
        PlotPage page = new PlotPage(headline(), explanation(cells), reading, legend(numbered), sheet);
        page.explain(colours, named ? shown : List.of());
        return page;
    }

    /** What is left for cells beside the longest words and the largest legend there can be. */
    private double height() {
        PlotPage page = page(reading.graph().arcCount(), true, true, reading.actors());
        int all = reading.actors().size();
        Rectangle room = new Caption(page.headline(), page.explanation() + leftOut(all, false, all), "").room(sheet);
        return room.height() - page.legend().height(room.width()) - PlotPage.GAP;
    }

    /** By community, of too many those with the strongest ties. */
    private List<Actor> shown(int most) {
        List<Actor> all = communities.stream()
                .flatMap(community -> community.members().stream())
                .toList();
        if (all.size() <= most) {
            return all;
        }
        double[] strength = strengths();
        Set<Actor> kept = new HashSet<>(all.stream()
                .sorted(Comparator.comparingDouble((Actor actor) -> -strength[reading.node(actor.id())])
                        .thenComparing(Actor::id))
                .limit(most)
                .toList());
        return all.stream().filter(kept::contains).toList();
    }

    private double[] strengths() {
        CsrGraph graph = reading.graph();
        double[] sums = new double[graph.nodeCount()];
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            sums[graph.tails()[arc]] += graph.strengths()[arc];
            sums[graph.heads()[arc]] += graph.strengths()[arc];
        }
        return sums;
    }

    private List<MatrixChart.Filled> filled(List<Actor> shown) {
        Map<Integer, Integer> places = new HashMap<>();
        shown.forEach(actor -> places.put(reading.node(actor.id()), places.size()));
        CsrGraph graph = reading.graph();
        return IntStream.range(0, graph.arcCount())
                .filter(arc -> places.containsKey(graph.tails()[arc]) && places.containsKey(graph.heads()[arc]))
                .mapToObj(arc -> new MatrixChart.Filled(
                        places.get(graph.tails()[arc]),
                        places.get(graph.heads()[arc]),
                        graph.strengths()[arc],
                        reading.actor(graph.tails()[arc]).name() + " to "
                                + reading.actor(graph.heads()[arc]).name() + ": "
                                + Decimals.significant(graph.strengths()[arc], DIGITS)))
                .toList();
    }

    private List<MatrixChart.Block> blocks(List<Actor> shown) {
        List<MatrixChart.Block> blocks = new ArrayList<>();
        Set<Actor> rows = new HashSet<>(shown);
        int first = 0;
        for (Community community : communities) {
            int count =
                    (int) community.members().stream().filter(rows::contains).count();
            if (community.hasSeveral() && count > 0) {
                blocks.add(new MatrixChart.Block(first, count, words(community)));
            }
            first += count;
        }
        return blocks;
    }

    private static String words(Community community) {
        return "Community " + community.number() + ": "
                + Counted.of(community.members().size(), "actor") + ", " + Math.round(community.inside() * HUNDRED)
                + " % of their ties inside";
    }

    private String headline() {
        int count = reading.actors().size();
        long several = communities.stream().filter(Community::hasSeveral).count();
        String what = has() ? "access" : "influence";
        if (reading.graph().arcCount() == 0) {
            return "No tie of " + what + " among " + Counted.of(count, "actor");
        }
        return (has() ? "Who has access to whom: " : "Who influences whom: ") + Counted.of(count, "actor") + ", "
                + Counted.of(several, "community", "communities");
    }

    private boolean has() {
        return reading.projection().lens() == Lens.ACCESS;
    }

    private String explanation(int count) {
        long alone = communities.stream()
                .filter(community -> !community.hasSeveral())
                .count();
        String cells = Counted.of(count, "filled cell");
        return alone == communities.size()
                ? cells
                : cells + "; in the order of communities, the largest first, in each who has the strongest ties inside"
                        + (alone == 0 ? "" : "; " + alone + " in no community, last");
    }

    private Legend legend(boolean numbered) {
        Pen pen = new Pen(sheet.theme());
        Legend legend = new Legend(sheet.theme());
        String means = has() ? "the row has access to the column" : "the row influences the column";
        legend.part("A filled cell: " + (reading.projection().undirected() ? "a tie between row and column" : means));
        for (double strength : new double[] {0.9, 0.5, 0.1}) {
            legend.sign(
                    at -> List.of(pen.panel(Rectangle.around(at, 7), MatrixChart.shade(pen, strength))),
                    "strength " + Decimals.significant(strength, 1));
        }
        legend.part("Order");
        if (communities.stream().anyMatch(Community::hasSeveral)) {
            legend.sign(this::frame, "a community: closer to each other than to the rest");
        }
        legend.sign(
                at -> List.of(pen.line(
                        at.plus(-7, -7),
                        at.plus(7, 7),
                        Stroke.solid(sheet.theme().quiet(), 1))),
                "row and column of the same actor" + (numbered ? "; columns have the numbers of rows" : ""));
        return legend;
    }

    private List<Mark> frame(Point at) {
        return List.of(new Mark.Panel(
                Rectangle.around(at, 7),
                0,
                Optional.empty(),
                Optional.of(Stroke.solid(sheet.theme().highlight(), 2))));
    }

    private static String leftOut(int actors, boolean named, int communities) {
        List<String> parts = new ArrayList<>();
        if (actors > 0) {
            parts.add(Counted.of(
                    actors, "more actor, who has the weakest ties", "more actors, who have the weakest ties"));
        }
        if (!named) {
            parts.add("names of actors, which have no room");
        }
        if (communities > 0) {
            parts.add("names of " + Counted.of(communities, "community", "communities"));
        }
        return parts.isEmpty() ? "" : "left out: " + String.join("; ", parts);
    }
}
