package org.backchannel.analysis.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.backchannel.analysis.SmallMap;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static Explanation explain(ProjectedGraph reading, String actor, Pairs pairs) {
        return Explain.of(reading, new ExplainParameters(actor, pairs, 2), Progress.NONE);
    }

    private static ProjectedGraph byHops(SmallMap map) {
        return Projector.project(map.build(), Projection.ACCESS.at(CostModel.HOPS));
    }

    /** a → b → c → d, and a → e → d, which is shorter, so that b is passed on the way to c only. */
    @Test
    void pairsComeWithWhatIsLeftWithoutTheActor() {
        ProjectedGraph reading = byHops(SmallMap.map()
                .way(0.5, "a", "b", "c", "d")
                .way(0.5, "a", "e", "d")
                .way(0.5, "d", "c"));
        Explanation why = explain(reading, "b", Pairs.ALL);

        assertThat(why.pairs()).hasSize(1);
        Explanation.Pair pair = why.pairs().get(0);
        assertThat(pair.from().id()).isEqualTo("a");
        assertThat(pair.to().id()).isEqualTo("c");
        assertThat(pair.share()).isEqualTo(1);
        assertThat(pair.distance()).isEqualTo(2);
        assertThat(pair.distanceWithout()).hasValue(3);
        assertThat(why.hasStrengths()).isFalse();
        assertThat(why.comesThrough()).extracting(part -> part.actor().id()).containsExactly("a");
        assertThat(why.goesThrough()).extracting(part -> part.actor().id()).containsExactly("c");
        assertThat(why.score()).isEqualTo(1 / 12.0);
    }

    @Test
    void whatHasNoWayAroundSaysSo() {
        Explanation why = explain(SmallMap.map().way(0.5, "a", "b", "c").read(), "b", Pairs.ALL);

        assertThat(why.pairs().get(0).distanceWithout()).isEqualTo(OptionalDouble.empty());
        assertThat(why.rank()).isEqualTo(1);
        assertThat(why.measure()).isEqualTo("betweenness");
        assertThat(explain(SmallMap.map().way(0.5, "a", "b", "c").read(), "a", Pairs.ALL)
                        .rank())
                .isEqualTo(2);
    }

    @Test
    void pairsCanBeChosen() {
        ProjectedGraph reading = SmallMap.map().way(0.5, "a", "b", "c", "d").read();
        Explanation why = explain(reading, "b", new Pairs(List.of("a"), List.of("d")));

        assertThat(why.measure()).isEqualTo("subsetBetweenness");
        assertThat(why.score()).isEqualTo(1);
        assertThat(why.pairsConnected()).isEqualTo(1);
        assertThat(why.targets()).extracting(part -> part.actor().id()).containsExactly("d");
    }

    /** Whoever wants to get from Ukraine to Russia, or back, passes Abramovich: 14 times 2 pairs each way. */
    @Test
    void inTheCaseAllThatPassesAbramovichHasNoOtherWay() {
        StakeholderMap map = GraphFiles.read(Path.of("sample-graphs", "peace-talks-2024.yaml"))
                .orThrow();
        ProjectedGraph reading = Projector.project(map, Projection.ACCESS.on(map.asOf()));
        Explanation why = explain(reading, "abramovich", Pairs.ALL);

        assertThat(why.pairsPassing()).isEqualTo(56);
        assertThat(why.passing()).isEqualTo(56);
        assertThat(why.pairs())
                .allSatisfy(pair -> assertThat(pair.distanceWithout()).isEmpty());
        assertThat(why.comesThrough())
                .extracting(part -> part.actor().id())
                .containsExactly("ukraine", "putin", "russia");
        assertThat(why.goesThrough()).extracting(part -> part.actor().id()).containsExactly("putin", "ukraine");
    }
}
