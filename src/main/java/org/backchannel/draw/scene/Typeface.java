package org.backchannel.draw.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled font, Liberation Sans, read by FontBox: a picture is laid out and drawn without a font of the machine. Its
 * letters are as wide as those of Arial and Helvetica, so that text which stays text in an SVG has room wherever it is
 * shown.
 */
public final class Typeface {
    /** What an SVG asks for: all of these have the same widths. */
    public static final String FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private final String file;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(String file) {
        this.file = file;
        try (InputStream in = open()) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            this.glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded when it is first asked for. */
    private static final class Regular {
        static final Typeface FACE = new Typeface("LiberationSans-Regular.ttf");
    }

    private static final class Bold {
        static final Typeface FACE = new Typeface("LiberationSans-Bold.ttf");
    }

    /** The bold one or the regular one. */
    public static Typeface of(boolean bold) {
        return bold ? Bold.FACE : Regular.FACE;
    }

    /** The font's file. */
    public InputStream open() {
        return Typeface.class.getResourceAsStream("/org/backchannel/draw/font/" + file);
    }

    /** How wide a text is. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** Whether the font has a letter. */
    public boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    private double advance(int codePoint) {
        try {
            return (double) font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The outline of a letter, which begins at the origin and stands on the x axis, y upwards.
     *
     * @param advance how far the next letter begins, in sizes of the font
     * @param scale from its coordinates to sizes of the font
     */
    public record Letter(java.awt.geom.GeneralPath outline, double advance, double scale) {}

    /** The letters of a text, in order. */
    public List<Letter> letters(String text) {
        List<Letter> letters = new ArrayList<>();
        text.codePoints().forEach(codePoint -> letters.add(letter(codePoint)));
        return letters;
    }

    private Letter letter(int codePoint) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            var path = glyph == null ? new java.awt.geom.GeneralPath() : glyph.getPath();
            return new Letter(path, advance(codePoint), 1.0 / font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
