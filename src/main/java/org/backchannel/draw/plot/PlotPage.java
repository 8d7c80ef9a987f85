package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.look.Colours;
import org.backchannel.draw.look.Documents;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;

/**
 * What stands around every plot.
 *
 * @param headline the answer
 * @param explanation what is on the axes; the date comes before it
 * @param reading of which map
 * @param legend what marks mean
 * @param sheet on which it is drawn
 */
record PlotPage(String headline, String explanation, ProjectedGraph reading, Legend legend, Sheet sheet) {
    static final double GAP = 16;

    /** A picture of marks in the room that is left, with what was left out of it. */
    Scene scene(String leftOut, Function<Rectangle, List<Mark>> drawing) {
        Caption caption = caption(leftOut);
        Rectangle room = caption.room(sheet);
        double legendHeight = legend.height(room.width());
        List<Mark> marks = new ArrayList<>(caption.marks(sheet));
        marks.addAll(
                drawing.apply(new Rectangle(room.x(), room.y(), room.width(), room.height() - legendHeight - GAP)));
        marks.add(legend.marks(new Rectangle(room.x(), room.bottom() - legendHeight, room.width(), legendHeight)));
        return new Scene(
                sheet.across(),
                sheet.down(),
                sheet.scale(),
                headline,
                caption.explanation(),
                sheet.theme().background(),
                marks);
    }

    private Caption caption(String leftOut) {
        String date = reading.projection().asOf().map(day -> "As of " + day).orElse("");
        Stream<String> source = Stream.concat(
                Documents.of(reading.map()).stream(),
                Stream.of("graph " + reading.map().graph()));
        return new Caption(headline, joined(Stream.of(date, explanation, leftOut)), joined(source));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /** Adds what the colours of some actors stand for. */
    void explain(Colours colours, List<Actor> plotted) {
        legend.colours(colours, plotted.stream().map(colours::ink).collect(Collectors.toSet()));
    }
}
