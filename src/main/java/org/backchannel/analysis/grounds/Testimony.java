package org.backchannel.analysis.grounds;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;

/**
 * What is believed or disbelieved as one: an informant, or a document with everything within it.
 *
 * @param source the informant or the document
 * @param members the ids of those of them on whom an answer rests; at least one
 */
record Testimony(Source source, SortedSet<String> members) {
    /** One for each source of the map that has any, in the order of ids. */
    static List<Testimony> all(StakeholderMap map, SortedSet<String> resting) {
        return map.sources().values().stream()
                .map(source -> new Testimony(source, members(map, source, resting)))
                .filter(testimony -> !testimony.members.isEmpty())
                .toList();
    }

    private static SortedSet<String> members(StakeholderMap map, Source source, SortedSet<String> resting) {
        SortedSet<String> members = new TreeSet<>(resting);
        members.removeIf(id -> !isWithin(map, id, source.id()));
        return members;
    }

    /** Sources that quote each other in a circle are no map's; still, no more steps than there are sources. */
    private static boolean isWithin(StakeholderMap map, String id, String document) {
        String at = id;
        for (int step = 0; step <= map.sources().size(); step++) {
            if (at.equals(document)) {
                return true;
            }
            at = map.source(at).within().orElse("");
            if (at.isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
