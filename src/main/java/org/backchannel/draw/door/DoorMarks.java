package org.backchannel.draw.door;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.draw.layout.Layers;
import org.backchannel.draw.look.Sides;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.look.TieLook;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.text.Decimals;

/** Draws actors and ties where the layout put them. */
final class DoorMarks {
    static final double TIE_LABEL = 13;

    /** From one line of a label to the next. */
    static final double LEADING = 1.25;

    private static final double ARROW = 8;
    private static final double FRAME_PADDING = 12;
    private static final double FRAME_HEADING = 26;

    private final DoorGraph graph;
    private final Map<String, DoorBox> boxes;
    private final Layers.Places places;
    private final DoorFrame frame;
    private final Sides sides;
    private final Theme theme;
    private final Map<String, List<String>> labels;
    private final double zoom;

    DoorMarks(
            DoorGraph graph,
            Map<String, DoorBox> boxes,
            Layers.Places places,
            DoorFrame frame,
            Sides sides,
            Map<String, List<String>> labels,
            double zoom) {
        this.graph = graph;
        this.boxes = boxes;
        this.places = places;
        this.frame = frame;
        this.sides = sides;
        this.theme = sides.theme();
        this.labels = labels;
        this.zoom = zoom;
    }

    /** Frames below, then ties, the least important first, then actors. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        places.groups().keySet().forEach(name -> marks.add(group(name)));
        graph.ties().stream()
                .sorted(Comparator.comparing(DoorTie::standing).reversed())
                .forEach(tie -> marks.add(tie(tie)));
        boxes.values().forEach(box -> marks.add(actor(box)));
        return marks;
    }

    private Point anchor(String actor) {
        return frame.apply(places.anchors().get(actor));
    }

    /** The frame of the origins of a side. */
    private Mark group(String side) {
        Rectangle covered = boxes.values().stream()
                .filter(box -> box.isLabelledBeside()
                        && box.shown().actor().side().orElse("").equals(side))
                .map(this::place)
                .reduce(Rectangle::with)
                .orElseThrow()
                .grown(FRAME_PADDING * zoom);
        double heading = FRAME_HEADING * zoom;
        double left = originsLeft();
        Rectangle place =
                new Rectangle(left, covered.y() - heading, covered.right() - left, covered.height() + heading);
        Ink ink = side.isEmpty() ? theme.sideless() : sides.ink(side);
        String words = side.isEmpty() ? "Origins" : "Origins: " + side;
        double size = 13.5 * zoom;
        return new Mark.Group(
                words,
                Mark.Role.FRAME,
                List.of(
                        new Mark.Panel(
                                place, 8, Optional.of(theme.ground(ink)), Optional.of(Stroke.solid(ink.at(0.5), 1))),
                        new Mark.Words(
                                words,
                                new Point(place.x() + FRAME_PADDING * zoom, place.y() + 1.5 * size),
                                Anchor.START,
                                size,
                                true,
                                theme.quiet())));
    }

    /** Where the frames of all sides begin. */
    private double originsLeft() {
        return boxes.values().stream()
                        .filter(DoorBox::isLabelledBeside)
                        .mapToDouble(box -> place(box).x())
                        .min()
                        .orElseThrow()
                - FRAME_PADDING * zoom;
    }

    private Rectangle place(DoorBox box) {
        Layers.Box room = box.box(0, Optional.empty());
        Point anchor = anchor(box.shown().id());
        return new Rectangle(
                anchor.x() - room.anchor().x(), anchor.y() - room.anchor().y(), room.width(), room.height());
    }

