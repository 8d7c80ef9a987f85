package org.backchannel.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.backchannel.analysis.DamagedGraphException;
import org.backchannel.model.Actor;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.progress.Progress;
import org.neo4j.driver.TransactionContext;

/**
 * Makes a map of what is stored, row by row: while the server is at the next ones. Kept and gone through afterwards, rows of
 * 200,000 ties and their evidence took half a second more, and their memory.
 */
final class MapReader implements RowSink {
    private static final Map<ElementKind, Map<String, Integer>> COLUMNS = columns();

    private final String graph;
    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final SortedMap<String, TieType> declared = new TreeMap<>();
    private final SortedMap<String, TieType> used = new TreeMap<>();
    private final Set<String> types = new HashSet<>();
    private final Map<String, List<Item>> evidence = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<ElementKind, Integer> surplus = new EnumMap<>(ElementKind.class);

    private MapReader(String graph) {
        this.graph = graph;
    }

    /** Evidence under the key that it is stored by. */
    private record Item(String key, Evidence evidence) {}

    private static Map<ElementKind, Map<String, Integer>> columns() {
        Map<ElementKind, Map<String, Integer>> columns = new EnumMap<>(ElementKind.class);
        Tables.ALL.forEach(table -> columns.put(table.kind(), RowReader.positions(table.columns())));
        return columns;
    }

    /** The map as one transaction sees it. */
    static StakeholderMap read(TransactionContext transaction, String graph, Progress progress, Way way) {
        Map<String, Object> node = new GraphNode(transaction, graph).require();
        progress.begin("reading from the database", 0);
        MapReader reader = new MapReader(graph);
        RowsQuery.run(transaction, graph, progress, way, reader);
        return reader.map(Header.reader(graph, node));
    }

    /**
     * The map that rows make.
     *
     * @param node the properties of the graph's own node
     */
    static StakeholderMap map(String graph, Map<String, Object> node, StoredRows rows) {
        MapReader reader = new MapReader(graph);
        rows.to(reader);
        return reader.map(Header.reader(graph, node));
    }

    @Override
    public void take(ElementKind kind, long internalId, List<Object> values) {
        RowReader row = new RowReader(graph, () -> kind.describe(kind.key(values)), COLUMNS.get(kind), values);
        switch (kind) {
            case TIE_TYPE -> type(row);
            case SOURCE -> once(kind, sources, row.text("id"), SourceTable.source(row));
            case ACTOR -> once(kind, actors, row.text("id"), ActorTable.actor(row));
            case EVIDENCE -> item(row, kind.key(values));
            case TIE -> tie(row);
        }
    }

    @Override
    public void forgetEvidence() {
        evidence.clear();
    }

    private <T> void once(ElementKind kind, Map<String, T> elements, String id, T element) {
        if (elements.putIfAbsent(id, element) != null) {
            surplus.merge(kind, 1, Integer::sum);
        }
    }

    private void type(RowReader row) {
        TieType type = TieTypeTable.type(row);
        if (!types.add(type.name())) {
            surplus.merge(ElementKind.TIE_TYPE, 1, Integer::sum);
        }
        if (row.truth("declared")) {
            declared.put(type.name(), type);
        }
        if (row.truth("used")) {
            used.put(type.name(), type);
        }
    }

    private void item(RowReader row, String key) {
        Evidence item = EvidenceTable.evidence(row);
        require(
                sources.containsKey(item.source()),
                () -> "it has no source '" + item.source() + "', which evidence names");
        evidence.computeIfAbsent(row.text("tie"), tie -> new ArrayList<>(1)).add(new Item(key, item));
    }

    private void tie(RowReader row) {
        List<Item> items = evidence.getOrDefault(row.text("id"), List.of());
        Tie tie = TieTable.tie(row, evidence(items));
        require(
                used.containsKey(tie.type()),
                () -> "tie " + tie.id() + " has the type '" + tie.type() + "', which it lacks");
        ties.add(tie);
    }

    private static List<Evidence> evidence(List<Item> items) {
        return items.size() == 1
                ? List.of(items.get(0).evidence())
                : items.stream().map(Item::evidence).toList();
    }

    private StakeholderMap map(RowReader header) {
        // The map wants them so, and takes no time over what is sorted.
        ties.sort(Comparator.comparing(Tie::id));
        requireEachOnce();
        return new StakeholderMap(
                graph,
                header.optionalText("title"),
                header.optionalDate("asOf"),
                header.optionalText("target"),
                Header.origins(header),
                sources,
                actors,
                ties,
                declared,
                used,
                Header.gradeOverrides(header));
    }

    private void requireEachOnce() {
        for (int next = 1; next < ties.size(); next++) {
            if (ties.get(next).id().equals(ties.get(next - 1).id())) {
                surplus.merge(ElementKind.TIE, 1, Integer::sum);
            }
        }
        evidence.values().stream().filter(items -> items.size() > 1).forEach(items -> {
            int twice = items.size()
                    - (int) items.stream().map(Item::key).distinct().count();
            if (twice > 0) {
                surplus.merge(ElementKind.EVIDENCE, twice, Integer::sum);
            }
        });
        for (Map.Entry<ElementKind, Integer> more : surplus.entrySet()) {
            throw new DamagedGraphException(
                    graph,
                    "it holds " + more.getValue() + " more of kind '"
                            + more.getKey().word() + "' under ids that are taken");
        }
    }

    private void require(boolean holds, Supplier<String> problem) {
        if (!holds) {
            throw new DamagedGraphException(graph, problem.get());
        }
    }
}
