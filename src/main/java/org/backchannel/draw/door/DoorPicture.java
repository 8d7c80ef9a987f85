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
import org.backchannel.draw.look.TieLook;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Typeface;

/**
 * Who opens the door, as a picture: the target on the right, its doors next to it, go-betweens in columns by their
 * distance, on the left the origins who let nobody else in, by side.
 */
public final class DoorPicture {
    private static final double LEAST_ZOOM = 0.05;
    private static final double SMALLER = 0.94;
    private static final double ROW_GAP = 16;
    private static final double COLUMN_GAP = 38;
    private static final double LEGEND_GAP = 16;

    private final DoorsResult result;
    private final Sheet sheet;
    private final DoorGraph graph;
    private final Sides sides;
    private final DoorWords words;

    private DoorPicture(DoorsResult result, Sheet sheet) {
        this.result = result;
        this.sheet = sheet;
        this.graph = DoorSelection.of(result);
        this.words = new DoorWords(result, graph);
        this.sides = Sides.of(result.reading().map(), sheet.theme());
    }

    /** Draws an answer. */
    public static Scene of(DoorsResult result, Sheet sheet) {
        return new DoorPicture(result, sheet).scene();
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

    private Scene scene() {
        Caption caption = words.caption();
        Rectangle room = caption.room(sheet);
        Legend legend = DoorLegend.of(graph, sides);
        double legendHeight = legend.height(room.width());
        Rectangle picture = new Rectangle(room.x(), room.y(), room.width(), room.height() - legendHeight - LEGEND_GAP);
        List<Mark> marks = new ArrayList<>(caption.marks(sheet));
        marks.addAll(fitted(picture));
        marks.add(legend.marks(new Rectangle(room.x(), room.bottom() - legendHeight, room.width(), legendHeight)));
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
    private List<Mark> fitted(Rectangle room) {
        double zoom = 1;
        while (true) {
            Map<String, DoorBox> boxes = boxes(zoom);
            Layers.Places places = LayeredLayout.of(layers(boxes, zoom));
            DoorFrame frame = new DoorFrame(places.extent(), room);
            if (frame.fits() || zoom < LEAST_ZOOM) {
                return new DoorMarks(graph, boxes, places, frame, sides, labels(), zoom).marks();
            }
            zoom *= Math.min(SMALLER, frame.shrinking());
        }
    }

    private Map<String, DoorBox> boxes(double zoom) {
        Map<String, DoorBox> boxes = new LinkedHashMap<>();
        int origins = (int) result.reaching();
        graph.actors().forEach(actor -> boxes.put(actor.id(), DoorBox.of(actor, origins, graph.mostCritical(), zoom)));
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
        return new Layers(rooms, links, ROW_GAP * zoom, COLUMN_GAP * zoom);
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
