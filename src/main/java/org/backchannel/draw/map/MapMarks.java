package org.backchannel.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.draw.layout.NetworkLayout;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.look.TieLook;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;

/** Draws the actors and ties of a map. The more there are, the smaller they are. */
final class MapMarks {
    private static final double FEW = 40;
    private static final double BEND = 14;
    private static final double ARROW = 7;
    private static final int MANY_TIES = 400;
    private static final double LETTERS = 14;
    private static final double SMALL_LETTERS = 9;
    private static final double LARGEST = 24;
    private static final double LEAST = 2.5;
    private static final double ROW = 50;
    private static final double THIN = 0.6;
    private static final double THINNEST = 0.25;
    private static final double NOTHING = 1e-9;
    private static final double CLOSE = 3;

    private final StakeholderMap map;
    private final MapGraph graph;
    private final Theme theme;
    private final int labels;
    private final Progress progress;
    private final double crowd;

    /**
     * The marks of a map.
     *
     * @param labels how many names at most
     */
    MapMarks(StakeholderMap map, MapGraph graph, Theme theme, int labels, Progress progress) {
        this.progress = progress;
        this.map = map;
        this.graph = graph;
        this.theme = theme;
        this.labels = labels;
        this.crowd = Math.min(1, Math.sqrt(FEW / Math.max(1, graph.actors().size())));
    }

    /** Ties below, then actors. */
    List<Mark> marks(Rectangle room) {
        List<Mark.Disc> discs = discs(room);
        List<Mark> marks = new ArrayList<>();
        graph.ties().stream()
                .sorted(Comparator.comparingDouble(tie -> tie.tie().strength()))
                .forEach(tie -> marks.add(tie(tie, discs)));
        MapLabels names = new MapLabels(room, discs, graph.ties().size() > MANY_TIES ? List.of() : lines(marks));
        for (int at = 0; at < discs.size(); at++) {
            marks.add(actor(at, discs, names));
        }
        return marks;
    }

    private static List<Point> lines(List<Mark> ties) {
        return ties.stream()
                .flatMap(tie -> ((Mark.Group) tie).marks().stream())
                .flatMap(line -> close(((Mark.Line) line).outline().places()).stream())
                .toList();
    }

    /** Places so close together that as many of them are under a name as it hides of the line. */
    private static List<Point> close(List<Point> places) {
        List<Point> close = new ArrayList<>();
        for (int next = 1; next < places.size(); next++) {
            Point from = places.get(next - 1);
            Point to = places.get(next);
            int steps = (int) Math.ceil(from.to(to) / CLOSE);
            for (int step = 0; step < steps; step++) {
                close.add(from.towards(to, (double) step / steps));
            }
        }
        return close;
    }

    /** Who has ties, as the layout has it; below them, in a row, who has none. */
    List<Mark.Disc> discs(Rectangle room) {
        int tied = (int) graph.actors().stream().filter(MapActor::isTied).count();
        int alone = graph.actors().size() - tied;
        double margin = LARGEST * crowd + 4;
        double row = alone == 0 ? 0 : ROW;
        Rectangle above = new Rectangle(room.x(), room.y(), room.width(), room.height() - row).grown(-margin);
        List<Point> places = new ArrayList<>(MapPlaces.fitted(NetworkLayout.of(tied, graph.pairs(), progress), above));
        for (int at = 0; at < alone; at++) {
            places.add(new Point(room.x() + room.width() * (at + 0.5) / alone, room.bottom() - ROW / 2));
        }
        return IntStream.range(0, places.size())
                .mapToObj(at -> disc(graph.actors().get(at), places.get(at)))
                .toList();
    }

    private Mark.Disc disc(MapActor shown, Point at) {
        double most = Math.max(NOTHING, graph.actors().get(0).weight());
        double radius = LEAST + (LARGEST - LEAST) * crowd * Math.sqrt(shown.weight() / most);
        return new Mark.Disc(
                at, radius, Optional.of(shown.ink()), Optional.of(Stroke.solid(theme.background(), 1.5 * crowd)));
    }

    private Mark actor(int at, List<Mark.Disc> discs, MapLabels names) {
        MapActor shown = graph.actors().get(at);
        List<Mark> marks = new ArrayList<>(List.of(discs.get(at)));
        double size = Math.max(SMALL_LETTERS, LETTERS * Math.sqrt(crowd));
        if (at < labels) {
            names.place(at, shown.actor().name(), size, at < graph.actors().size() / 5, theme.text())
                    .ifPresent(words -> {
                        marks.add(new Mark.Panel(
                                words.place().grown(1.5),
                                3,
                                Optional.of(theme.background().at(0.72)),
                                Optional.empty()));
                        marks.add(words);
                    });
        }
        String side = shown.actor().side().map(name -> ", side: " + name).orElse("");
        return new Mark.Group(
                shown.actor().name()
                        + shown.actor().role().map(role -> ", " + role).orElse("")
                        + side,
                Mark.Role.ACTOR,
                marks);
    }

    private Mark tie(MapTie tie, List<Mark.Disc> discs) {
        Mark.Disc from = discs.get(tie.from());
        Mark.Disc to = discs.get(tie.to());
        Ink ink =
                (tie.hostile() ? theme.hostile() : theme.used()).at(graph.ties().size() > MANY_TIES ? 0.45 : 0.8);
        double width = TieLook.width(tie.tie().strength()) * thin();
        Stroke pen = TieLook.stroke(ink, tie.tie().strength(), tie.confidence(), thin());
        boolean pointed = graph.ties().size() <= MANY_TIES;
        double arrow = pointed ? ARROW * Math.max(0.5, crowd) + width : 0;
        Point bend = bend(from.centre(), to.centre(), tie.bend() * BEND * Math.max(0.4, crowd));
        Point start = shortened(from.centre(), bend, from.radius());
        Point tip = shortened(to.centre(), bend, to.radius() + 1);
        Point end = shortened(tip, bend, arrow);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(curve(start, bend, end), Optional.empty(), Optional.of(pen)));
        if (pointed) {
            marks.add(new Mark.Line(head(tip, end, arrow), Optional.of(ink), Optional.empty()));
        }
        String words =
                map.actor(tie.tie().from()).name() + " " + tie.tie().type().replace('-', ' ') + " "
                        + map.actor(tie.tie().to()).name();
        return new Mark.Group(words, Mark.Role.TIE, marks);
    }

    private static Point bend(Point from, Point to, double away) {
        double length = Math.max(1, from.to(to));
        return from.towards(to, 0.5)
                .plus(-(to.y() - from.y()) / length * 2 * away, (to.x() - from.x()) / length * 2 * away);
    }

    private static Point shortened(Point end, Point from, double by) {
        double length = Math.max(NOTHING, end.to(from));
        return end.towards(from, Math.min(1, by / length));
    }

    private static Outline curve(Point start, Point bend, Point end) {
        Outline.Piece piece = new Outline.Curve(start.towards(bend, 2 / 3.0), end.towards(bend, 2 / 3.0), end);
        return new Outline(start, List.of(piece), false);
    }

    private static Outline head(Point tip, Point back, double length) {
        double dx = (tip.x() - back.x()) / Math.max(NOTHING, length) * length * 0.45;
        double dy = (tip.y() - back.y()) / Math.max(NOTHING, length) * length * 0.45;
        return Outline.polygon(tip, back.plus(-dy, dx), back.plus(dy, -dx));
    }

    private double thin() {
        return THIN * Math.max(THINNEST, crowd);
    }
}
