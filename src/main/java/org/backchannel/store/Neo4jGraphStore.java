package org.backchannel.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.StoredGraph;
import org.backchannel.analysis.StoredRevision;
import org.backchannel.analysis.StoredRun;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.Header.State;

/** Stakeholder maps in one Neo4j database. */
final class Neo4jGraphStore implements GraphStore {
    /** How many elements go into one transaction: what 1 GB of heap holds without strain. */
    static final long ELEMENTS_PER_TRANSACTION = 250_000;

    private static final String GRAPHS = """
            MATCH (g:Graph)
            RETURN g.name, g.title,
              COUNT { MATCH (a:Actor) WHERE a.graph = g.name AND a.id IS NOT NULL },
              COUNT { MATCH (a:Actor)-[r]->(:Actor)
                      WHERE a.graph = g.name AND a.id IS NOT NULL AND r.graph = g.name AND r.id IS NOT NULL },
              COUNT { MATCH (s:Source) WHERE s.graph = g.name AND s.id IS NOT NULL },
              g.digest, g.loadedAt, g.state
            ORDER BY g.name""";

    private final Database database;
    private final long limit;

    Neo4jGraphStore(Database database) {
        this(database, ELEMENTS_PER_TRANSACTION);
    }

    /** A store with another limit; for tests. */
    Neo4jGraphStore(Database database, long limit) {
        this.database = database;
        this.limit = limit;
    }

    @Override
    public LoadResult load(StakeholderMap map, Progress progress) {
        boolean half = database.read(transaction -> new GraphNode(transaction, map.graph())
                .find()
                .filter(node -> State.of(node) == State.DROPPING)
                .isPresent());
        if (half) {
            drop(map.graph());
        }
        return new GraphLoader(database, limit, map, Optional.empty(), progress).load();
    }

    @Override
    public LoadResult replace(StakeholderMap read, StakeholderMap changed, Progress progress) {
        return new GraphLoader(database, limit, changed, Optional.of(read), progress).load();
    }

    @Override
    public StakeholderMap read(String graph, Progress progress) {
        return database.read(transaction -> MapReader.read(transaction, graph, progress, database.way()));
    }

    @Override
    public List<StoredGraph> graphs() {
        return database.read(transaction -> transaction
                .run(GRAPHS)
                .list(record -> new StoredGraph(
                        record.get(0).asString(),
                        Optional.ofNullable(record.get(1).asString(null)),
                        record.get(2).asLong(),
                        record.get(3).asLong(),
                        record.get(4).asLong(),
                        record.get(5).asString(""),
                        record.get(6).asString(""),
                        State.of(Map.of("state", record.get(7).asString(""))) == State.READY)));
    }

    @Override
    public void drop(String graph) {
        new GraphDropper(database, limit, graph).drop();
    }

    @Override
    public String record(Run run, Progress progress) {
        String claim = UUID.randomUUID().toString();
        return database.write(transaction -> RunWriter.write(transaction, run, claim, progress));
    }

    @Override
    public List<StoredRun> runs(String graph) {
        return database.read(transaction -> new RunReader(transaction, graph).runs());
    }

    @Override
    public SortedMap<String, Map<String, Double>> scores(String graph, String run) {
        return database.read(transaction -> new RunReader(transaction, graph).scores(run));
    }

    @Override
    public List<StoredRevision> revisions(String graph) {
        return database.read(transaction -> new RunReader(transaction, graph).revisions());
    }

    @Override
    public QueryResult query(CypherQuery query) {
        return new QueryRunner(database).run(query);
    }

    @Override
    public void close() {
        database.close();
    }
}
