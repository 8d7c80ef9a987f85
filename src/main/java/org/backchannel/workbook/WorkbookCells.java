package org.backchannel.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.Cell;

/**
 * What stands in cells, as text. A formula is never computed: what the spreadsheet program last saw stands there. A number
 * that is formatted as a date is a date.
 */
public final class WorkbookCells {
    /** That of a spreadsheet program; an expression goes over a format for each cell. */
    private static final int LONGEST_FORMAT = 255;

    private WorkbookCells() {}

    /** What a cell shows. */
    public static String text(Cell cell) {
        return text(cell, WorkbookCells::plain);
    }

    /**
     * What a cell shows.
     *
     * @param numbers how numbers that are no dates are written
     */
    public static String text(Cell cell, Function<BigDecimal, String> numbers) {
        return switch (cell.getType()) {
            case NUMBER ->
                isDate(cell.getDataFormatString())
                        ? cell.asDate().toLocalDate().toString()
                        : numbers.apply(cell.asNumber());
            case FORMULA, ERROR -> shown(cell.getRawValue());
            default -> shown(cell.getText());
        };
    }

    private static String shown(String text) {
        return Optional.ofNullable(text).map(EscapedText::read).orElse("");
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > 50
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** A format with a year or a day in it, outside of quotes and of colours in brackets. */
    private static boolean isDate(String format) {
        if (format == null || format.length() > LONGEST_FORMAT) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }
}
