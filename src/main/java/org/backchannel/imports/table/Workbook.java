package org.backchannel.imports.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.format.MissingGraphFileException;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.text.Nearest;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of one sheet of a workbook. A formula is never computed: what the spreadsheet program last saw stands there. A
 * number that is formatted as a date is a date.
 */
final class Workbook implements Rows {
    private final Path file;
    private final ImportLimits limits;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private Workbook(Path file, ImportLimits limits, ReadableWorkbook workbook, Stream<Row> stream) {
        this.file = file;
        this.limits = limits;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** Whether a file is called like a workbook. */
    static boolean isOne(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    static Rows rows(Path file, Optional<String> sheet, ImportLimits limits) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new MissingGraphFileException(file, "there is no such workbook");
        }
        WorkbookGuard.check(file, Math.min(WorkbookGuard.LARGEST, limits.bytes()));
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new Workbook(
                    file, limits, workbook, sheet(file, workbook, sheet).openStream());
        } catch (ExcelReaderException e) {
            throw new UnreadableExtractException(file + ": this is no workbook: " + e.getMessage(), e);
        }
    }

    private static Sheet sheet(Path file, ReadableWorkbook workbook, Optional<String> name) {
        if (name.isEmpty()) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name.get()).orElseThrow(() -> {
            List<String> known = workbook.getSheets().map(Sheet::getName).toList();
            return new UnreadableExtractException(file + ": there is no sheet '" + name.get() + "'"
                    + Nearest.of(name.get(), known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; there are " + String.join(", ", known)));
        });
    }

    @Override
    public Optional<List<String>> next() {
        try {
            return rows.hasNext() ? Optional.of(cells(rows.next())) : Optional.empty();
        } catch (ExcelReaderException e) {
            throw new UnreadableExtractException(file + ": the workbook is damaged: " + e.getMessage(), e);
        }
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > limits.columns()) {
            throw new UnreadableExtractException(file + ": row " + row.getRowNum() + " has " + row.getCellCount()
                    + " columns; " + limits.columns() + " are the most");
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatString())
                    ? cell.asDate().toLocalDate().toString()
                    : plain(cell.asNumber());
        } else if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > 50
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** A format with a year or a day in it, outside of quotes and of colours in brackets. */
    private static boolean isDate(String format) {
        if (format == null) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
