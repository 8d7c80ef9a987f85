package org.backchannel.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queries of the folder {@code cypher/}, as they travel in the jar; {@code catalog.txt} lists them. */
public final class SavedQueries {
    private final Map<String, SavedQuery> byName = new LinkedHashMap<>();

    private SavedQueries() {}

    /** All of them. */
    public static SavedQueries all() {
        SavedQueries queries = new SavedQueries();
        CypherResource.read("catalog.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name ->
                        queries.byName.put(name, SavedQuery.parse(name, CypherResource.read(name + ".cypher"))));
        return queries;
    }

    /** In the order of the catalog. */
    public List<SavedQuery> list() {
        return List.copyOf(byName.values());
    }

    /** Their names, in the order of the catalog. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The query of a name. */
    public Optional<SavedQuery> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
