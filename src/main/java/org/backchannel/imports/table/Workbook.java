package org.backchannel.imports.table;

import java.io.IOException;
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
import org.backchannel.workbook.GuardedWorkbook;
import org.backchannel.workbook.UnreadableWorkbookException;
import org.backchannel.workbook.WorkbookCells;
import org.backchannel.workbook.WorkbookGuard;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
        try {
            ReadableWorkbook workbook = GuardedWorkbook.open(file, Math.min(WorkbookGuard.LARGEST, limits.bytes()));
            return new Workbook(
                    file, limits, workbook, sheet(file, workbook, sheet).openStream());
        } catch (UnreadableWorkbookException e) {
            throw new UnreadableExtractException(file + ": " + e.getMessage(), e);
        } catch (ExcelReaderException e) {
            throw damaged(file, e);
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
        return read().map(this::cells);
    }

    private Optional<Row> read() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    /** The library fails in many ways on a ZIP with some of the parts of a workbook. */
    private static UnreadableExtractException damaged(Path file, RuntimeException e) {
        return new UnreadableExtractException(file + ": the workbook is damaged: " + e.getMessage(), e);
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > limits.columns()) {
            throw new UnreadableExtractException(file + ": row " + row.getRowNum() + " has " + row.getCellCount()
                    + " columns; " + limits.columns() + " are the most");
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(WorkbookCells::text).orElse(""));
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
