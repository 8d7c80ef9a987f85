package org.backchannel.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook once before it is read, for the library that reads it trusts it: how much it unpacks to (it may
 * be a bomb), whether its XML declares a document type (no spreadsheet program writes one, and entities come in that way),
 * and whether a cell claims a column beyond the last one, XFD, for which the library would make room.
 */
public final class WorkbookGuard {
    /** What a workbook may unpack to: its texts are held in memory. */
    public static final long LARGEST = 500_000_000L;

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REFERENCE = " r=\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_COLUMN = 3;

    private final Path file;
    private final long largest;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private WorkbookGuard(Path file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    /**
     * Looks through a workbook that may unpack to so many bytes.
     *
     * @throws UnreadableWorkbookException if it is none, or hostile
     */
    public static void check(Path file, long largest) throws IOException {
        new WorkbookGuard(file, largest).check();
    }

    private void check() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream bytes = zip.getInputStream(entry)) {
                    check(
                            bytes,
                            entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels"));
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw refused("this is no whole workbook in the format .xlsx: " + e.getMessage());
        }
    }

    /** One pass over the bytes of an entry, looking for two words at once; a word may cross the end of a buffer. */
    private void check(InputStream entry, boolean isXml) throws IOException {
        int doctype = 0;
        int reference = 0;
        int letters = -1;
        boolean first = true;
        for (int some = entry.read(buffer); some >= 0; some = entry.read(buffer)) {
            unpacked += some;
            if (unpacked > largest) {
                throw refused("a workbook unpacks to at most " + largest + " bytes; this one has more");
            }
            if (isXml
                    && first
                    && some > 1
                    && (buffer[0] == (byte) 0xFE || buffer[0] == (byte) 0xFF || buffer[1] == 0)) {
                throw refused("the XML of a workbook is in UTF-8");
            }
            first = false;
            for (int i = 0; isXml && i < some; i++) {
                byte b = buffer[i];
                doctype = b == DOCTYPE[doctype] ? doctype + 1 : b == DOCTYPE[0] ? 1 : 0;
                if (doctype == DOCTYPE.length) {
                    throw refused("the XML of a workbook declares no document type");
                }
                letters = letters >= 0 && b >= 'A' && b <= 'Z' ? letters + 1 : -1;
                if (letters > LONGEST_COLUMN) {
                    throw refused("the last column of a workbook is XFD");
                }
                reference = b == REFERENCE[reference] ? reference + 1 : b == REFERENCE[0] ? 1 : 0;
                if (reference == REFERENCE.length) {
                    letters = 0;
                    reference = 0;
                }
            }
        }
    }

    private static UnreadableWorkbookException refused(String message) {
        return new UnreadableWorkbookException(message);
    }
}
