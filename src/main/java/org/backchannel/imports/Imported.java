package org.backchannel.imports;

import java.util.List;
import org.backchannel.model.StakeholderMap;

/**
 * What an import gave.
 *
 * @param map of all that could be used
 * @param files what became of their records
 * @param onlySpokenOf how many actors the extract only refers to
 * @param leftOut how many ties were left out because an end can be no actor, or both are the same one
 */
public record Imported(StakeholderMap map, List<ImportSummary> files, long onlySpokenOf, int leftOut) {
    /** Keeps a copy that cannot change. */
    public Imported {
        files = List.copyOf(files);
    }
}
