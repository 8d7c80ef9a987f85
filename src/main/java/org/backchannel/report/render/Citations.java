package org.backchannel.report.render;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.backchannel.report.Block;

/** Numbers of notes as readers know them: {@code [2] [5]}. */
final class Citations {
    private Citations() {}

    static String of(List<Long> cites) {
        return of(cites, number -> "[" + number + "]");
    }

    /** With each number in the markup of a format. */
    static String of(List<Long> cites, LongFunction<String> markup) {
        return cites.stream().map(number -> markup.apply(number)).collect(Collectors.joining(" "));
    }

    /** What a point says, after the notes it cites. */
    static String before(Block.Bullet bullet) {
        return bullet.cites().isEmpty() ? bullet.text() : of(bullet.cites()) + " " + bullet.text();
    }

    /** Text before the notes it cites. */
    static String after(String text, List<Long> cites) {
        return (text + " " + of(cites)).strip();
    }

    /** The name of the place where a note stands in the document. */
    static String place(long number) {
        return "note-" + number;
    }
}
