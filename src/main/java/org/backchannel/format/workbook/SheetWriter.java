package org.backchannel.format.workbook;

import java.util.List;
import org.backchannel.format.TooLargeForFormatException;
import org.backchannel.format.network.Value;
import org.backchannel.workbook.EscapedText;
import org.backchannel.workbook.UndatedWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Fills one sheet: a header that stays in sight, numbers as numbers, and all else as text, whatever it begins with. */
final class SheetWriter {
    private static final double WIDTH = 18;

    private final Worksheet sheet;
    private int row;
    private int column;

    SheetWriter(Workbook book, MapSheet sheet, List<String> header) {
        if (header.size() > MapSheet.MOST_COLUMNS) {
            throw new TooLargeForFormatException("a sheet of a map's workbook has at most " + MapSheet.MOST_COLUMNS
                    + " columns, and '" + sheet.title() + "' would have " + header.size()
                    + "; GraphML holds any number");
        }
        this.sheet = book.newWorksheet(sheet.title());
        this.sheet.freezePane(0, 1);
        for (String name : header) {
            this.sheet.width(column, WIDTH);
            this.sheet.style(0, column).bold().set();
            text(name);
        }
    }

    /** Begins the next row. */
    SheetWriter row() {
        if (++row > UndatedWorkbook.MOST_ROWS) {
            throw new TooLargeForFormatException("a sheet of a workbook holds " + UndatedWorkbook.MOST_ROWS
                    + " rows, and '" + sheet.getName() + "' would have more; GraphML holds any number");
        }
        column = 0;
        return this;
    }

    /** Fills the next cell with a text; nothing for an empty one. */
    SheetWriter text(String text) {
        if (text.length() > UndatedWorkbook.LONGEST_TEXT) {
            throw new TooLargeForFormatException("a cell of a workbook holds " + UndatedWorkbook.LONGEST_TEXT
                    + " characters, and one in row " + (row + 1) + " of '" + sheet.getName() + "' would have "
                    + text.length() + "; GraphML holds any number");
        }
        if (!text.isEmpty()) {
            sheet.value(row, column, EscapedText.of(text));
        }
        column++;
        return this;
    }

    /** Fills the next cells with texts. */
    SheetWriter texts(List<String> texts) {
        texts.forEach(this::text);
        return this;
    }

    /** Fills the next cell with a number. */
    SheetWriter number(double number) {
        sheet.value(row, column++, UndatedWorkbook.number(number));
        return this;
    }

    /** Fills the next cell with whatever it is; several texts stand in a line each. */
    SheetWriter value(Value value) {
        if (value instanceof Value.Real real) {
            return number(real.number());
        } else if (value instanceof Value.Whole whole) {
            sheet.value(row, column++, (Number) whole.number());
            return this;
        } else if (value instanceof Value.Texts texts) {
            return text(String.join("\n", texts.texts()));
        }
        return text(value.cell());
    }
}
