package org.backchannel.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.backchannel.progress.Progress;
import org.backchannel.store.Table.StoredRow;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Reads the rows of a graph. One record an actor with its ties collected, one a source with its evidence; properties are
 * fetched once and then taken apart, for each look at one property walks the chain of all; columns, not entities. Of
 * 200,000 ties and as many items of evidence that takes 0.9 s of the processor, of one record an element and a look a
 * property 2.5 s; the plans of the ways in between are in docs/store.md.
 */
final class RowsQuery {
    private static final int CHECK_EVERY = 1_000;

    /** More items of one source are not collected: the server would hold them all at once. */
    private static final int MOST_COLLECTED = 20_000;

    private static final String ACTORS = """
            MATCH (a:Actor) WHERE a.graph = $graph AND a.id IS NOT NULL
            WITH a, properties(a) AS p
            RETURN id(a), [label IN labels(a) WHERE label IN $kinds],
              CASE WHEN p.attributes IS NULL THEN NULL ELSE p END, %s
            """.formatted(columns("p", ActorTable.PROPERTIES));

    private static final String TIES = """
            MATCH (a:Actor) WHERE a.graph = $graph AND a.id IS NOT NULL
            RETURN id(a), [t IN [(a)-[r]->(b) WHERE r.graph = $graph | [id(r), id(b), type(r), properties(r)]]
              WHERE t[3].id IS NOT NULL |
                [t[0], t[1], t[2], CASE WHEN t[3].attributes IS NULL THEN NULL ELSE t[3] END, %s]]
            """.formatted(columns("t[3]", TieTable.PROPERTIES));

    private static final String SOURCES = """
            MATCH (s:Source) WHERE s.graph = $graph AND s.id IS NOT NULL
            RETURN id(s), %s, [(s)-[:WITHIN]->(outer:Source) | outer.id]
            """.formatted(columns("s", SourceTable.PROPERTIES));

    private static final String EVIDENCE_BY_SOURCE = """
            MATCH (s:Source) WHERE s.graph = $graph AND s.id IS NOT NULL AND COUNT { (s)<-[:FROM]-() } <= $most
            RETURN s.id, [i IN [(s)<-[:FROM]-(e:Evidence) | [id(e), properties(e)]]
              WHERE i[1].graph = $graph AND i[1].tie IS NOT NULL | [i[0], %s]]
            """.formatted(columns("i[1]", EvidenceTable.PROPERTIES));

    private static final String EVIDENCE_OF_LARGE_SOURCES = """
            MATCH (s:Source) WHERE s.graph = $graph AND s.id IS NOT NULL AND COUNT { (s)<-[:FROM]-() } > $most
            MATCH (s)<-[:FROM]-(e:Evidence)
            WITH s.id AS source, id(e) AS number, properties(e) AS p
            WHERE p.graph = $graph AND p.tie IS NOT NULL
            RETURN number, %s, source
            """.formatted(columns("p", EvidenceTable.PROPERTIES));

    private static final String COUNT_OF_EVIDENCE =
            "MATCH (e:Evidence) WHERE e.graph = $graph AND e.tie IS NOT NULL RETURN count(e)";

    private static final String EVIDENCE = """
            MATCH (e:Evidence) WHERE e.graph = $graph AND e.tie IS NOT NULL
            RETURN id(e), %s, head([(e)-[:FROM]->(s:Source) | s.id])
            """.formatted(columns("e", EvidenceTable.PROPERTIES));

    private static final String TIE_TYPES = """
            MATCH (t:TieType) WHERE t.graph = $graph AND t.name IS NOT NULL
            RETURN id(t), %s
            """.formatted(columns("t", TieTypeTable.PROPERTIES));

    private final TransactionContext transaction;
    private final String graph;
    private final Progress progress;
    private final int most;
    private final StoredRows rows;
    private final Map<Long, String> actorIds = new HashMap<>();
    private long items;

    private RowsQuery(TransactionContext transaction, String graph, Progress progress, int most, StoredRows rows) {
        this.rows = rows;
        this.transaction = transaction;
        this.graph = graph;
        this.progress = progress;
        this.most = most;
    }

    /** The rows of a graph, as one transaction sees them. */
    static StoredRows run(TransactionContext transaction, String graph, Progress progress) {
        return run(transaction, graph, progress, MOST_COLLECTED, new StoredRows());
    }

    /**
     * The same, to be compared.
     *
     * @param wanted rows as they should be
     */
    static StoredRows run(
            TransactionContext transaction,
            String graph,
            Progress progress,
            Map<ElementKind, Map<String, List<Object>>> wanted) {
        return run(transaction, graph, progress, MOST_COLLECTED, new StoredRows(wanted));
    }

    /**
     * The same.
     *
     * @param most how many items of one source are collected
     */
    static StoredRows run(TransactionContext transaction, String graph, Progress progress, int most) {
        return run(transaction, graph, progress, most, new StoredRows());
    }

