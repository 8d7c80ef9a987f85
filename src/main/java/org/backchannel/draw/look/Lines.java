package org.backchannel.draw.look;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.draw.scene.Typeface;
import org.backchannel.report.render.VisibleText;

/** Breaks a text into lines that are no wider than there is room. */
public final class Lines {
    private static final String MORE = "…";

    private final double room;
    private final double size;
    private final Typeface face;

    private Lines(double room, double size, boolean bold) {
        this.room = room;
        this.size = size;
        this.face = Typeface.of(bold);
    }

    /**
     * The lines of a text: broken between words; what does not fit into the last one ends in an ellipsis.
     *
     * @param most how many lines at most
     */
    public static List<String> of(String text, double room, int most, double size, boolean bold) {
        Lines lines = new Lines(room, size, bold);
        List<String> broken = lines.broken(VisibleText.of(text).strip());
        if (broken.size() <= most) {
            return broken.stream().map(lines::cut).toList();
        }
        List<String> kept = new ArrayList<>(broken.subList(0, most - 1));
        kept.add(String.join(" ", broken.subList(most - 1, broken.size())));
        return kept.stream().map(lines::cut).toList();
    }

    private List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && !fits(longer)) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private boolean fits(String text) {
        return face.width(text, size) <= room;
    }

    private String cut(String text) {
        if (fits(text)) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int kept = letters.length;
        while (kept > 1 && !fits(new String(letters, 0, kept) + MORE)) {
            kept--;
        }
        return new String(letters, 0, kept).strip() + MORE;
    }
}
