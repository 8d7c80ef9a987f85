package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.LoadResult.ElementCounts;
import org.backchannel.analysis.LoadResult.Outcome;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoredGraph;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.model.Actor;
import org.backchannel.model.MapDigest;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedDatabase.class)
class LoadIT {
    private static LoadResult load(Running database, StakeholderMap map) {
        return database.store().load(map, Progress.NONE);
    }

    private static StakeholderMap read(Running database, String graph) {
        return database.store().read(graph, Progress.NONE);
    }

    private static List<Object> everything(Running database, String graph) {
        List<Object> all = new ArrayList<>();
        database.byHand(
                        "MATCH (n) WHERE n.graph = $graph OR n.name = $graph AND n:Graph OPTIONAL MATCH (n)-[r]->(m)"
                                + " RETURN labels(n), properties(n), type(r), properties(r), properties(m)"
                                + " ORDER BY id(n), id(r)",
                        "graph",
                        graph)
                .forEach(record -> all.add(record.values()));
        return all;
    }

    @Test
    void loadingTheSameAgainChangesNothing(Running database) {
        StakeholderMap map = Maps.fixed("again");
        load(database, map);
        List<Object> before = everything(database, "again");
        List<Tie> shuffled = new ArrayList<>(map.ties());
        Collections.shuffle(shuffled);

        LoadResult result = load(database, Maps.withTies(shuffled, map));

        assertThat(result.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(result.added().total()
                        + result.changed().total()
                        + result.removed().total())
                .isZero();
        assertThat(everything(database, "again")).isEqualTo(before);
    }

    @Test
    void whateverIsLoadedOverWhateverEndsAsTheLast(Running database) {
        long seed = new Random().nextLong();
        for (int i = 0; i < 12; i++) {
            StakeholderMap map = Maps.named("over-and-over", RandomMaps.small(seed + i));
            LoadResult result = load(database, map);
            assertThat(read(database, "over-and-over"))
                    .as("random map of seed %d after that of %d", seed + i, seed + i - 1)
                    .isEqualTo(map);
            assertThat(result.overwritten()).isEmpty();
            assertThat(result.digest()).isEqualTo(MapDigest.of(map));
            assertThat(load(database, map).outcome()).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void aLoadSaysHowManyItAddedChangedAndRemoved(Running database) {
        StakeholderMap map = Maps.fixed("counted");
        ElementCounts first = load(database, map).added();
        assertThat(first.actors()).isEqualTo(map.actors().size());
        assertThat(first.ties()).isEqualTo(map.ties().size());
        assertThat(first.sources()).isEqualTo(map.sources().size());

        StakeholderMap more = Maps.withActor(Actor.named("newcomer", "A newcomer"), map);
        assertThat(load(database, more).added()).isEqualTo(new ElementCounts(1, 0, 0, 0, 0));

        StakeholderMap changed = Maps.withActor(Maps.anActorOf(more).onSide("nobody's"), more);
        LoadResult result = load(database, changed);
        assertThat(result.changed()).isEqualTo(new ElementCounts(1, 0, 0, 0, 0));
        assertThat(result.added().total()).isZero();

        Tie withEvidence = map.ties().stream()
                .filter(tie -> !tie.evidence().isEmpty())
                .findFirst()
                .orElseThrow();
        StakeholderMap withoutEvidence = Maps.withTie(withEvidence.id(), tie -> tie.restingOn(List.of()), changed);
        result = load(database, withoutEvidence);
        assertThat(result.removed().evidence())
                .isEqualTo(withEvidence.evidence().size());
        assertThat(result.changed().ties())
                .as("the tie itself says what it said")
                .isZero();

        String gone = Maps.anActorOf(map).id();
        StakeholderMap less = Maps.without(Set.of(gone), withoutEvidence);
        result = load(database, less);
        assertThat(result.removed().actors()).isEqualTo(1);
        assertThat(result.removed().ties())
                .isEqualTo(map.ties().size() - less.ties().size());
        assertThat(read(database, "counted")).isEqualTo(less);
        assertThat(database.byHand(
                        "MATCH (:Graph {name: 'counted'})-[:HAS_REVISION]->(r) RETURN r.number ORDER BY r.number"))
                .hasSize(5);
    }

    @Test
    void aNewTitleIsAChangeThoughNoElementChanges(Running database) {
        StakeholderMap map = Maps.fixed("titled");
        load(database, map);
        StakeholderMap retitled = Maps.titled("Another title", map);

        assertThat(load(database, retitled).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(read(database, "titled").title()).contains("Another title");
    }

    @Test
    void aLargeMapIsLoadedInBatchesAndIsWholeAtTheEnd(Running database) {
        StakeholderMap map = Maps.fixed("batches");
        try (GraphStore batching = database.storeWithLimit(20)) {
            assertThat(batching.load(map, Progress.NONE).outcome()).isEqualTo(Outcome.CREATED);
            assertThat(batching.read("batches", Progress.NONE)).isEqualTo(map);
            StakeholderMap other = Maps.named("batches", RandomMaps.of(new Random(12), 30, 60));
            assertThat(batching.load(other, Progress.NONE).outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(batching.read("batches", Progress.NONE)).isEqualTo(other);
            batching.drop("batches");
        }
        assertThat(database.byHand("MATCH (n {graph: 'batches'}) RETURN n")).isEmpty();
    }

    @Test
    void aLargeLoadThatDoesNotEndIsToldAndCanBeEnded(Running database) {
        StakeholderMap map = Maps.fixed("half");
        try (GraphStore batching = database.storeWithLimit(20)) {
            assertThatThrownBy(() -> batching.load(map, cancelAfter(30))).isInstanceOf(CancelledException.class);
            assertThatThrownBy(() -> batching.read("half", Progress.NONE))
                    .isInstanceOf(UnknownGraphException.class)
                    .hasMessageContaining("its load did not end; load its file again, or remove it");
            assertThat(batching.graphs())
                    .filteredOn(graph -> graph.name().equals("half"))
                    .singleElement()
                    .matches(graph -> !graph.complete());

            batching.load(map, Progress.NONE);

            assertThat(batching.read("half", Progress.NONE)).isEqualTo(map);
        }
    }

    @Test
    void aRemovalThatDidNotEndIsEndedByTheNextLoad(Running database) {
        StakeholderMap map = Maps.fixed("half-gone");
        load(database, map);
        database.byHand("MATCH (e:Evidence {graph: 'half-gone'}) DETACH DELETE e");
        database.byHand("MATCH (g:Graph {name: 'half-gone'}) SET g.state = 'dropping'");
        assertThatThrownBy(() -> read(database, "half-gone"))
                .isInstanceOf(UnknownGraphException.class)
                .hasMessageContaining("its removal did not end");

        assertThat(load(database, map).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(read(database, "half-gone")).isEqualTo(map);
    }

    @Test
    void aCancelledLoadLeavesWhatWasThere(Running database) {
        StakeholderMap map = Maps.fixed("cancelled");
        load(database, map);
        StakeholderMap other = Maps.named("cancelled", RandomMaps.of(new Random(12), 30, 60));

        assertThatThrownBy(() -> database.store().load(other, cancelAfter(40))).isInstanceOf(CancelledException.class);

        assertThat(read(database, "cancelled")).isEqualTo(map);
        assertThatThrownBy(() -> database.store().load(Maps.named("never", other), cancelAfter(40)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> read(database, "never")).isInstanceOf(UnknownGraphException.class);
    }

    private static Progress cancelAfter(long steps) {
        AtomicLong left = new AtomicLong(steps);
        return new Progress() {
            @Override
            public void begin(String task, long all) {}

            @Override
            public void advance(long done) {
                left.addAndGet(-done);
            }

            @Override
            public boolean isCancelled() {
                return left.get() <= 0;
            }
        };
    }

    @Test
    void ofTwoLoadsAtOnceOneWaitsForTheOther(Running database) throws Exception {
        StakeholderMap one = Maps.named("two-at-once", RandomMaps.of(new Random(1), 50, 200));
        StakeholderMap two = Maps.named("two-at-once", RandomMaps.of(new Random(2), 50, 200));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (GraphStore another = GraphStores.open(database.connection())) {
            for (int round = 0; round < 3; round++) {
                List<Callable<LoadResult>> loads =
                        List.of(() -> load(database, one), () -> another.load(two, Progress.NONE));
                for (Future<LoadResult> load : threads.invokeAll(loads)) {
                    assertThat(load.get().overwritten()).isEmpty();
                }
                assertThat(read(database, "two-at-once")).isIn(one, two);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void graphsAreListedAndDropped(Running database) {
        StakeholderMap map = Maps.fixed("listed-one");
        load(database, map);
        load(database, Maps.named("listed-two", map));

        assertThat(database.store().graphs())
                .filteredOn(graph -> graph.name().equals("listed-one"))
                .singleElement()
                .satisfies(graph -> assertThat(graph)
                        .isEqualTo(new StoredGraph(
                                "listed-one",
                                map.title(),
                                map.actors().size(),
                                map.ties().size(),
                                map.sources().size(),
                                MapDigest.of(map),
                                graph.loadedAt(),
                                true)));
        database.store().drop("listed-one");

        assertThat(database.byHand("MATCH (n) WHERE n.graph = 'listed-one' OR n.name = 'listed-one' RETURN n"))
                .isEmpty();
        assertThat(read(database, "listed-two")).isEqualTo(Maps.named("listed-two", map));
        assertThatThrownBy(() -> database.store().drop("listed-one"))
                .isInstanceOf(UnknownGraphException.class)
                .hasMessage("there is no graph 'listed-one' in the database; did you mean 'listed-two'?");
    }

    /** As merging actors does, and importing into a graph that is there. */
    @Test
    void aMapTakesThePlaceOfTheOneThatWasReadAndOfNoOther(Running database) {
        StakeholderMap first = Maps.fixed("read-and-replaced");
        StakeholderMap second = Maps.named("read-and-replaced", RandomMaps.of(new Random(12), 8, 40));
        StakeholderMap third = Maps.named("read-and-replaced", RandomMaps.of(new Random(13), 8, 40));
        load(database, first);
        StakeholderMap read = read(database, "read-and-replaced");
        assertThat(database.store().replace(read, second, Progress.NONE).outcome())
                .isEqualTo(Outcome.UPDATED);

        assertThat(database.store().replace(read, second, Progress.NONE).outcome())
                .as("the same once more, as the driver does where it did not hear the answer")
                .isEqualTo(Outcome.UNCHANGED);

        List<Object> before = everything(database, "read-and-replaced");
        assertRefused(() -> database.store().replace(read, third, Progress.NONE));
        assertThat(everything(database, "read-and-replaced"))
                .as("what another load wrote in between is still there, and nothing else")
                .isEqualTo(before);

        database.byHand(
                "MATCH (a:Actor {graph: $graph, id: $id}) SET a.name = 'Somebody else'",
                "graph",
                "read-and-replaced",
                "id",
                Maps.anActorOf(second).id());
        assertRefused(() -> database.store().replace(second, third, Progress.NONE));

        StakeholderMap byHand = read(database, "read-and-replaced");
        assertThat(database.store().replace(byHand, third, Progress.NONE).outcome())
                .isEqualTo(Outcome.UPDATED);
        assertThat(read(database, "read-and-replaced")).isEqualTo(third);

        database.store().drop("read-and-replaced");
        assertRefused(() -> database.store().replace(third, first, Progress.NONE));
        assertThat(database.store().graphs())
                .extracting(StoredGraph::name)
                .as("a graph that was removed does not come back")
                .doesNotContain("read-and-replaced");
    }

    private static void assertRefused(ThrowingCallable replacing) {
        assertThatThrownBy(replacing)
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("graph 'read-and-replaced' was changed in the database after it was read, so nothing was "
                        + "written; run the command again for it to begin with what is there now");
    }
}
