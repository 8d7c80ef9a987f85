package org.backchannel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.Confidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.backchannel.projection.UncertainReading;
import org.backchannel.text.Decimals;
import org.junit.jupiter.api.Test;

/** The page on uncertainty shows what taking ties as independent would cost on the case: these are its numbers. */
class DependenceTest {
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| (0\\.\\d+) \\| (0\\.\\d+) \\| (\\d+) % \\|");
    private static final WorldsParameters WORLDS = WorldsParameters.DEFAULT.withWorlds(100_000);
    private static final int DIGITS = 2;

    /** Each tie with the confidence that it has, and nothing that others share with it. */
    private static StakeholderMap independent(StakeholderMap map) {
        Confidence confidence = Confidence.in(map);
        List<Tie> ties = map.ties().stream()
                .map(tie -> new Tie(
                        tie.id(),
                        tie.from(),
                        tie.to(),
                        tie.type(),
                        tie.strength(),
                        tie.period(),
                        tie.valence(),
                        tie.length(),
                        OptionalDouble.of(confidence.of(tie)),
                        List.of(),
                        tie.attributes()))
                .toList();
        return map.with(map.actors(), ties);
    }

    private static double reach(StakeholderMap map, String name) {
        ProjectedGraph reading = Projector.project(map, Projection.ACCESS.on(map.asOf()));
        String origin = map.actors().values().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        WaysQuestion question = WaysQuestion.of(
                UncertainReading.of(reading).graph(),
                new int[] {reading.node(origin)},
                reading.node(map.target().orElseThrow()));
        return Worlds.of(question, WORLDS, Progress.NONE).reach().get(0).value();
    }

    @Test
    void whatThePageSaysIsMissedIsMissed() {
        StakeholderMap map = GraphFiles.read(Path.of("sample-graphs", "peace-talks-2024.yaml"))
                .orThrow();
        List<MatchResult> rows = ROW.matcher(Pages.read(Path.of("docs", "uncertainty.md")))
                .results()
                .toList();

        assertThat(rows).hasSize(6).allSatisfy(row -> {
            double shared = reach(map, row.group(1));
            double alone = reach(independent(map), row.group(1));
            assertThat(List.of(
                            Decimals.significant(shared, DIGITS),
                            Decimals.significant(alone, DIGITS),
                            String.valueOf(Math.round(100 * (1 - alone / shared)))))
                    .as(row.group(1))
                    .isEqualTo(List.of(row.group(2), row.group(3), row.group(4)));
        });
        assertThat(reach(independent(map), "Joe Biden")).isLessThan(0.75 * reach(map, "Joe Biden"));
    }
}
