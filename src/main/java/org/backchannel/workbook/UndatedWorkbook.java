package org.backchannel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.backchannel.text.Decimals;
import org.dhatim.fastexcel.Workbook;

/** Writes workbooks that are the same bytes each time: the library's dates are replaced. */
public final class UndatedWorkbook {
    /** What one cell holds, in characters. */
    public static final int LONGEST_TEXT = 32_767;

    /** What one sheet holds under its header. */
    public static final int MOST_ROWS = 1_048_575;

    /** The earliest that a ZIP can hold, as the local time that it holds it in. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*";

    private UndatedWorkbook() {}

    /** Fills a workbook. */
    @FunctionalInterface
    public interface Filling {
        /** Adds all sheets. */
        void into(Workbook book) throws IOException;
    }

    /** Writes all of a workbook; the caller closes the stream. */
    public static void write(OutputStream out, Filling filling) throws IOException {
        Path dated = Files.createTempFile("backchannel", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(dated);
                    Workbook book = new Workbook(file, "Backchannel", null)) {
                filling.into(book);
            }
            writeUndated(dated, out);
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    /** A number that the library writes with the same digits on every Java. */
    public static Number number(double value) {
        return new BigDecimal(Decimals.shortest(value));
    }

    /** By way of a file, for the library writes entries in a way that Java reads from files only. */
    private static void writeUndated(Path dated, OutputStream out) throws IOException {
        try (ZipFile from = new ZipFile(dated.toFile())) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(NO_DATE);
                to.putNextEntry(undated);
                try (InputStream content = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        to.write(undated(content.readAllBytes()));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "1980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