    private Mark tie(DoorTie tie) {
        Ink ink =
                switch (tie.standing()) {
                    case STRONGEST -> theme.highlight();
                    case USED -> theme.used();
                    case OTHER -> theme.other();
                };
        double strength = tie.step().strength();
        double arrow = (ARROW + TieLook.width(strength)) * zoom;
        DoorBox to = boxes.get(tie.step().to().id());
        Point centre = anchor(tie.step().to().id());
        Point tip = centre.plus(-to.reach(), 0);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(
                line(tie, tip.plus(-arrow + 1, 0)),
                Optional.empty(),
                Optional.of(TieLook.stroke(ink, strength, tie.confidence(), zoom))));
        marks.add(new Mark.Line(
                Outline.polygon(tip, tip.plus(-arrow, -arrow * 0.5), tip.plus(-arrow, arrow * 0.5)),
                Optional.of(ink),
                Optional.empty()));
        marks.addAll(label(tie));
        return new Mark.Group(name(tie), Mark.Role.TIE, marks);
    }

    private String name(DoorTie tie) {
        return tie.step().from().name() + " to " + tie.step().to().name() + ": strength "
                + Decimals.significant(tie.step().strength(), 2) + ", confidence "
                + Decimals.significant(tie.confidence(), 2);
    }

    /** From the disc it leaves, along the layout's way, to where its arrow begins. */
    private Outline line(DoorTie tie, Point end) {
        Outline way = places.links().get(tie.id()).moved(frame);
        DoorBox from = boxes.get(tie.step().from().id());
        Point start = anchor(tie.step().from().id()).plus(from.reach(), 0);
        List<Outline.Piece> pieces = new ArrayList<>();
        if (way.start().x() > start.x()) {
            pieces.add(new Outline.Straight(way.start()));
        }
        pieces.addAll(way.pieces());
        if (way.end().x() < end.x()) {
            pieces.add(new Outline.Straight(end));
        }
        return new Outline(start, pieces, false);
    }

    /** On the side of its line that the layout kept free for it, as near as the line is wide. */
    private List<Mark> label(DoorTie tie) {
        List<String> lines = labels.getOrDefault(tie.id(), List.of());
        if (lines.isEmpty()) {
            return List.of();
        }
        Rectangle room = places.labels().get(tie.id());
        Point kept = frame.apply(new Point(room.x() + room.width() / 2, room.y() + room.height() / 2));
        double line = places.links().get(tie.id()).moved(frame).heightAt(kept.x());
        double away = TieLook.width(tie.step().strength()) * zoom / 2 + 2 * zoom;
        double size = TIE_LABEL * zoom;
        double top = kept.y() < line ? line - away - room.height() : line + away;
        return IntStream.range(0, lines.size())
                .<Mark>mapToObj(at -> new Mark.Words(
                        lines.get(at),
                        new Point(kept.x(), top + (at * LEADING + 0.9) * size),
                        Anchor.MIDDLE,
                        size,
                        false,
                        theme.highlight()))
                .toList();
    }

    private Mark actor(DoorBox box) {
        DoorActor shown = box.shown();
        Point at = anchor(shown.id());
        Ink ink = sides.ink(shown.actor());
        List<Mark> marks = new ArrayList<>();
        if (shown.part() == DoorActor.Part.TARGET) {
            marks.add(new Mark.Disc(
                    at, box.radius() + 2, Optional.empty(), Optional.of(Stroke.solid(theme.text(), 2.5))));
            marks.add(new Mark.Disc(at, box.radius() - 4, Optional.of(ink), Optional.empty()));
        } else if (shown.soleDoorFor() > 0) {
            marks.addAll(Keyhole.marks(at, box.radius(), box.halo(), ink, theme));
        } else {
            marks.addAll(Keyhole.disc(at, box.radius(), box.halo(), ink));
        }
        marks.addAll(label(box, at));
        return new Mark.Group(name(shown), Mark.Role.ACTOR, marks);
    }

    private static String name(DoorActor shown) {
        return shown.actor().name()
                + shown.actor().role().map(role -> ", " + role).orElse("")
                + shown.actor().side().map(side -> ", side: " + side).orElse("")
                + shown.criticality()
                        .map(found -> ", criticality " + DoorRemark.digits(found.value()) + " ("
                                + DoorRemark.digits(found.low()) + " to " + DoorRemark.digits(found.high()) + ")")
                        .orElse("");
    }

    private List<Mark> label(DoorBox box, Point at) {
        List<Mark> marks = new ArrayList<>();
        boolean beside = box.isLabelledBeside();
        double top = beside ? at.y() - box.labelHeight() / 2 : at.y() + box.reach() + box.gap();
        double x = beside ? at.x() - box.reach() - box.gap() : at.x();
        List<Double> baselines = box.baselines();
        for (int line = 0; line < baselines.size(); line++) {
            boolean name = line < box.name().size();
            String text = name
                    ? box.name().get(line)
                    : box.remark().get(line - box.name().size());
            Ink ink = name ? theme.text() : box.shown().soleDoorFor() > 0 ? theme.highlight() : theme.quiet();
            marks.add(new Mark.Words(
                    text,
                    new Point(x, top + baselines.get(line)),
                    beside ? Anchor.END : Anchor.MIDDLE,
                    name ? box.nameSize() : box.remarkSize(),
                    name && box.isBold(),
                    ink));
        }
        return marks;
    }
}
