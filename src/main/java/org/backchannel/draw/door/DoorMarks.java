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
import org.backchannel.draw.scene.Flow;
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

    private final Flow flow;
    private final DoorGraph graph;
    private final Map<String, DoorBox> boxes;
    private final Layers.Places places;
    private final DoorFrame frame;
    private final Sides sides;
    private final Theme theme;
    private final Map<String, List<String>> labels;
    private final double zoom;

    DoorMarks(
            Flow flow,
            DoorGraph graph,
            Map<String, DoorBox> boxes,
            Layers.Places places,
            DoorFrame frame,
            Sides sides,
            Map<String, List<String>> labels,
            double zoom) {
        this.flow = flow;
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
                .filter(box ->
                        box.isOrigin() && box.shown().actor().side().orElse("").equals(side))
                .map(this::place)
                .reduce(Rectangle::with)
                .orElseThrow()
                .grown(FRAME_PADDING * zoom);
        double heading = FRAME_HEADING * zoom;
        Rectangle alike = alike(covered);
        Ink ink = side.isEmpty() ? theme.sideless() : sides.ink(side);
        DoorHeading words = DoorHeading.of(side, zoom);
        double width = Math.max(alike.width(), frameWidth(side, zoom));
        Rectangle place = new Rectangle(alike.x(), alike.y() - heading, width, alike.height() + heading);
        return new Mark.Group(
                words.text(),
                Mark.Role.FRAME,
                List.of(
                        new Mark.Panel(
                                place, 8, Optional.of(theme.ground(ink)), Optional.of(Stroke.solid(ink.at(0.5), 1))),
                        new Mark.Words(
                                words.text(),
                                new Point(place.x() + FRAME_PADDING * zoom, place.y() + 1.5 * words.size()),
                                Anchor.START,
                                words.size(),
                                true,
                                theme.quiet())));
    }

    /** How wide the frame of the origins of a side is at least: so that its heading has room. */
    static double frameWidth(String side, double zoom) {
        return DoorHeading.of(side, zoom).width() + 2 * FRAME_PADDING * zoom;
    }

    /** The frames of all sides begin at one line. */
    private Rectangle alike(Rectangle covered) {
        double begin = boxes.values().stream()
                        .filter(DoorBox::isOrigin)
                        .map(this::place)
                        .mapToDouble(place -> flow.along(place.corner()))
                        .min()
                        .orElseThrow()
                - FRAME_PADDING * zoom;
        return covered.with(new Rectangle(
                flow == Flow.ACROSS ? begin : covered.x(), flow == Flow.DOWN ? begin : covered.y(), 0, 0));
    }

    private Rectangle place(DoorBox box) {
        return box.room().movedBy(anchor(box.shown().id()));
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
        Point tip = flow.moved(centre, -to.reach(), 0);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(
                line(tie, flow.moved(tip, -arrow + 1, 0)),
                Optional.empty(),
                Optional.of(TieLook.stroke(ink, strength, tie.confidence(), zoom))));
        marks.add(new Mark.Line(
                Outline.polygon(tip, flow.moved(tip, -arrow, -arrow * 0.5), flow.moved(tip, -arrow, arrow * 0.5)),
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
        Point start = flow.moved(anchor(tie.step().from().id()), from.reach(), 0);
        List<Outline.Piece> pieces = new ArrayList<>();
        if (flow.along(way.start()) > flow.along(start)) {
            pieces.add(new Outline.Straight(way.start()));
        }
        pieces.addAll(way.pieces());
        if (flow.along(way.end()) < flow.along(end)) {
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
        Outline way = places.links().get(tie.id()).moved(frame);
        Point line = flow.point(flow.along(kept), flow.aside(way.placeAt(flow, flow.along(kept))));
        double away = TieLook.width(tie.step().strength()) * zoom / 2 + (flow == Flow.ACROSS ? 2 : 5) * zoom;
        double size = TIE_LABEL * zoom;
        boolean before = flow.aside(kept) < flow.aside(line);
        LabelSide side = LabelSide.ofTie(flow, before);
        Rectangle place = side.label(away, 0, room.width(), room.height()).movedBy(line);
        return IntStream.range(0, lines.size())
                .<Mark>mapToObj(at -> new Mark.Words(
                        lines.get(at),
                        new Point(side.line(place), place.y() + (at * LEADING + 0.9) * size),
                        side.anchor(),
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
        Rectangle room = box.label().movedBy(at);
        LabelSide side = box.labelSide();
        List<Double> baselines = box.baselines();
        for (int line = 0; line < baselines.size(); line++) {
            boolean name = line < box.name().size();
            String text = name
                    ? box.name().get(line)
                    : box.remark().get(line - box.name().size());
            Ink ink = name ? theme.text() : box.shown().soleDoorFor() > 0 ? theme.highlight() : theme.quiet();
            marks.add(new Mark.Words(
                    text,
                    new Point(side.line(room), room.y() + baselines.get(line)),
                    side.anchor(),
                    name ? box.nameSize() : box.remarkSize(),
                    name && box.isBold(),
                    ink));
        }
        return marks;
    }
}
