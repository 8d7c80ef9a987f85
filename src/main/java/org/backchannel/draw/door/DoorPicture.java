package org.backchannel.draw.door;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.draw.layout.LayeredLayout;
import org.backchannel.draw.layout.Layers;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Sides;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.look.TieLook;
import org.backchannel.draw.scene.Flow;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Typeface;

/**
 * Who opens the door, as a picture: the target on the right, its doors next to it, go-betweens in columns by their
 * distance, on the left the origins who let nobody else in, by side. On a sheet higher than wide the target is at the
 * foot, and columns are rows: seven columns side by side take the width of a page, and leave letters of 4 points.
 */
public final class DoorPicture {
    private static final double LEAST_ZOOM = 0.05;
    private static final double SMALLER = 0.94;
    private static final double BOX_GAP = 16;
    private static final double LAYER_GAP = 38;
    private static final double LEGEND_GAP = 16;

    private final DoorsResult result;
    /** How much room a layout has at least beyond what it needs, where the sheet is as high as need be. */
    private static final double AIR = 1.08;

    /** As wide as a page and as high as a column of text on it, for its width. */
    private static final Sheet COLUMN = new Sheet(794, 1150, Theme.LIGHT);

    private final Sheet sheet;
    private final Flow flow;
    private final DoorGraph graph;
    private final Sides sides;
    private final DoorWords words;

    private DoorPicture(DoorsResult result, Sheet sheet) {
        this.result = result;
        this.sheet = sheet;
        this.flow = sheet.isUpright() ? Flow.DOWN : Flow.ACROSS;
        this.graph = DoorSelection.of(result);
        this.words = new DoorWords(result, graph);
        this.sides = Sides.of(result.reading().map(), sheet.theme());
    }

    /** Draws an answer. */
    public static Scene of(DoorsResult result, Sheet sheet) {
        DoorPicture picture = new DoorPicture(result, sheet);
        return picture.scene(picture.fitted());
    }

    /**
     * Draws an answer for a column of text: upright or across, whichever has the larger letters where both are as wide, and
     * no higher than it must be.
     */
    public static Scene inColumn(DoorsResult result) {
        DoorPicture upright = new DoorPicture(result, COLUMN);
        DoorPicture across = new DoorPicture(result, Sheet.PAGE);
        Fitted high = upright.fitted();
        Fitted wide = across.fitted();
        if (wide.zoom() / Sheet.PAGE.across() >= high.zoom() / COLUMN.across()) {
            return across.scene(wide);
        }
        double spare = upright.room().height() - high.places().extent().height() * AIR;
        Sheet cropped = COLUMN.cropped(COLUMN.down() - Math.max(0, spare));
        return new DoorPicture(result, cropped).scene(high);
    }

    /** What the picture of an answer says over it: who opens the door. */
    public static String headline(DoorsResult result) {
        return new DoorPicture(result, Sheet.SLIDE).words.headline();
    }

    /** Where the layout puts who is shown, by id, before it is fitted into a sheet. */
    public static Map<String, Point> places(DoorsResult result) {
        DoorPicture picture = new DoorPicture(result, Sheet.SLIDE);
        return LayeredLayout.of(picture.layers(picture.boxes(1), 1)).anchors();
    }

    /** Everybody in a place, at a size at which there is room for it. */
    private record Fitted(double zoom, Map<String, DoorBox> boxes, Layers.Places places) {}

    private Rectangle room() {
        Rectangle room = words.caption().room(sheet);
        double legend = DoorLegend.of(graph, sides).height(room.width());
        return new Rectangle(room.x(), room.y(), room.width(), room.height() - legend - LEGEND_GAP);
    }

    private Scene scene(Fitted fitted) {
        Caption caption = words.caption();
        Rectangle room = room();
        Legend legend = DoorLegend.of(graph, sides);
        DoorFrame frame = new DoorFrame(flow, fitted.places().extent(), room);
        List<Mark> marks = new ArrayList<>(caption.marks(sheet));
        marks.addAll(new DoorMarks(flow, graph, fitted.boxes(), fitted.places(), frame, sides, labels(), fitted.zoom())
                .marks());
        marks.add(legend.marks(
                new Rectangle(room.x(), room.bottom() + LEGEND_GAP, room.width(), legend.height(room.width()))));
        return new Scene(
                sheet.across(),
                sheet.down(),
                sheet.scale(),
                caption.headline(),
                result.verdict(),
                sheet.theme().background(),
                marks);
    }

    /** As large as there is room for. */
    private Fitted fitted() {
        Rectangle room = room();
        double zoom = 1;
        while (true) {
            Map<String, DoorBox> boxes = boxes(zoom);
            Layers.Places places = LayeredLayout.of(layers(boxes, zoom));
            DoorFrame frame = new DoorFrame(flow, places.extent(), room);
            if (frame.fits() || zoom < LEAST_ZOOM) {
                return new Fitted(zoom, boxes, places);
            }
            zoom *= Math.min(SMALLER, frame.shrinking());
        }
    }

    private Map<String, DoorBox> boxes(double zoom) {
        Map<String, DoorBox> boxes = new LinkedHashMap<>();
        int origins = (int) result.reaching();
        graph.actors()
                .forEach(actor -> boxes.put(actor.id(), DoorBox.of(flow, actor, origins, graph.mostCritical(), zoom)));
        return boxes;
    }

    private Layers layers(Map<String, DoorBox> boxes, double zoom) {
        int furthest = graph.actors().stream()
                .filter(actor -> actor.part() != DoorActor.Part.ORIGIN)
                .mapToInt(DoorActor::distance)
                .max()
                .orElse(0);
        List<Layers.Box> rooms = boxes.values().stream()
                .sorted(Comparator.comparing(box -> side(box.shown())))
                .map(box -> box.shown().part() == DoorActor.Part.ORIGIN
                        ? box.box(0, Optional.of(side(box.shown())))
                        : box.box(1 + furthest - box.shown().distance(), Optional.empty()))
                .toList();
        Map<String, List<String>> labels = labels();
        List<Layers.Link> links = graph.ties().stream()
                .map(tie -> new Layers.Link(
                        tie.id(),
                        tie.step().from().id(),
                        tie.step().to().id(),
                        TieLook.width(tie.step().strength()) * zoom,
                        Optional.ofNullable(labels.get(tie.id())).map(label -> labelRoom(label, zoom))))
                .toList();
        return new Layers(flow, rooms, links, frames(zoom), BOX_GAP * zoom, LAYER_GAP * zoom);
    }

    private Map<String, Double> frames(double zoom) {
        return graph.actors().stream()
                .filter(actor -> actor.part() == DoorActor.Part.ORIGIN)
                .map(DoorPicture::side)
                .distinct()
                .collect(Collectors.toMap(side -> side, side -> DoorMarks.frameWidth(side, zoom)));
    }

    private static Rectangle labelRoom(List<String> label, double zoom) {
        double size = DoorMarks.TIE_LABEL * zoom;
        double widest = label.stream()
                .mapToDouble(line -> Typeface.of(false).width(line, size))
                .max()
                .orElse(0);
        return new Rectangle(0, 0, widest + 8 * zoom, label.size() * size * DoorMarks.LEADING);
    }

    private static String side(DoorActor shown) {
        return shown.actor().side().orElse("");
    }

    /** What is written at the ties of the strongest route. */
    private Map<String, List<String>> labels() {
        return graph.ties().stream()
                .filter(tie -> tie.standing() == DoorTie.Standing.STRONGEST)
                .collect(Collectors.toMap(DoorTie::id, words::label));
    }
}
