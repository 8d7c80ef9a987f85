package org.backchannel.store;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.model.StakeholderMap;

/** The tables that a map is stored in, in an order in which their rows can be created. */
final class Tables {
    /** Actors. */
    static final Table ACTORS = new ActorTable();

    /** Ties, which refer to actors only. */
    static final Table TIES = new TieTable();

    /** Sources, and evidence, which refers to sources only; and what nothing refers to. */
    static final List<Table> SOURCES_AND_EVIDENCE = List.of(new TieTypeTable(), new SourceTable(), new EvidenceTable());

    /** All of them; to be emptied from the last to the first. */
    static final List<Table> ALL = Stream.concat(SOURCES_AND_EVIDENCE.stream(), Stream.of(ACTORS, TIES))
            .sorted(Comparator.comparing(Table::kind))
            .toList();

    private Tables() {}

    /** The rows that a map wants. */
    static Map<ElementKind, Map<String, List<Object>>> rowsOf(StakeholderMap map) {
        Map<ElementKind, Map<String, List<Object>>> rows = new EnumMap<>(ElementKind.class);
        ALL.forEach(table -> rows.put(table.kind(), table.rowsOf(map)));
        return rows;
    }
}
