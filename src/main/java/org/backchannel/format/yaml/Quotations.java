package org.backchannel.format.yaml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import org.backchannel.format.Problems;
import org.backchannel.model.Source;

/** Which source quotes which. Nobody is quoted by himself, however many hands it goes through. */
final class Quotations {
    private Quotations() {}

    /** Reports every circle of sources once, at the first of them by id. */
    static void reportCircles(SortedMap<String, Source> sources, Declarations names, Problems problems) {
        Set<String> settled = new HashSet<>();
        for (Source start : sources.values()) {
            Set<String> path = new LinkedHashSet<>();
            Source source = start;
            while (source != null && !settled.contains(source.id()) && path.add(source.id())) {
                source = source.within().map(sources::get).orElse(null);
            }
            if (source != null && path.contains(source.id())) {
                problems.error(
                        names.position(source.id()),
                        "source '" + source.id()
                                + "' stands within itself, through 'within'; the outermost source has none");
            }
            settled.addAll(path);
        }
    }
}
