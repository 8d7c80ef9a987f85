package org.backchannel.draw.write;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Typeface;

/** Marks as shapes of Java 2D, which needs neither display nor fonts for them. */
final class Shapes {
    private Shapes() {}

    static Shape of(Mark.Disc disc) {
        Rectangle place = Rectangle.around(disc.centre(), disc.radius());
        return new Ellipse2D.Double(place.x(), place.y(), place.width(), place.height());
    }

    static Shape of(Mark.Panel panel) {
        Rectangle place = panel.place();
        double arc = 2 * panel.rounding();
        return new RoundRectangle2D.Double(place.x(), place.y(), place.width(), place.height(), arc, arc);
    }

    static Path2D of(Outline outline) {
        Path2D path = new Path2D.Double();
        path.moveTo(outline.start().x(), outline.start().y());
        for (Outline.Piece piece : outline.pieces()) {
            Point end = piece.end();
            if (piece instanceof Outline.Curve curve) {
                path.curveTo(
                        curve.leaving().x(),
                        curve.leaving().y(),
                        curve.arriving().x(),
                        curve.arriving().y(),
                        end.x(),
                        end.y());
            } else {
                path.lineTo(end.x(), end.y());
            }
        }
        if (outline.closed()) {
            path.closePath();
        }
        return path;
    }

    /** The outlines of a text's letters. */
    static Shape of(Mark.Words words) {
        Path2D text = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Point start = words.start();
        double x = start.x();
        for (Typeface.Letter letter : Typeface.of(words.bold()).letters(words.text())) {
            double scale = letter.scale() * words.size();
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, start.y());
            text.append(letter.outline().getPathIterator(place), false);
            x += letter.advance() * words.size();
        }
        if (words.rising()) {
            text.transform(AffineTransform.getQuadrantRotateInstance(-1, start.x(), start.y()));
        }
        return text;
    }
}
