package org.backchannel.imports.ftm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backchannel.imports.Extract;
import org.backchannel.imports.Fault;
import org.backchannel.imports.FaultyRecordException;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Key;
import org.backchannel.imports.Records;
import org.backchannel.imports.RejectFile;
import org.backchannel.imports.RelationTable;
import org.backchannel.imports.json.JsonRecord;
import org.backchannel.imports.json.JsonRecords;
import org.backchannel.imports.table.DelimitedRows;
import org.backchannel.imports.table.Rows;
import org.backchannel.progress.Progress;

/** A file of FollowTheMoney entities, a line each; or the rejects of one, which keep the lines. */
public final class FtmExtract implements Extract {
    private static final List<String> COLUMNS = List.of("entity");

    private final Path file;
    private final ImportLimits limits;
    private final EntityReader reader;

    /** Of a file, with ties as a table says. */
    public FtmExtract(Path file, RelationTable relations, ImportLimits limits) {
        this.file = file;
        this.limits = limits;
        this.reader = new EntityReader(relations, file.getFileName().toString(), limits);
    }

    /** The table that comes with the program. */
    public static RelationTable relations() {
        return RelationTable.builtIn(FtmExtract.class, "relations.yaml");
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public void read(Records records, Progress progress) throws IOException {
        Counter counter = new Counter(records);
        if (file.toString().endsWith(".rejected.csv")) {
            rejected(counter);
        } else {
            JsonRecords.lines(file, limits, counter::line);
        }
    }

    private void rejected(Counter counter) throws IOException {
        int column = RejectFile.OWN_COLUMNS.size();
        try (Rows rows = DelimitedRows.open(file, Optional.empty(), Optional.of(','), limits)) {
            rows.next();
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                counter.line(
                        row.get().size() > column
                                ? RejectFile.original(row.get().get(column))
                                : "");
            }
        }
    }

    /** Counts lines and reads what they hold. */
    private final class Counter {
        private final Records records;
        private long number;

        Counter(Records records) {
            this.records = records;
        }

        void line(String line) throws IOException {
            number++;
            Optional<JsonRecord> entity = JsonRecords.parse(line, limits);
            if (entity.isEmpty()) {
                reject(new Fault("entity", "no JSON object", "the line holds no JSON object"), line);
                return;
            }
            try {
                read(entity.get());
            } catch (FaultyRecordException faulty) {
                reject(faulty.fault(), line);
            }
        }

        private void read(JsonRecord entity) {
            String schema = entity.first("schema")
                    .orElseThrow(() -> new FaultyRecordException("schema", "no schema", "an entity has a 'schema'"));
            String id = entity.first("id")
                    .orElseThrow(() -> new FaultyRecordException("id", "no id", "an entity has an 'id'"));
            if (Schemata.TIES.containsKey(schema)) {
                if (reader.isSkipped(schema)) {
                    records.passOver(schema + ", which the table skips");
                } else {
                    records.accept(reader.tie(schema, id, entity));
                }
            } else if (Schemata.ACTORS.containsKey(schema)) {
                records.accept(reader.actor(schema, id, entity));
            } else {
                records.noActor(Key.ofId(id));
                records.passOver(neither(schema));
            }
        }

        private static String neither(String schema) {
            return (schema.matches("[A-Za-z]{1,40}") ? schema : "something else") + ", which is neither actor nor tie";
        }

        private void reject(Fault fault, String line) {
            records.reject(number, fault, COLUMNS, List.of(line));
        }
    }
}
