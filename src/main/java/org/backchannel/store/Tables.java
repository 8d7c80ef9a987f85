package org.backchannel.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backchannel.model.StakeholderMap;

/** The tables that a map is stored in, in an order in which their rows can be created. */
final class Tables {
    /** All of them; to be emptied from the last to the first. */
    static final List<Table> ALL =
            List.of(new TieTypeTable(), new SourceTable(), new ActorTable(), new TieTable(), new EvidenceTable());

    private Tables() {}

    /** The rows that a map wants. */
    static Map<ElementKind, SortedMap<String, List<Object>>> rowsOf(StakeholderMap map) {
        Map<ElementKind, SortedMap<String, List<Object>>> rows = new EnumMap<>(ElementKind.class);
        ALL.forEach(table -> rows.put(table.kind(), table.rowsOf(map)));
        return rows;
    }
}
