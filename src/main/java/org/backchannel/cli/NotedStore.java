package org.backchannel.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.StoredGraph;
import org.backchannel.analysis.StoredRevision;
import org.backchannel.analysis.StoredRun;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;

/**
 * A store that notes what it changed, so that a user who presses Ctrl-C hears how far the command came; and whose
 * queries end when that happens.
 */
final class NotedStore implements GraphStore {
    private final GraphStore store;
    private final Cancellation cancellation;

    NotedStore(GraphStore store, Cancellation cancellation) {
        this.store = store;
        this.cancellation = cancellation;
    }

    @Override
    public LoadResult load(StakeholderMap map, Progress progress) {
        return noted(store.load(map, progress));
    }

    @Override
    public LoadResult replace(StakeholderMap read, StakeholderMap changed, Progress progress) {
        return noted(store.replace(read, changed, progress));
    }

    private LoadResult noted(LoadResult result) {
        if (result.outcome() != LoadResult.Outcome.UNCHANGED) {
            cancellation.changed("graph '" + result.graph() + "' was loaded");
        }
        return result;
    }

    @Override
    public StakeholderMap read(String graph, Progress progress) {
        return store.read(graph, progress);
    }

    @Override
    public List<StoredGraph> graphs() {
        return store.graphs();
    }

    @Override
    public void drop(String graph) {
        store.drop(graph);
        cancellation.changed("graph '" + graph + "' was removed");
    }

    @Override
    public String record(Run run, Progress progress) {
        String id = store.record(run, progress);
        cancellation.changed("the scores were written as run " + id);
        return id;
    }

    @Override
    public List<StoredRun> runs(String graph) {
        return store.runs(graph);
    }

    @Override
    public SortedMap<String, Map<String, Double>> scores(String graph, String run) {
        return store.scores(graph, run);
    }

    @Override
    public List<StoredRevision> revisions(String graph) {
        return store.revisions(graph);
    }

    @Override
    public QueryResult query(CypherQuery query) {
        try {
            QueryResult result = cancellation.whileWaiting(() -> store.query(query));
            if (query.access() == CypherQuery.Access.WRITE) {
                cancellation.changed("the query was run");
            }
            return result;
        } catch (InterruptedException asked) {
            throw new CancelledException();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
