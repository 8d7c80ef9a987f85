package org.backchannel.report.render;

import java.util.List;
import java.util.stream.Stream;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;

/**
 * A column of a table as text, its width not yet decided.
 *
 * @param title its name for readers
 * @param isNumber whether it stands flush right and is never broken
 * @param cells by row
 * @param natural the width that holds every cell in one line
 */
record TerminalColumn(String title, boolean isNumber, List<String> cells, int natural) {

    /** A no-break space: a plain one would be stripped as the end of a line is. */
    private static final String PAD = "\u00a0";

    /** Ids are words: broken in two they cannot be read, or copied. A longer one is broken all the same. */
    private static final int LONGEST_WHOLE_WORD = 28;

    static TerminalColumn of(Column column, List<Cell> cells, int widest) {
        List<String> texts =
                cells.stream().map(cell -> VisibleText.of(CellText.of(cell))).toList();
        List<String> aligned = column.kind() == Column.Kind.SCORE ? pointsAligned(texts) : texts;
        String title = VisibleText.of(column.title());
        int natural = Stream.concat(Stream.of(title), aligned.stream())
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        boolean isNumber = column.kind().isNumber();
        return new TerminalColumn(title, isNumber, aligned, isNumber ? natural : Math.min(natural, widest));
    }

    /** Adds as many pads at the end as put the decimal points under each other. */
    private static List<String> pointsAligned(List<String> numbers) {
        int longest =
                numbers.stream().mapToInt(TerminalColumn::fractionLength).max().orElse(0);
        return numbers.stream()
                .map(number -> number.isEmpty() ? number : number + PAD.repeat(longest - fractionLength(number)))
                .toList();
    }

    private static int fractionLength(String number) {
        int point = number.indexOf('.');
        int exponent = number.indexOf('e');
        int end = point >= 0 ? point : exponent >= 0 ? exponent : number.length();
        return number.length() - end;
    }

    /** The least width: numbers, ids and words stay whole, up to a length, and text needs some room. */
    int narrowest(int narrowestText) {
        int body = cells.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        int text = Math.max(Math.min(body, narrowestText), Math.min(longestWord(cells.stream()), LONGEST_WHOLE_WORD));
        return Math.min(natural, Math.max(longestWord(Stream.of(title)), isNumber ? body : text));
    }

    private static int longestWord(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split(" ")))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
    }

    String text(int row) {
        return cells.get(row);
    }

    String padded(String text, int width) {
        String padding = " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
        return isNumber ? padding + text.replace(PAD, " ") : text + padding;
    }
}
