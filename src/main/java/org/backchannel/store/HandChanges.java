package org.backchannel.store;

import java.util.ArrayList;
import java.util.List;

/** What somebody changed in the database since the last load, and a load undoes: in words, an element a line. */
final class HandChanges {
    private final Fingerprints lastLoad;
    private final List<String> lines = new ArrayList<>();

    private HandChanges(Fingerprints lastLoad) {
        this.lastLoad = lastLoad;
    }

    /** Those among a difference; the rest of the difference is the file's own. */
    static List<String> in(Difference difference, Fingerprints lastLoad) {
        HandChanges changes = new HandChanges(lastLoad);
        Tables.ALL.forEach(table -> changes.collect(table, difference.in(table.kind())));
        return changes.lines;
    }

    private void collect(Table table, Difference.OfKind difference) {
        ElementKind kind = table.kind();
        difference.changed().forEach((key, change) -> {
            if (!lastLoad.matches(kind, key, change.before().values())) {
                lines.add(Words.change(table, key, change));
            }
        });
        difference.added().keySet().stream()
                .filter(key -> lastLoad.knows(kind, key))
                .forEach(key -> lines.add(kind.describe(key) + ": removed by hand, added again"));
        difference.removed().forEach((key, row) -> {
            if (!lastLoad.matches(kind, key, row.values())) {
                lines.add(kind.describe(key) + ": " + (lastLoad.knows(kind, key) ? "changed" : "added")
                        + " by hand, removed");
            }
        });
        if (!difference.surplus().isEmpty()) {
            lines.add(difference.surplus().size() + " more of kind '" + kind.word()
                    + "' under ids that are taken: removed");
        }
    }
}
