package org.backchannel.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.model.StakeholderMap;

/** The tables that a map is stored in, in an order in which their rows can be created. */
final class Tables {
    /** Those whose rows other rows refer to, and that refer to none. */
    static final List<Table> OTHERS_STAND_ON = List.of(new TieTypeTable(), new SourceTable(), new ActorTable());

    /** Ties, which refer to actors. */
    static final Table TIES = new TieTable();

    /** Evidence, which refers to sources. */
    static final Table EVIDENCE = new EvidenceTable();

    /** All of them; to be emptied from the last to the first. */
    static final List<Table> ALL =
            Stream.concat(OTHERS_STAND_ON.stream(), Stream.of(TIES, EVIDENCE)).toList();

    private Tables() {}

    /** The rows that a map wants. */
    static Map<ElementKind, Map<String, List<Object>>> rowsOf(StakeholderMap map) {
        Map<ElementKind, Map<String, List<Object>>> rows = new EnumMap<>(ElementKind.class);
        ALL.forEach(table -> rows.put(table.kind(), table.rowsOf(map)));
        return rows;
    }
}
