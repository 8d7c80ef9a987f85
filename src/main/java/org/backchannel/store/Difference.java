package org.backchannel.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import org.backchannel.analysis.LoadResult.ElementCounts;
import org.backchannel.store.Table.Change;
import org.backchannel.store.Table.StoredRow;

/** What has to be done to a stored graph so that it is what a map says. */
final class Difference {
    private final Map<ElementKind, OfKind> byKind = new EnumMap<>(ElementKind.class);

    /**
     * The difference in elements of one kind, each by key.
     *
     * @param added to be created
     * @param changed to be brought in line
     * @param removed to be removed
     * @param surplus to be removed too: others have their keys
     */
    record OfKind(
            Map<String, List<Object>> added,
            Map<String, Change> changed,
            SortedMap<String, StoredRow> removed,
            List<StoredRow> surplus) {
        long size() {
            return (long) added.size() + changed.size() + removed.size() + surplus.size();
        }
    }

    private Difference() {}

    /** Between what is stored and what should be. */
    static Difference between(StoredRows stored, Map<ElementKind, Map<String, List<Object>>> wanted) {
        Difference difference = new Difference();
        for (ElementKind kind : ElementKind.values()) {
            difference.byKind.put(kind, between(stored.of(kind), wanted.get(kind), stored.surplus(kind)));
        }
        return difference;
    }

    private static OfKind between(
            Map<String, StoredRow> stored, Map<String, List<Object>> wanted, List<StoredRow> surplus) {
        if (stored.isEmpty()) {
            return new OfKind(wanted, Map.of(), new TreeMap<>(), surplus);
        }
        Map<String, List<Object>> added = new LinkedHashMap<>();
        Map<String, Change> changed = new LinkedHashMap<>();
        wanted.forEach((key, row) -> {
            StoredRow before = stored.get(key);
            if (before == null) {
                added.put(key, row);
            } else if (!before.values().equals(row)) {
                changed.put(key, new Change(before, row));
            }
        });
        return new OfKind(added, changed, removed(stored, wanted), surplus);
    }

    private static SortedMap<String, StoredRow> removed(
            Map<String, StoredRow> stored, Map<String, List<Object>> wanted) {
        SortedMap<String, StoredRow> removed = new TreeMap<>();
        stored.forEach((key, row) -> {
            if (!wanted.containsKey(key)) {
                removed.put(key, row);
            }
        });
        return removed;
    }

    /** In elements of a kind. */
    OfKind in(ElementKind kind) {
        return byKind.get(kind);
    }

    /** How many rows have to be touched. */
    long size() {
        return byKind.values().stream().mapToLong(OfKind::size).sum();
    }

    /** How many elements are new. */
    ElementCounts added() {
        return counts(kind -> in(kind).added().size());
    }

    /** How many elements are gone. */
    ElementCounts removed() {
        return counts(kind -> in(kind).removed().size() + in(kind).surplus().size());
    }

    /** How many elements say something else than before; not those in which only derived columns differ. */
    ElementCounts changed() {
        Map<ElementKind, Long> changed = new EnumMap<>(ElementKind.class);
        Tables.ALL.forEach(table -> changed.put(
                table.kind(),
                in(table.kind()).changed().values().stream()
                        .filter(change -> isOwn(table, change))
                        .count()));
        return counts(changed::get);
    }

    private static boolean isOwn(Table table, Change change) {
        for (int i = 0; i < change.after().size(); i++) {
            if (!table.derived().contains(table.columns().get(i))
                    && !Objects.equals(
                            change.after().get(i), change.before().values().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static ElementCounts counts(ToLongFunction<ElementKind> count) {
        return new ElementCounts(
                count.applyAsLong(ElementKind.ACTOR),
                count.applyAsLong(ElementKind.TIE),
                count.applyAsLong(ElementKind.SOURCE),
                count.applyAsLong(ElementKind.EVIDENCE),
                count.applyAsLong(ElementKind.TIE_TYPE));
    }

    /**
     * The difference in words, an element a line.
     *
     * @param limit how many lines at most
     */
    List<String> inWords(int limit) {
        List<String> lines = new ArrayList<>();
        for (Table table : Tables.ALL) {
            OfKind difference = in(table.kind());
            difference.added().keySet().forEach(key -> lines.add(table.kind().describe(key) + ": added"));
            difference.changed().forEach((key, change) -> {
                if (isOwn(table, change)) {
                    lines.add(Words.change(table, key, change));
                }
            });
            difference.removed().keySet().forEach(key -> lines.add(table.kind().describe(key) + ": removed"));
        }
        return lines.size() <= limit ? lines : lines.subList(0, limit);
    }

    /**
     * Does what has to be done: removes from the outside in, creates from the inside out. Ties hang on actors only,
     * evidence on sources only, so the two can be written at once where each has a transaction of its own. New actors are
     * shared out then, for ties take longer than evidence; in one transaction that would be one statement more to plan.
     *
     * @param writer of ties
     * @param beside of evidence; the same one where all is one transaction
     * @param atOnce does two things, at once or one after the other
     */
    void apply(RowWriter writer, RowWriter beside, StoredRows stored, BiConsumer<Runnable, Runnable> atOnce) {
        stored.of(ElementKind.ACTOR).forEach((key, row) -> writer.know(ElementKind.ACTOR, key, row.internalId()));
        stored.of(ElementKind.SOURCE).forEach((key, row) -> beside.know(ElementKind.SOURCE, key, row.internalId()));
        for (int i = Tables.ALL.size() - 1; i >= 0; i--) {
            remove(Tables.ALL.get(i), writer);
        }
        OfKind actors = in(ElementKind.ACTOR);
        List<List<Object>> added = List.copyOf(actors.added().values());
        int half = writer == beside ? added.size() : added.size() / 2;
        atOnce.accept(
                () -> Tables.ACTORS.create(writer, added.subList(0, half)),
                () -> Tables.ACTORS.create(beside, added.subList(half, added.size())));
        writer.knowWhatIsKnownTo(beside, ElementKind.ACTOR);
        Tables.ACTORS.change(writer, actors.changed().values());
        atOnce.accept(
                () -> write(Tables.TIES, writer),
                () -> Tables.SOURCES_AND_EVIDENCE.forEach(table -> write(table, beside)));
    }

    private void remove(Table table, RowWriter writer) {
        OfKind difference = in(table.kind());
        List<StoredRow> gone = new ArrayList<>(difference.removed().values());
        gone.addAll(difference.surplus());
        table.remove(writer, gone.stream().map(StoredRow::internalId).toList());
    }

    private void write(Table table, RowWriter writer) {
        table.create(writer, in(table.kind()).added().values());
        table.change(writer, in(table.kind()).changed().values());
    }

    /** The same in one transaction. */
    void apply(RowWriter writer, StoredRows stored) {
        apply(writer, writer, stored, (here, besideIt) -> {
            here.run();
            besideIt.run();
        });
    }
}
