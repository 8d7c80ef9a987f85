package org.backchannel.imports.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.imports.ExtractFile;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.UnreadableExtractException;

/** The rows of a CSV or TSV file: quoted cells may hold delimiters and line ends, rows may be of any length. */
public final class DelimitedRows implements Rows {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 64 * 1024;

    private final Path file;
    private final ImportLimits limits;
    private final CloseableIterator<CsvRecord> records;

    private DelimitedRows(Path file, ImportLimits limits, CloseableIterator<CsvRecord> records) {
        this.file = file;
        this.limits = limits;
        this.records = records;
    }

    /** Opens a file; encoding and delimiter are looked for where none is given. */
    public static DelimitedRows open(
            Path file, Optional<Charset> encoding, Optional<Character> delimiter, ImportLimits limits)
            throws IOException {
        BufferedReader text = new BufferedReader(ExtractFile.text(file, encoding, limits), LOOKED_AT);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter.isPresent() ? delimiter.get() : delimiter(file, text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(2 * limits.recordLength())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.recordLength())
                                .maxRecordSize(limits.recordLength())
                                .build(),
                        (Reader) text);
        return new DelimitedRows(file, limits, reader.iterator());
    }

    /** The one that the first line has most of; in a .tsv file the tab. */
    private static char delimiter(Path file, BufferedReader text) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tsv") || name.endsWith(".tsv.gz") || name.endsWith(".tab")) {
            return '\t';
        }
        text.mark(LOOKED_AT);
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int i = 0; i < LOOKED_AT - 1; i++) {
            int c = text.read();
            if (c < 0 || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            for (int d = 0; d < CANDIDATES.length; d++) {
                counts[d] += !quoted && c == CANDIDATES[d] ? 1 : 0;
            }
        }
        text.reset();
        int best = 0;
        for (int d = 1; d < CANDIDATES.length; d++) {
            best = counts[d] > counts[best] ? d : best;
        }
        return CANDIDATES[best];
    }

    @Override
    public Optional<List<String>> next() throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next().getFields()) : Optional.empty();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof UnreadableExtractException unreadable) {
                throw unreadable;
            }
            throw new UnreadableExtractException(
                    file + ": a row has at most " + limits.columns() + " columns and " + limits.recordLength()
                            + " characters, and this is no such row: " + reason(e),
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalStateException e) {
            throw new UnreadableExtractException(file + ": " + reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
