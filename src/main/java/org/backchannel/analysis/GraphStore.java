package org.backchannel.analysis;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;

/**
 * Where stakeholder maps live. The port that {@code store} implements over Neo4j.
 *
 * <p>Every method throws {@link StoreUnavailableException} when the database cannot be reached or used, and
 * {@link UnknownGraphException} when it holds no graph of that name, or one whose load never ended.
 */
public interface GraphStore extends AutoCloseable {
    /**
     * Makes the stored graph equal to the map: wholly, or, if anything fails, not at all. A map that is there
     * already changes nothing.
     */
    LoadResult load(StakeholderMap map, Progress progress);

    /**
     * Puts a map in the place of one of the same name that was read, as {@link #load} does.
     *
     * @throws StoreUnavailableException if that is no longer what is stored: nothing is written then
     */
    LoadResult replace(StakeholderMap read, StakeholderMap changed, Progress progress);

    /** The map as it is stored; equal to the one that was loaded unless somebody changed it in the database. */
    StakeholderMap read(String graph, Progress progress);

    /** What is stored, by name. */
    List<StoredGraph> graphs();

    /** Removes a graph with everything that belongs to it; also one whose load never ended. */
    void drop(String graph);

    /** Writes scores to the actors, and the run they came from. Returns the id of the run. */
    String record(Run run, Progress progress);

    /** The runs whose scores are kept, the newest first. */
    List<StoredRun> runs(String graph);

    /** The scores of a run, by the name of the measure, by actor; of actors that are still there. */
    SortedMap<String, Map<String, Double>> scores(String graph, String run);

    /** What loads changed, the oldest first. */
    List<StoredRevision> revisions(String graph);

    /** Runs Cypher: in a read transaction, unless the query asks to write. */
    QueryResult query(CypherQuery query);

    @Override
    void close();
}
