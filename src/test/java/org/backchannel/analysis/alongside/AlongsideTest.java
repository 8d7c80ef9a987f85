package org.backchannel.analysis.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.analysis.communities.Communities;
import org.backchannel.analysis.communities.CommunitiesParameters;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.Score;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlongsideTest {
    private static final StakeholderMap MAP = GraphFiles.load(Path.of("sample-graphs", "peace-talks-2024.yaml"));
    private static final ProjectedGraph READING =
            Projector.project(MAP, new Projection(Lens.ACCESS, MAP.asOf(), 0, false, CostModel.RELIABILITY));

    static Stream<String> measures() {
        return Alongside.measures().stream();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureThatIsOfferedIsComputed(String key) {
        AlongsideResult result = of(List.of(key), false);
        assertThat(result.scores()).extracting(Score::key).containsExactly(key);
        assertThat(result.layout().x()).isEmpty();
    }

    @Test
    void scoresAreThoseOfTheCommandsInTheOrderAskedFor() {
        AlongsideResult result = of(List.of("pagerank", "community", "betweenness"), true);
        assertThat(result.scores()).extracting(Score::key).containsExactly("pagerank", "community", "betweenness");
        assertThat(result.scores().get(2).values())
                .isEqualTo(Centrality.of(READING, CentralityParameters.standard(1), Progress.NONE)
                        .table()
                        .score("betweenness")
                        .values());
        Communities.of(READING, CommunitiesParameters.STANDARD, Progress.NONE)
                .members()
                .forEach(member -> assertThat(result.byActor(result.scores().get(1)))
                        .containsEntry(member.actor().id(), (double) member.community()));
        assertThat(result.layout().x()).hasSize(24);
    }

    private static AlongsideResult of(List<String> measures, boolean positions) {
        return Alongside.of(READING, new AlongsideParameters(measures, positions, 2), Progress.NONE);
    }
}
