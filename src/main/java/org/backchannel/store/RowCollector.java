package org.backchannel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes elements as they are met in the database, whoever goes through it, and hands on their rows. */
final class RowCollector {
    private final RowSink sink;

    /** The ids of the actors that were met, by internal id. */
    private final Map<Long, String> actorIds = new HashMap<>();

    private long items;

    /** Nothing was met yet. */
    RowCollector(RowSink sink) {
        this.sink = sink;
    }

    /** Takes a tie type or a source. */
    void element(ElementKind kind, long internalId, List<Object> values) {
        sink.take(kind, internalId, values);
    }

    /** Takes an item of evidence. */
    void item(long internalId, List<Object> values) {
        items++;
        sink.take(ElementKind.EVIDENCE, internalId, values);
    }

    /** How many items of evidence were met. */
    long items() {
        return items;
    }

    /** Takes an actor. */
    void actor(long internalId, List<Object> values) {
        actorIds.put(internalId, ElementKind.ACTOR.key(values));
        sink.take(ElementKind.ACTOR, internalId, values);
    }

    /**
     * Takes a tie, once all actors are there. A relationship to what is no actor of this graph is no tie of it.
     *
     * @param from the internal id of the node it starts at
     * @param to of the one it ends at
     * @param values its columns, those of the two actors still empty
     */
    void tie(long internalId, long from, long to, List<Object> values) {
        String start = actorIds.get(from);
        String end = actorIds.get(to);
        if (start != null && end != null) {
            values.set(TieTable.FROM, start);
            values.set(TieTable.TO, end);
            sink.take(ElementKind.TIE, internalId, values);
        }
    }
}
