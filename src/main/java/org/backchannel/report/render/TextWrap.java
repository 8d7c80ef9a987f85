package org.backchannel.report.render;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width, between words; a word that is too long is broken where it must be. */
final class TextWrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int lineWidth;

    private TextWrap(int width) {
        this.width = width;
    }

    /** The lines, at least one, none wider than the width (of 2 or more) and none ending in a space. */
    static List<String> lines(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return List.of(text.strip());
        }
        TextWrap wrap = new TextWrap(width);
        for (String word : text.strip().split(" +")) {
            wrap.add(word);
        }
        wrap.endLine();
        return wrap.lines;
    }

    private void add(String word) {
        int wordWidth = DisplayWidth.of(word);
        if (lineWidth > 0 && lineWidth + 1 + wordWidth <= width) {
            line.append(' ');
            lineWidth++;
        } else if (lineWidth > 0) {
            endLine();
        }
        if (wordWidth <= width) {
            line.append(word);
            lineWidth += wordWidth;
        } else {
            word.codePoints().forEach(this::addPart);
        }
    }

    /** Combining marks have no width, so they stay with what they mark. */
    private void addPart(int codePoint) {
        int partWidth = DisplayWidth.of(codePoint);
        if (lineWidth + partWidth > width) {
            endLine();
        }
        line.appendCodePoint(codePoint);
        lineWidth += partWidth;
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        lineWidth = 0;
    }
}
