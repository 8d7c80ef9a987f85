package org.backchannel.draw.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.draw.scene.Typeface;

/** Writes a picture as an SVG in which text stays text. */
public final class SvgWriter {
    private final Writer out;

    private SvgWriter(Writer out) {
        this.out = out;
    }

    /** Writes a picture as a document of its own. */
    public static void write(Scene scene, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new SvgWriter(out).write(scene);
    }

    private void write(Scene scene) throws IOException {
        out.write(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %4$s %5$s\""
                        + " role=\"img\" aria-labelledby=\"title description\" font-family=\"%3$s\">\n",
                scene.pixelsAcross(),
                scene.pixelsDown(),
                Typeface.FAMILIES,
                number(scene.width()),
                number(scene.height())));
        out.write("<title id=\"title\">" + Markup.text(scene.title()) + "</title>\n");
        out.write("<desc id=\"description\">" + Markup.text(scene.description()) + "</desc>\n");
        out.write("<rect width=\"100%\" height=\"100%\"" + fill(Optional.of(scene.background())) + "/>\n");
        for (Mark mark : scene.marks()) {
            write(mark);
        }
        out.write("</svg>\n");
    }

    private void write(Mark mark) throws IOException {
        if (mark instanceof Mark.Group group) {
            write(group);
        } else if (mark instanceof Mark.Words words) {
            write(words);
        } else if (mark instanceof Mark.Disc disc) {
            out.write("<circle cx=\"" + number(disc.centre().x()) + "\" cy=\""
                    + number(disc.centre().y()) + "\" r=\"" + number(disc.radius()) + "\"" + fill(disc.fill())
                    + stroke(disc.stroke()) + "/>\n");
        } else if (mark instanceof Mark.Panel panel) {
            out.write("<rect x=\"" + number(panel.place().x()) + "\" y=\""
                    + number(panel.place().y()) + "\" width=\""
                    + number(panel.place().width()) + "\" height=\""
                    + number(panel.place().height()) + "\" rx=\"" + number(panel.rounding()) + "\""
                    + fill(panel.fill()) + stroke(panel.stroke()) + "/>\n");
        } else if (mark instanceof Mark.Line line) {
            out.write("<path d=\"" + path(line.outline()) + "\"" + fill(line.fill()) + stroke(line.stroke()) + "/>\n");
        }
    }

    private void write(Mark.Group group) throws IOException {
        out.write("<g class=\"" + group.role().name().toLowerCase(Locale.ROOT) + "\">");
        out.write("<title>" + Markup.text(group.name()) + "</title>\n");
        for (Mark mark : group.marks()) {
            write(mark);
        }
        out.write("</g>\n");
    }

    private void write(Mark.Words words) throws IOException {
        String anchor =
                switch (words.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
        out.write("<text x=\"" + number(words.at().x()) + "\" y=\""
                + number(words.at().y()) + "\" font-size=\"" + number(words.size()) + "\""
                + (words.bold() ? " font-weight=\"bold\"" : "") + anchor + turned(words)
                + fill(Optional.of(words.ink())) + ">"
                + Markup.text(words.text()) + "</text>\n");
    }

    private static String turned(Mark.Words words) {
        return words.rising()
                ? " transform=\"rotate(-90 " + number(words.at().x()) + " "
                        + number(words.at().y()) + ")\""
                : "";
    }

    private static String path(Outline outline) {
        String pieces = outline.pieces().stream().map(SvgWriter::piece).collect(Collectors.joining());
        return "M" + place(outline.start()) + pieces + (outline.closed() ? "Z" : "");
    }

    private static String piece(Outline.Piece piece) {
        return piece instanceof Outline.Curve curve
                ? "C" + place(curve.leaving()) + " " + place(curve.arriving()) + " " + place(curve.end())
                : "L" + place(piece.end());
    }

    private static String place(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String fill(Optional<Ink> ink) {
        return ink.map(some -> " fill=\"" + some.hex() + "\"" + opacity("fill-opacity", some))
                .orElse(" fill=\"none\"");
    }

    private static String stroke(Optional<Stroke> stroke) {
        return stroke.map(some -> " stroke=\"" + some.ink().hex() + "\" stroke-width=\"" + number(some.width()) + "\""
                        + opacity("stroke-opacity", some.ink()) + dashes(some))
                .orElse("");
    }

    private static String opacity(String attribute, Ink ink) {
        return ink.opacity() == 1 ? "" : " " + attribute + "=\"" + number(ink.opacity()) + "\"";
    }

    private static String dashes(Stroke stroke) {
        return stroke.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\""
                        + stroke.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")) + "\"";
    }

    /** Two decimals, and none that say nothing. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value);
        String trimmed = text.replaceAll("\\.?0+$", "");
        return trimmed.equals("-0") ? "0" : trimmed;
    }
}
