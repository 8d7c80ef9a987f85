package org.backchannel.draw.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.look.Colours;
import org.backchannel.draw.look.Documents;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.text.Counted;

/** A whole map as a picture: near on paper is near in the network, as far as that can be. */
public final class MapPicture {
    /** How many actors a picture shows at most, unless asked for fewer. */
    public static final int MOST_ACTORS = 2000;

    private static final double LEGEND_GAP = 16;

    private final ProjectedGraph reading;
    private final Sheet sheet;
    private final Theme theme;
    private final Colours colours;
    private final MapGraph graph;
    private final MapMarks network;

    private MapPicture(ProjectedGraph reading, Sheet sheet, int labels, Progress progress) {
        this.reading = reading;
        this.sheet = sheet;
        this.theme = sheet.theme();
        this.colours = Colours.of(reading, theme, progress);
        this.graph = MapGraph.of(reading, colours, MOST_ACTORS);
        this.network = new MapMarks(reading.map(), graph, theme, labels, progress);
    }

    /**
     * Draws a map.
     *
     * @param labels how many names at most
     */
    public static Scene of(ProjectedGraph reading, Sheet sheet, int labels, Progress progress) {
        return new MapPicture(reading, sheet, labels, progress).scene();
    }

    /** Where the picture of a slide has everybody, by id. */
    public static Map<String, Point> places(ProjectedGraph reading, Progress progress) {
        MapPicture picture = new MapPicture(reading, Sheet.SLIDE, 0, progress);
        List<Mark.Disc> discs = picture.network.discs(new Rectangle(0, 0, Sheet.SLIDE.across(), Sheet.SLIDE.down()));
        Map<String, Point> places = new HashMap<>();
        for (int at = 0; at < discs.size(); at++) {
            places.put(
                    picture.graph.actors().get(at).actor().id(), discs.get(at).centre());
        }
        return places;
    }

    /** Whether a tie is one against the other, as pictures tell it. */
    public static boolean isHostile(Tie tie) {
        return MapGraph.isHostile(tie);
    }

    private Scene scene() {
        Caption caption = caption();
        Rectangle room = caption.room(sheet);
        Legend legend = MapLegend.of(colours, graph);
        double legendHeight = legend.height(room.width());
        Rectangle picture = new Rectangle(room.x(), room.y(), room.width(), room.height() - legendHeight - LEGEND_GAP);
        List<Mark> marks = new ArrayList<>(caption.marks(sheet));
        marks.addAll(network.marks(picture));
        marks.add(legend.marks(new Rectangle(room.x(), room.bottom() - legendHeight, room.width(), legendHeight)));
        return new Scene(
                sheet.across(),
                sheet.down(),
                sheet.scale(),
                caption.headline(),
                caption.explanation(),
                theme.background(),
                marks);
    }

    private Caption caption() {
        List<String> said = new ArrayList<>();
        reading.projection().asOf().ifPresent(date -> said.add("As of " + date));
        said.add(Counted.of(graph.actors().size(), "actor") + ", "
                + Counted.of(graph.ties().size(), "tie"));
        if (graph.actorsLeftOut() > 0) {
            said.add(Counted.of(
                    graph.actorsLeftOut(), "actor of less weight is left out", "actors of less weight are left out"));
        }
        List<String> source =
                new ArrayList<>(Documents.of(reading.map()).stream().toList());
        source.add("graph " + reading.map().graph());
        String title = reading.map().title().orElse(reading.map().graph());
        return new Caption(title, String.join("  ·  ", said), String.join("  ·  ", source));
    }
}
