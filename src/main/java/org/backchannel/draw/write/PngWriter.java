package org.backchannel.draw.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;

/** Writes a picture as a PNG of its own size. */
public final class PngWriter {
    private static final int OPAQUE = 255;

    private final Graphics2D sheet;

    private PngWriter(Graphics2D sheet) {
        this.sheet = sheet;
    }

    /** Writes a picture. */
    public static void write(Scene scene, OutputStream out) throws IOException {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(scene.pixelsAcross(), scene.pixelsDown(), BufferedImage.TYPE_INT_RGB);
        Graphics2D sheet = image.createGraphics();
        sheet.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sheet.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        sheet.setColor(colour(scene.background()));
        sheet.fillRect(0, 0, scene.pixelsAcross(), scene.pixelsDown());
        sheet.scale(scene.scale(), scene.scale());
        scene.plainMarks().forEach(new PngWriter(sheet)::draw);
        sheet.dispose();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", out);
    }

    private void draw(Mark mark) {
        if (mark instanceof Mark.Disc disc) {
            draw(Shapes.of(disc), disc.fill(), disc.stroke());
        } else if (mark instanceof Mark.Panel panel) {
            draw(Shapes.of(panel), panel.fill(), panel.stroke());
        } else if (mark instanceof Mark.Line line) {
            draw(Shapes.of(line.outline()), line.fill(), line.stroke());
        } else if (mark instanceof Mark.Words words) {
            draw(Shapes.of(words), Optional.of(words.ink()), Optional.empty());
        }
    }

    private void draw(Shape shape, Optional<Ink> fill, Optional<Stroke> stroke) {
        fill.ifPresent(ink -> {
            sheet.setColor(colour(ink));
            sheet.fill(shape);
        });
        stroke.ifPresent(line -> {
            sheet.setColor(colour(line.ink()));
            sheet.setStroke(pen(line));
            sheet.draw(shape);
        });
    }

    private static BasicStroke pen(Stroke line) {
        float[] dashes = new float[line.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = line.dashes().get(i).floatValue();
        }
        float width = (float) line.width();
        return dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private static Color colour(Ink ink) {
        int alpha = (int) Math.round(ink.opacity() * OPAQUE);
        return new Color(alpha << 24 | ink.rgb(), true);
    }
}
