package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.alongside.LastRun;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An export can take the scores that the last run left in the database. */
@ExtendWith(SharedDatabase.class)
class LastRunIT {
    private static final StakeholderMap MAP = GraphFiles.readText(
                    "f.yaml",
                    "graph: last-run\nactors: {a: {name: A}, b: {name: B}}\n"
                            + "ties: [{from: a, to: b, type: met, confidence: 1}]\n")
            .orThrow();

    @Test
    void theLastRunIsTakenAndOnlyThat(SharedDatabase.Running database) {
        database.store().load(MAP, Progress.NONE);
        assertThat(LastRun.of("last-run", database.store())).isEmpty();
        record(0.25, database);
        String last = record(0.75, database);
        LastRun run = LastRun.of("last-run", database.store()).orElseThrow();
        assertThat(run.id()).isEqualTo(last);
        assertThat(run.scores())
                .containsExactly(
                        new Run.ActorScores("a", Map.of("betweenness", 0.75)),
                        new Run.ActorScores("b", Map.of("betweenness", 1.0)));
    }

    private static String record(double score, SharedDatabase.Running database) {
        return database.store()
                .record(
                        new Run(
                                "last-run",
                                "0",
                                "test",
                                "test",
                                new TreeMap<>(),
                                List.of(
                                        new Run.ActorScores("a", Map.of("betweenness", score)),
                                        new Run.ActorScores("b", Map.of("betweenness", 1.0)))),
                        Progress.NONE);
    }
}
