package org.backchannel.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows under columns.
 *
 * @param title what the rows are; empty where a heading says it
 * @param columns in order, keys unique; the first one names the row
 * @param rows one cell a column
 * @param note what a reader should know of the rows, under them
 */
public record Table(Optional<String> title, List<Column> columns, List<List<Cell>> rows, Optional<String> note)
        implements Block {

    /** Checks that every row has a cell a column, and keeps copies that cannot change. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException("a row of " + row.size() + " cells under " + width + " columns");
        });
        if (columns.stream().map(Column::key).distinct().count() < width) {
            throw new IllegalArgumentException("two columns have the same key");
        }
    }

    /** A table without title or note. */
    public static Table of(List<Column> columns, List<List<Cell>> rows) {
        return new Table(Optional.empty(), columns, rows, Optional.empty());
    }

    /** The same table under a title. */
    public Table titled(String newTitle) {
        return new Table(Optional.of(newTitle), columns, rows, note);
    }

    /** The same table with a note below. */
    public Table noting(String newNote) {
        return new Table(title, columns, rows, Optional.of(newNote));
    }

    /** The first rows only. */
    public Table top(int count) {
        return new Table(title, columns, rows.stream().limit(count).toList(), note);
    }

    /** The same without the columns in which nothing stands. */
    public Table withoutBlankColumns() {
        int[] kept = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isBlank()))
                .toArray();
        return new Table(
                title,
                chosen(columns, kept),
                rows.stream().map(row -> chosen(row, kept)).toList(),
                note);
    }

    private static <T> List<T> chosen(List<T> all, int[] places) {
        return IntStream.of(places).<T>mapToObj(all::get).toList();
    }

    /** The rows as objects keyed by the columns' keys. */
    public JsonValue.Array toJson() {
        return new JsonValue.Array(rows.stream().map(this::object).toList());
    }

    private JsonValue object(List<Cell> row) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            fields.put(columns.get(i).key(), row.get(i).toJson());
        }
        return new JsonValue.Fields(fields);
    }
}
