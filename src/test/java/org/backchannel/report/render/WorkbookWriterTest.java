package org.backchannel.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.backchannel.report.Cell;
import org.backchannel.report.Table;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Workbooks, read back by the library's reader. */
class WorkbookWriterTest {
    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(SampleReport.REPORT, out);
        return out.toByteArray();
    }

    private static ReadableWorkbook read(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void theLastSheetHasEveryCellOfTheMainTableInFull() throws IOException {
        Table table = SampleReport.REPORT.table();
        try (ReadableWorkbook book = read(written())) {
            List<Sheet> sheets = book.getSheets().toList();
            Sheet all = sheets.get(sheets.size() - 1);
            assertThat(all.getName()).isEqualTo("All rows");
            List<Row> rows = all.read();
            assertThat(rows).hasSize(table.rows().size() + 1);
            for (int column = 0; column < table.columns().size(); column++) {
                assertThat(rows.get(0).getCellText(column))
                        .isEqualTo(table.columns().get(column).title());
            }
            for (int at = 0; at < table.rows().size(); at++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    assertSame(table.rows().get(at).get(column), rows.get(at + 1), column);
                }
            }
        }
    }

    private static void assertSame(Cell cell, Row row, int column) {
        if (cell instanceof Cell.Whole whole) {
            assertThat(row.getCellAsNumber(column).orElseThrow().longValueExact())
                    .isEqualTo(whole.number());
        } else if (cell instanceof Cell.Real real && Double.isFinite(real.number())) {
            assertThat(row.getCellAsNumber(column).orElseThrow().doubleValue()).isEqualTo(real.number());
        } else if (!cell.isBlank()) {
            assertThat(row.getCell(column).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(column))
                    .isEqualTo(CellText.of(cell).isEmpty() ? "" : VisibleText.of(CellText.of(cell)));
        }
    }

    @Test
    void nothingIsAFormula() throws IOException {
        try (ReadableWorkbook book = read(written())) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    assertThat(row.stream().filter(cell -> cell != null))
                            .noneMatch(cell -> cell.getType() == CellType.FORMULA);
                }
            }
        }
    }

    @Test
    void theFirstSheetIsWhatIsRead() throws IOException {
        try (ReadableWorkbook book = read(written())) {
            Sheet first = book.getFirstSheet();
            assertThat(first.getName()).isEqualTo("centrality");
            List<String> lines =
                    first.read().stream().map(row -> row.getCellText(0)).toList();
            assertThat(lines)
                    .contains("Who matters in “Board dispute”", "As of: 2024-12-02 [2]")
                    .anyMatch(line -> line.startsWith("See the sheet “"))
                    .anyMatch(line -> line.startsWith("Bo Clerk opens the door"));
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        byte[] first = written();
        // A ZIP holds times in steps of two seconds: sooner, even dated entries would be the same.
        Thread.sleep(2_100);
        assertThat(written()).isEqualTo(first);
    }
}
