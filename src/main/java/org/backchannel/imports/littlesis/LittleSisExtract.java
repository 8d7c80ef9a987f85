package org.backchannel.imports.littlesis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.imports.Extract;
import org.backchannel.imports.FaultyRecordException;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Records;
import org.backchannel.imports.RejectFile;
import org.backchannel.imports.RelationTable;
import org.backchannel.imports.json.JsonRecords;
import org.backchannel.imports.table.DelimitedRows;
import org.backchannel.imports.table.Rows;
import org.backchannel.progress.Progress;

/**
 * An extract of LittleSis: its bulk data or the answers of its API as JSON, or a table with a column for each attribute. Both
 * entities and relationships may stand in one file.
 */
public final class LittleSisExtract implements Extract {
    private final Path file;
    private final ImportLimits limits;
    private final RecordReader reader;

    /** Of a file, with ties as a table says. */
    public LittleSisExtract(Path file, RelationTable relations, ImportLimits limits) {
        this.file = file;
        this.limits = limits;
        this.reader = new RecordReader(relations);
    }

    /** The table that comes with the program. */
    public static RelationTable relations() {
        return RelationTable.builtIn(LittleSisExtract.class, "relations.yaml");
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public void read(Records records, Progress progress) throws IOException {
        Counter counter = new Counter(records);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".csv.gz")) {
            table(counter);
        } else {
            JsonRecords.read(file, limits, json -> counter.read(LittleSisRecord.of(json)));
        }
    }

    private void table(Counter counter) throws IOException {
        try (Rows rows = DelimitedRows.open(file, Optional.empty(), Optional.empty(), limits)) {
            List<String> header = rows.next().orElse(List.of());
            int own = RejectFile.isOne(header) ? RejectFile.OWN_COLUMNS.size() : 0;
            List<String> columns = header.subList(own, header.size()).stream()
                    .map(String::strip)
                    .toList();
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                List<String> cells = row.get().stream()
                        .skip(own)
                        .map(cell -> own == 0 ? cell : RejectFile.original(cell))
                        .toList();
                counter.read(LittleSisRecord.of(columns, cells));
            }
        }
    }

    /** Counts records and reads them. */
    private final class Counter {
        private final Records records;
        private long number;

        Counter(Records records) {
            this.records = records;
        }

        void read(LittleSisRecord record) {
            number++;
            try {
                if (record.isRelationship() && reader.isSkipped(record)) {
                    records.passOver("a category that the table skips");
                } else {
                    records.accept(record.isRelationship() ? reader.relationship(record) : reader.entity(record));
                }
            } catch (FaultyRecordException faulty) {
                records.reject(number, faulty.fault(), record.fields(), record.values());
            }
        }
    }
}
