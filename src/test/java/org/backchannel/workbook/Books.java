package org.backchannel.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
public final class Books {
    private Books() {}

    /** A sheet: its rows, each of texts, numbers, dates, truths and nulls. */
    public record Page(String name, Object[]... rows) {}

    /** A row. */
    public static Object[] row(Object... cells) {
        return cells;
    }

    /** A workbook. */
    public static byte[] of(Page... pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            for (Page page : pages) {
                Worksheet sheet = book.newWorksheet(page.name());
                for (int number = 0; number < page.rows().length; number++) {
                    write(sheet, number, page.rows()[number]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Fills a row of a sheet. */
    public static void write(Worksheet sheet, int number, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof LocalDate date) {
                sheet.value(number, column, date);
                sheet.style(number, column).format("yyyy-mm-dd").set();
            } else if (cells[column] instanceof Number value) {
                sheet.value(number, column, value);
            } else if (cells[column] instanceof Boolean truth) {
                sheet.value(number, column, truth);
            } else if (cells[column] != null) {
                sheet.value(number, column, (String) cells[column]);
            }
        }
    }

    /** A ZIP with one entry, a text that is there several times. */
    public static byte[] zip(String name, String text, int times) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
