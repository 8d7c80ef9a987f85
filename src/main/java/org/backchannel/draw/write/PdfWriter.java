package org.backchannel.draw.write;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.draw.scene.Typeface;

/** Writes a picture as a PDF of one page, in which text can be searched; the letters it uses travel with it. */
public final class PdfWriter {
    /** A pixel of CSS is 1/96 of an inch, a point 1/72. */
    private static final float POINTS = 0.75f;

    private static final float FULL = 255f;

    /** PDFBox makes the id of a document from the time unless it is given one; equal pictures are equal bytes. */
    private static final long DOCUMENT_ID = 1;

    private static final float LETTER_COORDINATES = 6;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final Map<Boolean, PDType0Font> fonts = new HashMap<>();

    private PdfWriter(PDDocument document, PDPageContentStream page) {
        this.document = document;
        this.page = page;
    }

    /** Writes a picture. */
    public static void write(Scene scene, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            document.setDocumentInformation(information(scene));
            PDPage sheet = new PDPage(new PDRectangle(scene.pixelsAcross() * POINTS, scene.pixelsDown() * POINTS));
            document.addPage(sheet);
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                float scale = (float) scene.scale() * POINTS;
                page.transform(new Matrix(scale, 0, 0, -scale, 0, scene.pixelsDown() * POINTS));
                new PdfWriter(document, page).write(scene);
            }
            document.save(out);
        }
    }

    private static PDDocumentInformation information(Scene scene) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(scene.title());
        information.setSubject(scene.description());
        return information;
    }

    private void write(Scene scene) throws IOException {
        ink(scene.background());
        page.addRect(0, 0, (float) scene.width(), (float) scene.height());
        page.fill();
        scene.plainMarks().forEach(mark -> {
            try {
                page.saveGraphicsState();
                draw(mark);
                page.restoreGraphicsState();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void draw(Mark mark) throws IOException {
        if (mark instanceof Mark.Disc disc) {
            draw(Shapes.of(disc), disc.fill(), disc.stroke());
        } else if (mark instanceof Mark.Panel panel) {
            draw(Shapes.of(panel), panel.fill(), panel.stroke());
        } else if (mark instanceof Mark.Line line) {
            draw(Shapes.of(line.outline()), line.fill(), line.stroke());
        } else if (mark instanceof Mark.Words words) {
            draw(words);
        }
    }

    /** Text as text; what the font has no letter for, as the empty box it draws. */
    private void draw(Mark.Words words) throws IOException {
        ink(words.ink());
        Typeface face = Typeface.of(words.bold());
        if (!words.text().codePoints().allMatch(face::has)) {
            trace(Shapes.of(words));
            page.fill();
            return;
        }
        page.beginText();
        page.setFont(font(words.bold()), (float) words.size());
        float x = (float) words.start().x();
        float y = (float) words.start().y();
        page.setTextMatrix(words.rising() ? new Matrix(0, -1, -1, 0, x, y) : new Matrix(1, 0, 0, -1, x, y));
        page.showText(words.text());
        page.endText();
    }

    private PDType0Font font(boolean bold) throws IOException {
        PDType0Font known = fonts.get(bold);
        if (known == null) {
            try (InputStream file = Typeface.of(bold).open()) {
                known = PDType0Font.load(document, file, true);
            }
            fonts.put(bold, known);
        }
        return known;
    }

    private void draw(Shape shape, Optional<Ink> fill, Optional<Stroke> stroke) throws IOException {
        if (fill.isPresent()) {
            ink(fill.get());
            trace(shape);
            page.fill();
        }
        if (stroke.isPresent()) {
            pen(stroke.get());
            trace(shape);
            page.stroke();
        }
    }

    private void ink(Ink ink) throws IOException {
        page.setNonStrokingColor(red(ink), green(ink), blue(ink));
        opacity(ink);
    }

    private void pen(Stroke stroke) throws IOException {
        Ink ink = stroke.ink();
        page.setStrokingColor(red(ink), green(ink), blue(ink));
        opacity(ink);
        page.setLineWidth((float) stroke.width());
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        page.setLineDashPattern(dashes, 0);
    }

    private void opacity(Ink ink) throws IOException {
        if (ink.opacity() < 1) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) ink.opacity());
            state.setStrokingAlphaConstant((float) ink.opacity());
            page.setGraphicsStateParameters(state);
        }
    }

    private static float red(Ink ink) {
        return (ink.rgb() >> 16 & 0xff) / FULL;
    }

    private static float green(Ink ink) {
        return (ink.rgb() >> 8 & 0xff) / FULL;
    }

    private static float blue(Ink ink) {
        return (ink.rgb() & 0xff) / FULL;
    }

    private void trace(Shape shape) throws IOException {
        float[] at = new float[(int) LETTER_COORDINATES];
        float x = 0;
        float y = 0;
        for (PathIterator pieces = shape.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_QUADTO -> quadratic(x, y, at);
                default -> page.closePath();
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = kind == PathIterator.SEG_CLOSE ? x : at[last];
            y = kind == PathIterator.SEG_CLOSE ? y : at[last + 1];
        }
    }

    /** PDF has cubic curves only. */
    private void quadratic(float x, float y, float[] at) throws IOException {
        page.curveTo(
                x + (at[0] - x) * 2 / 3,
                y + (at[1] - y) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }
}