    private static StoredRows run(
            TransactionContext transaction, String graph, Progress progress, int most, StoredRows rows) {
        RowsQuery query = new RowsQuery(transaction, graph, progress, most, rows);
        query.each(TIE_TYPES, row -> query.add(ElementKind.TIE_TYPE, row.get(1).asObject(), row, plain(row, 1)));
        query.each(SOURCES, row -> query.add(ElementKind.SOURCE, row.get(1).asObject(), row, plain(row, 1)));
        query.each(ACTORS, query::actor);
        query.each(TIES, query::ties);
        query.evidence();
        return query.rows;
    }

    private static String columns(String variable, List<String> names) {
        return names.stream().map(name -> variable + "." + name).collect(Collectors.joining(", "));
    }

    private void each(String cypher, Consumer<Record> consumer) {
        Result result =
                transaction.run(cypher, Values.parameters("graph", graph, "kinds", ActorTable.LABELS, "most", most));
        int seen = 0;
        for (Iterator<Record> records = result; records.hasNext(); seen++) {
            if (seen % CHECK_EVERY == 0) {
                progress.check();
            }
            consumer.accept(records.next());
        }
    }

    private void actor(Record record) {
        int properties = ActorTable.PROPERTIES.size();
        List<Object> values = new ArrayList<>(properties + 2);
        for (int i = 0; i < properties - 1; i++) {
            values.add(orEmpty(ActorTable.PROPERTIES.get(i), record.get(3 + i).asObject()));
        }
        values.addAll(Rows.attributes(mapOrNull(record.get(2))));
        values.add(onlyOne(record.get(1).asList()));
        String id = String.valueOf(record.get(3).asObject());
        actorIds.put(record.get(0).asLong(), id);
        add(ElementKind.ACTOR, id, record, values);
    }

    private void ties(Record record) {
        String from = actorIds.get(record.get(0).asLong());
        record.get(1).values().forEach(tie -> tie(from, tie));
    }

    /** A relationship to what is no actor of this graph is no tie of it. */
    private void tie(String from, Value tie) {
        String to = actorIds.get(tie.get(1).asLong());
        if (from == null || to == null) {
            return;
        }
        int properties = TieTable.PROPERTIES.size();
        List<Object> values = new ArrayList<>(properties + 4);
        for (int i = 0; i < properties - 1; i++) {
            values.add(orEmpty(TieTable.PROPERTIES.get(i), tie.get(4 + i).asObject()));
        }
        values.addAll(Rows.attributes(mapOrNull(tie.get(3))));
        Collections.addAll(values, from, to, tie.get(2).asString());
        rows.add(
                ElementKind.TIE,
                String.valueOf(tie.get(4).asObject()),
                new StoredRow(tie.get(0).asLong(), values));
    }

    /**
     * By way of the sources. Where that does not find each item once, somebody has cut one off its source or hung it on
     * two, and they are read one by one.
     */
    private void evidence() {
        each(EVIDENCE_BY_SOURCE, record -> {
            Object source = record.get(0).asObject();
            record.get(1).values().forEach(item -> item(item, source));
        });
        each(EVIDENCE_OF_LARGE_SOURCES, this::item);
        each(COUNT_OF_EVIDENCE, count -> {
            if (count.get(0).asLong() != items) {
                rows.clear(ElementKind.EVIDENCE);
                each(EVIDENCE, this::item);
            }
        });
    }

    private void item(Value item, Object source) {
        List<Object> values = new ArrayList<>(EvidenceTable.PROPERTIES.size() + 1);
        for (int i = 1; i <= EvidenceTable.PROPERTIES.size(); i++) {
            values.add(item.get(i).asObject());
        }
        values.add(source);
        item(item.get(0).asLong(), values);
    }

    private void item(Record record) {
        item(record.get(0).asLong(), plain(record, 1));
    }

    private void item(long internalId, List<Object> values) {
        items++;
        Object source = values.get(values.size() - 1);
        rows.add(
                ElementKind.EVIDENCE,
                EvidenceTable.key(values.get(0), source, values.get(1)),
                new StoredRow(internalId, values));
    }

    private void add(ElementKind kind, Object key, Record record, List<Object> values) {
        rows.add(kind, String.valueOf(key), new StoredRow(record.get(0).asLong(), values));
    }

    private static List<Object> plain(Record record, int first) {
        List<Object> values = new ArrayList<>(record.size() - first);
        for (int i = first; i < record.size(); i++) {
            values.add(record.get(i).asObject());
        }
        return values;
    }

    private static Map<String, Object> mapOrNull(Value value) {
        return value.isNull() ? null : value.asMap();
    }

    /** An empty list is stored as no property at all. */
    private static Object orEmpty(String column, Object value) {
        boolean isList = column.equals("aliases") || column.equals("sources");
        return value == null && isList ? List.of() : value;
    }

    /** An actor has one kind; with none or two, somebody changed its labels. */
    private static Object onlyOne(List<Object> labels) {
        return labels.stream().map(Object::toString).collect(Collectors.joining(" and "));
    }
}
