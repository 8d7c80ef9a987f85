package org.backchannel.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.backchannel.progress.Progress;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Reads the rows of a graph: in bytes, by a procedure of ours, or by statements where the server lacks it.
 *
 * <p>By statements, one record is an actor with its ties collected, or a source with its evidence; properties are fetched once
 * and then taken apart, for each look at one property walks the chain of all; columns, not entities. What was tried is in
 * decision 27, and why bytes are faster in decision 58.
 */
final class RowsQuery {
    private static final int CHECK_EVERY = 1_000;

    /** More items of one source are not collected: the server would hold them all at once. */
    private static final int MOST_COLLECTED = 20_000;

    /**
     * One record some rows, by {@link RowPacker#PROCEDURE}: of actors and their ties, or of the rest. One statement for both,
     * since planning one takes a young server as long as reading thousands of rows.
     */
    static final String PACKED = """
            CALL %s($graph,
              CASE WHEN $ties THEN []
                ELSE COLLECT { MATCH (t:TieType) WHERE t.graph = $graph AND t.name IS NOT NULL RETURN t } END,
              CASE WHEN $ties THEN []
                ELSE COLLECT { MATCH (s:Source) WHERE s.graph = $graph AND s.id IS NOT NULL RETURN s } END,
              CASE WHEN $ties
                THEN COLLECT { MATCH (a:Actor) WHERE a.graph = $graph AND a.id IS NOT NULL RETURN a } ELSE [] END)
            YIELD rows RETURN rows
            """.formatted(RowPacker.PROCEDURE);

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
    private final RowSink sink;
    private final RowCollector collector;

    private RowsQuery(TransactionContext transaction, String graph, Progress progress, int most, RowSink sink) {
        this.transaction = transaction;
        this.graph = graph;
        this.progress = progress;
        this.most = most;
        this.sink = sink;
        this.collector = new RowCollector(sink);
    }

    /**
     * Reads the rows of a graph, as one transaction sees them.
     *
     * @param way how to go through it; either finds the same
     */
    static void run(TransactionContext transaction, String graph, Progress progress, Way way, RowSink sink) {
        new RowsQuery(transaction, graph, progress, MOST_COLLECTED, sink).read(way);
    }

    /**
     * The same by statements.
     *
     * @param most how many items of one source are collected
     */
    static void run(TransactionContext transaction, String graph, int most, RowSink sink) {
        new RowsQuery(transaction, graph, Progress.NONE, most, sink).read(Way.STATEMENTS);
    }

    private void read(Way way) {
        if (way == Way.PROCEDURE) {
            packed(false);
            requireEachItemOnce();
            packed(true);
        } else {
            each(
                    TIE_TYPES,
                    row -> collector.element(ElementKind.TIE_TYPE, row.get(0).asLong(), plain(row, 1)));
            each(
                    SOURCES,
                    row -> collector.element(ElementKind.SOURCE, row.get(0).asLong(), plain(row, 1)));
            each(EVIDENCE_BY_SOURCE, this::items);
            each(EVIDENCE_OF_LARGE_SOURCES, this::item);
            requireEachItemOnce();
            each(ACTORS, this::actor);
            each(TIES, this::ties);
        }
    }

    private void packed(boolean ties) {
        RowUnpacker unpacker = new RowUnpacker(collector);
        each(PACKED, Map.of("graph", graph, "ties", ties), chunk -> {
            progress.check();
            unpacker.unpack(chunk.get(0).asByteArray());
        });
    }

    private static String columns(String variable, List<String> names) {
        return names.stream().map(name -> variable + "." + name).collect(Collectors.joining(", "));
    }

    private void each(String cypher, Consumer<Record> consumer) {
        each(cypher, Map.of("graph", graph, "kinds", ActorTable.LABELS, "most", most), consumer);
    }

    private void each(String cypher, Map<String, Object> parameters, Consumer<Record> consumer) {
        Result result = transaction.run(cypher, parameters);
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
            values.add(EntityRows.orEmpty(
                    ActorTable.PROPERTIES.get(i), record.get(3 + i).asObject()));
        }
        values.addAll(Rows.attributes(mapOrNull(record.get(2))));
        values.add(onlyOne(record.get(1).asList()));
        collector.actor(record.get(0).asLong(), values);
    }

    private void ties(Record record) {
        long from = record.get(0).asLong();
        record.get(1).values().forEach(tie -> tie(from, tie));
    }

    private void tie(long from, Value tie) {
        int properties = TieTable.PROPERTIES.size();
        List<Object> values = new ArrayList<>(properties + 4);
        for (int i = 0; i < properties - 1; i++) {
            values.add(EntityRows.orEmpty(
                    TieTable.PROPERTIES.get(i), tie.get(4 + i).asObject()));
        }
        values.addAll(Rows.attributes(mapOrNull(tie.get(3))));
        Collections.addAll(values, null, null, tie.get(2).asString());
        collector.tie(tie.get(0).asLong(), from, tie.get(1).asLong(), values);
    }

    /**
     * Evidence is read by way of its sources. Where that does not find each item once, somebody has cut one off its source
     * or hung it on two, and they are read one by one.
     */
    private void requireEachItemOnce() {
        each(COUNT_OF_EVIDENCE, count -> {
            if (count.get(0).asLong() != collector.items()) {
                sink.forgetEvidence();
                each(EVIDENCE, this::item);
            }
        });
    }

    private void items(Record record) {
        Object source = record.get(0).asObject();
        record.get(1).values().forEach(item -> item(item, source));
    }

    private void item(Value item, Object source) {
        List<Object> values = new ArrayList<>(EvidenceTable.PROPERTIES.size() + 1);
        for (int i = 1; i <= EvidenceTable.PROPERTIES.size(); i++) {
            values.add(item.get(i).asObject());
        }
        values.add(source);
        collector.item(item.get(0).asLong(), values);
    }

    private void item(Record record) {
        collector.item(record.get(0).asLong(), plain(record, 1));
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

    /** An actor has one kind; with none or two, somebody changed its labels. */
    private static Object onlyOne(List<Object> labels) {
        return labels.stream().map(Object::toString).collect(Collectors.joining(" and "));
    }
}
