package org.backchannel.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;

/** Measures whether a picture can be read. */
public final class Legibility {
    private Legibility() {}

    /** Pairs of texts that share room. */
    public static List<String> overlaps(Scene scene) {
        List<Mark.Words> words = scene.words().toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (words.get(i).place().overlaps(words.get(j).place())) {
                    found.add(words.get(i).text() + " / " + words.get(j).text());
                }
            }
        }
        return found;
    }

    /** Texts that a tie goes through, as wide as it is, its arrow included. */
    public static List<String> crossed(Scene scene) {
        List<Mark.Words> words = scene.words().toList();
        return ties(scene)
                .flatMap(line -> words.stream()
                        .filter(text -> crosses(line, text.place()))
                        .map(Mark.Words::text))
                .toList();
    }

    /** Texts that a disc of somebody covers. */
    public static List<String> covered(Scene scene) {
        return scene.words()
                .filter(text -> scene.plainMarks()
                        .filter(Mark.Disc.class::isInstance)
                        .map(Mark.Disc.class::cast)
                        .anyMatch(disc -> covers(disc, text.place())))
                .map(Mark.Words::text)
                .toList();
    }

    /** Texts that leave the sheet. */
    public static List<String> outside(Scene scene) {
        Rectangle sheet = new Rectangle(0, 0, scene.width(), scene.height());
        return scene.words()
                .filter(text -> !sheet.covers(text.place()))
                .map(Mark.Words::text)
                .toList();
    }

    private static Stream<Mark.Line> ties(Scene scene) {
        return scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.role() == Mark.Role.TIE)
                .flatMap(group -> ((Mark.Group) group).marks().stream())
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast);
    }

    private static boolean crosses(Mark.Line line, Rectangle text) {
        double half = line.stroke().map(stroke -> stroke.width() / 2).orElse(0.0);
        Rectangle wide = text.grown(half);
        Rectangle2D room = new Rectangle2D.Double(wide.x(), wide.y(), wide.width(), wide.height());
        List<Point> places = line.outline().places();
        for (int i = 1; i < places.size(); i++) {
            Point from = places.get(i - 1);
            Point to = places.get(i);
            if (new Line2D.Double(from.x(), from.y(), to.x(), to.y()).intersects(room)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Mark.Disc disc, Rectangle text) {
        double x = Math.max(text.x(), Math.min(disc.centre().x(), text.right()));
        double y = Math.max(text.y(), Math.min(disc.centre().y(), text.bottom()));
        return disc.centre().to(new Point(x, y)) < disc.radius();
    }
}
