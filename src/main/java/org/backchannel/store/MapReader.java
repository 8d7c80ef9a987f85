package org.backchannel.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

/** Makes a map of what is stored. */
final class MapReader {
    private final String graph;
    private final StoredRows rows;

    private MapReader(String graph, StoredRows rows) {
        this.graph = graph;
        this.rows = rows;
    }

    /** The map as one transaction sees it. */
    static StakeholderMap read(TransactionContext transaction, String graph, Progress progress) {
        Map<String, Object> node = new GraphNode(transaction, graph).require();
        progress.begin("reading from the database", 0);
        return map(graph, node, RowsQuery.run(transaction, graph, progress));
    }

    /**
     * The map that rows make.
     *
     * @param node the properties of the graph's own node
     */
    static StakeholderMap map(String graph, Map<String, Object> node, StoredRows rows) {
        return new MapReader(graph, rows).map(Header.reader(graph, node));
    }

    private StakeholderMap map(RowReader header) {
        SortedMap<String, Source> sources = all(new SourceTable(), SourceTable::source);
        SortedMap<String, Actor> actors = all(new ActorTable(), ActorTable::actor);
        SortedMap<String, TieType> declared = types("declared");
        SortedMap<String, TieType> used = types("used");
        List<Tie> ties = ties(evidence(sources), used);
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

    private <T> SortedMap<String, T> all(Table table, Function<RowReader, T> element) {
        requireNoSurplus(table);
        SortedMap<String, T> elements = new TreeMap<>();
        each(table, (key, row) -> elements.put(key, element.apply(row)));
        return elements;
    }

    private void each(Table table, BiConsumer<String, RowReader> consumer) {
        Map<String, Integer> columns = RowReader.positions(table.columns());
        rows.of(table.kind())
                .forEach((key, row) -> consumer.accept(
                        key, new RowReader(graph, () -> table.kind().describe(key), columns, row.values())));
    }

    private void requireNoSurplus(Table table) {
        if (!rows.surplus(table.kind()).isEmpty()) {
            throw new DamagedGraphException(
                    graph,
                    "it holds " + rows.surplus(table.kind()).size() + " more of kind '"
                            + table.kind().word() + "' under ids that are taken");
        }
    }

    private SortedMap<String, TieType> types(String flag) {
        TieTypeTable table = new TieTypeTable();
        SortedMap<String, TieType> types = new TreeMap<>();
        each(table, (name, row) -> {
            if (row.truth(flag)) {
                types.put(name, TieTypeTable.type(row));
            }
        });
        return types;
    }

    private Map<String, List<Evidence>> evidence(SortedMap<String, Source> sources) {
        EvidenceTable table = new EvidenceTable();
        requireNoSurplus(table);
        Map<String, List<Evidence>> byTie = new HashMap<>();
        each(table, (key, row) -> {
            Evidence item = EvidenceTable.evidence(row);
            require(
                    sources.containsKey(item.source()),
                    () -> "it has no source '" + item.source() + "', which evidence names");
            byTie.computeIfAbsent(row.text("tie"), tie -> new ArrayList<>(1)).add(item);
        });
        return byTie;
    }

    private List<Tie> ties(Map<String, List<Evidence>> evidence, SortedMap<String, TieType> used) {
        TieTable table = new TieTable();
        requireNoSurplus(table);
        List<Tie> ties = new ArrayList<>();
        each(table, (key, row) -> ties.add(tie(row, evidence, used)));
        return ties;
    }

    private Tie tie(RowReader row, Map<String, List<Evidence>> evidence, SortedMap<String, TieType> used) {
        Tie tie = TieTable.tie(row, evidence.getOrDefault(row.text("id"), List.of()));
        require(
                used.containsKey(tie.type()),
                () -> "tie " + tie.id() + " has the type '" + tie.type() + "', which it lacks");
        return tie;
    }

    private void require(boolean holds, Supplier<String> problem) {
        if (!holds) {
            throw new DamagedGraphException(graph, problem.get());
        }
    }
}
