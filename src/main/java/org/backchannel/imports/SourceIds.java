package org.backchannel.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.Tie;

/** The sources of an import: those that the mapping declares keep their ids, those of the records are given some. */
final class SourceIds {
    private final SortedMap<String, Source> all = new TreeMap<>();
    private final Map<String, String> ids;

    SourceIds(Map<String, Source> declared, Map<String, Source> gathered) {
        ids = Ids.of(gathered.keySet());
        gathered.forEach((key, source) -> all.put(ids.get(key), named(source, ids.get(key))));
        all.putAll(declared);
    }

    private static Source named(Source source, String id) {
        return new Source(
                id,
                source.title().isEmpty() ? id : source.title(),
                source.publisher(),
                source.date(),
                source.url(),
                source.within(),
                source.reliability(),
                source.confidential());
    }

    /** The item with the id of its source; a declared source's id is its key. */
    Evidence identified(Evidence item) {
        String id = ids.getOrDefault(item.source(), item.source());
        return new Evidence(id, item.credibility(), item.stance(), item.at(), item.says());
    }

    /** The sources that some tie rests on, and those that they stand within. */
    SortedMap<String, Source> used(List<Tie> ties) {
        SortedMap<String, Source> used = new TreeMap<>();
        for (String id : ties.stream()
                .flatMap(tie -> tie.evidence().stream())
                .map(Evidence::source)
                .collect(Collectors.toSet())) {
            Optional<String> next = Optional.of(id);
            while (next.isPresent() && used.putIfAbsent(next.get(), all.get(next.get())) == null) {
                next = all.get(next.get()).within();
            }
        }
        return used;
    }
}
