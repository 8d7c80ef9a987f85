package org.backchannel.imports.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.imports.Extract;
import org.backchannel.imports.Fault;
import org.backchannel.imports.FaultyRecordException;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Key;
import org.backchannel.imports.Records;
import org.backchannel.imports.RejectFile;
import org.backchannel.imports.table.Mapping.TableMapping;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.progress.Progress;

/** A table, read as a mapping says: a CSV or TSV file, a sheet of a workbook, or a file of rejects. */
public final class TableExtract implements Extract {
    private final Path file;
    private final Mapping mapping;
    private final TableMapping table;
    private final ImportLimits limits;

    private TableExtract(Path file, Mapping mapping, TableMapping table, ImportLimits limits) {
        this.file = file;
        this.mapping = mapping;
        this.table = table;
        this.limits = limits;
    }

    /**
     * The tables of a file: one, or, of a workbook, one for each sheet that the mapping speaks of.
     *
     * @throws BadGraphFileException if the mapping says nothing of this file
     */
    public static List<TableExtract> of(Path file, Mapping mapping, ImportLimits limits) {
        String name = file.getFileName().toString();
        String original = name.endsWith(".rejected.csv") ? name.substring(0, name.length() - 13) : name;
        List<TableMapping> fitting = mapping.tables().stream()
                .filter(table -> table.files()
                        .map(pattern -> pattern.matches(name) || pattern.matches(original))
                        .orElse(true))
                .toList();
        if (fitting.isEmpty()) {
            throw refused(mapping, mapping.tables().get(0), "no 'files' of the mapping's tables fits " + name);
        }
        List<TableMapping> read = Workbook.isOne(file) ? fitting : fitting.subList(0, 1);
        return read.stream()
                .map(table -> new TableExtract(file, mapping, table, limits))
                .toList();
    }

    @Override
    public Path file() {
        boolean ofManySheets = Workbook.isOne(file) && mapping.tables().size() > 1;
        return ofManySheets ? file.resolveSibling(file.getFileName() + "." + sheetName()) : file;
    }

    /** What a sheet is called in the name of a file: whatever it calls itself, it is no path. */
    private String sheetName() {
        return table.sheet().map(org.backchannel.imports.Ids::of).orElse("1");
    }

    @Override
    public void read(Records records, Progress progress) throws IOException {
        try (Rows rows = open()) {
            Optional<List<String>> first = rows.next();
            if (first.isEmpty()) {
                return;
            }
            boolean rejects =
                    RejectFile.isOne(first.get().stream().map(String::strip).toList());
            int skipped = rejects ? RejectFile.OWN_COLUMNS.size() : 0;
            Columns columns = rejects || table.header()
                    ? Columns.named(restored(first.get(), skipped))
                    : Columns.numbered(first.get().size());
            requireColumns(columns);
            RowReader reader = new RowReader(table, mapping.head(), extract(), limits);
            long number = 0;
            if (!rejects && !table.header()) {
                read(reader, new Row(++number, columns, first.get()), records);
            }
            for (Optional<List<String>> next = rows.next(); next.isPresent(); next = rows.next()) {
                read(reader, new Row(++number, columns, restored(next.get(), skipped)), records);
            }
        }
    }

    private Rows open() throws IOException {
        return Workbook.isOne(file)
                ? Workbook.rows(file, table.sheet(), limits)
                : DelimitedRows.open(file, table.encoding(), table.delimiter(), limits);
    }

    private static List<String> restored(List<String> cells, int skipped) {
        return skipped == 0
                ? cells
                : cells.stream().skip(skipped).map(RejectFile::original).toList();
    }

    private static void read(RowReader reader, Row row, Records records) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            records.passOver("an empty row");
            return;
        }
        try {
            records.accept(reader.read(row));
        } catch (FaultyRecordException faulty) {
            Fault fault = faulty.fault();
            records.reject(row.number(), fault, row.columns().names(), row.cells());
        }
    }

    /** The file itself, as what a tie rests on of which the mapping says nothing more. */
    private Source extract() {
        String name = file.getFileName().toString();
        String title = name.toLowerCase(Locale.ROOT).endsWith(".rejected.csv")
                ? name.substring(0, name.length() - ".rejected.csv".length())
                : name;
        return new Source(
                Key.ofName(title),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reliability.F,
                false);
    }

    /** A column that the mapping names and the table has not is a fault of the mapping, not of every row. */
    private void requireColumns(Columns columns) {
        Problems problems = new Problems(mapping.file());
        for (Expression expression : MappedColumns.of(table)) {
            for (String name : expression.columns()) {
                if (columns.find(name).isEmpty()) {
                    problems.error(
                            expression.at(),
                            MappingReader.unknown("the column", name, columns.names()) + " in " + file.getFileName());
                }
            }
        }
        if (problems.hasErrors()) {
            throw new BadGraphFileException(Reading.refused(problems));
        }
    }

    private static BadGraphFileException refused(Mapping mapping, TableMapping table, String message) {
        Problems problems = new Problems(mapping.file());
        problems.error(table.at(), message);
        return new BadGraphFileException(Reading.refused(problems));
    }

    /** Everything in a mapping that names columns. */
    private static final class MappedColumns {
        private final List<Expression> all = new ArrayList<>();

        static List<Expression> of(TableMapping table) {
            MappedColumns columns = new MappedColumns();
            table.actors().values().forEach(columns::add);
            table.ties().forEach(columns::add);
            table.source().ifPresent(columns::add);
            return columns.all;
        }

        private void add(Mapping.ActorMapping actor) {
            addAll(List.of(
                    actor.id(),
                    actor.name(),
                    actor.kind(),
                    actor.side(),
                    actor.role(),
                    actor.aliases(),
                    actor.note(),
                    actor.passesOn()));
            all.addAll(actor.attributes().values());
        }

        private void add(Mapping.TieMapping tie) {
            all.add(tie.type());
            addAll(List.of(
                    tie.id(), tie.strength(), tie.confidence(), tie.since(), tie.until(), tie.valence(), tie.length()));
            all.addAll(tie.attributes().values());
            tie.evidence().forEach(item -> {
                addAll(List.of(item.credibility(), item.stance(), item.at(), item.says()));
                add(item.source());
            });
        }

        private void add(Mapping.SourceMapping source) {
            addAll(List.of(
                    source.id(),
                    source.title(),
                    source.url(),
                    source.publisher(),
                    source.date(),
                    source.reliability()));
        }

        private void addAll(List<Optional<Expression>> expressions) {
            expressions.forEach(expression -> expression.ifPresent(all::add));
        }
    }
}
