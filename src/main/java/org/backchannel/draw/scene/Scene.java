package org.backchannel.draw.scene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.report.render.VisibleText;

/**
 * A picture.
 *
 * @param width in units of its marks
 * @param height likewise
 * @param scale pixels to a unit
 * @param title what it is called
 * @param description what it shows, for who does not see it
 * @param background the colour of the sheet
 * @param marks what is on it, from below
 */
public record Scene(
        double width, double height, double scale, String title, String description, Ink background, List<Mark> marks) {
    /** Keeps a copy that cannot change. */
    public Scene {
        title = VisibleText.of(title);
        description = VisibleText.of(description);
        marks = List.copyOf(marks);
    }

    /** Its width in pixels. */
    public int pixelsAcross() {
        return (int) Math.round(width * scale);
    }

    /** Its height in pixels. */
    public int pixelsDown() {
        return (int) Math.round(height * scale);
    }

    /** Every mark that is no group, from below. */
    public Stream<Mark> plainMarks() {
        return marks.stream().flatMap(Scene::plain);
    }

    private static Stream<Mark> plain(Mark mark) {
        return mark instanceof Mark.Group group ? group.marks().stream().flatMap(Scene::plain) : Stream.of(mark);
    }

    /** Every text. */
    public Stream<Mark.Words> words() {
        return plainMarks().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }

    /** The letters of its words that the bundled font does not have, each once. */
    public String lettersWithoutGlyph() {
        return words().flatMapToInt(words -> words.text()
                        .codePoints()
                        .filter(letter -> !Typeface.of(words.bold()).has(letter)))
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
