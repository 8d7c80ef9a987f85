package org.backchannel.analysis.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.Actor;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BrokersTest {
    private static BrokersResult brokers(ProjectedGraph reading) {
        return Brokers.of(reading, BrokersParameters.on(1), Progress.NONE);
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    private static ProjectedGraph star(int leaves) {
        SmallMap map = SmallMap.map();
        for (int leaf = 0; leaf < leaves; leaf++) {
            map.tie(Tie.certain("hub", "knows", "leaf" + (1000 + leaf), 1));
        }
        return map.read();
    }

    @Test
    void theSoleDoorOfManyComesFirst() {
        ProjectedGraph star = star(5);
        BrokersResult result = brokers(star);
        assertThat(star.actor(result.order().get(0)).id()).isEqualTo("hub");
        assertThat(result.order()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(result.table().score("soleDoorShare").of(0)).isEqualTo(1);
        assertThat(result.table().score("cutsOff").of(0)).isEqualTo(4);
        assertThat(result.table().score("cutActor").of(0)).isEqualTo(1);
        assertThat(result.table().score("cutActor").of(1)).isZero();
    }

    @Test
    void amongEqualsTheLessConstrainedAndThoseWithoutContactsLast() {
        ProjectedGraph reading = SmallMap.map()
                .actor("a-alone")
                .way(1, "b", "c")
                .way(1, "c", "b")
                .way(1, "d", "e", "f", "d")
                .read();
        BrokersResult result = brokers(reading);
        assertThat(result.table().score("constraint").of(0)).isNaN();
        List<String> order =
                result.order().stream().map(node -> reading.actor(node).id()).toList();
        assertThat(order).endsWith("b", "c", "a-alone");
    }

    @Test
    void whatIsUndefinedIsLeftOutAndNotZero() {
        ProjectedGraph pair = SmallMap.map().actor("alone").way(1, "a", "b").read();
        BrokersResult result = brokers(pair);
        Run.ActorScores alone = result.table().byActor().get(1);
        assertThat(alone.actor()).isEqualTo("alone");
        assertThat(alone.byMeasure())
                .doesNotContainKeys("constraint", "efficiency")
                .containsKey("cutActor");
        assertThat(result.table().byActor().get(0).byMeasure()).containsKeys("constraint", "effectiveSize");
    }

    @Test
    void withTwoActorsThereIsNobodyBetween() {
        BrokersResult result = brokers(SmallMap.map().way(1, "a", "b").read());
        assertThat(result.table().score("soleDoorShare").of(0)).isNaN();
        assertThat(result.order()).containsExactly(0, 1);
        assertThat(result.cutActors()).isEmpty();
        assertThat(result.bridges()).hasSize(1);
    }

    @Test
    void anEmptyMapHasNoBrokers() {
        BrokersResult result = brokers(SmallMap.map().read());
        assertThat(result.order()).isEmpty();
        assertThat(result.table().byActor()).isEmpty();
        assertThat(result.cutActors()).isEmpty();
    }

    @Test
    void whoCutsOffMostIsListedFirstAndAHundredAtMost() {
        SmallMap map = SmallMap.map();
        for (int actor = 1000; actor < 1300; actor++) {
            map.way(1, "n" + actor, "n" + (actor + 1));
        }
        BrokersResult result = brokers(map.read());
        assertThat(result.cutActors()).hasSize(100);
        assertThat(result.cutActors().get(0).actor().id()).isEqualTo("n1150");
        assertThat(result.cutActors().get(0).cutsOff()).hasSize(150);
        assertThat(result.bridges()).hasSize(100);
        assertThat(result.bridges().get(0).cutsOff()).hasSize(150);
        assertThat(result.table().score("cutActor").values()).contains(1, atIndex(1));
        assertThat(Arrays.stream(result.table().score("cutActor").values()).sum())
                .isEqualTo(299);
    }

    @Test
    void aBridgeIsNamedFromTheSmallerId() {
        ProjectedGraph reading =
                SmallMap.map().way(1, "z", "a").way(1, "a", "m", "n", "a").read();
        assertThat(brokers(reading).bridges()).singleElement().satisfies(bridge -> {
            assertThat(bridge.one().id()).isEqualTo("a");
            assertThat(bridge.other().id()).isEqualTo("z");
            assertThat(ids(bridge.cutsOff())).containsExactly("z");
        });
    }

    @RepeatedTest(4)
    void neitherTheOrderOfTheFileNorThreadsChangeAScore() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        StakeholderMap map = RandomMaps.of(random, 70, 300);
        List<Tie> ties = new ArrayList<>(map.ties());
        Collections.shuffle(ties, random);
        StakeholderMap shuffled = new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                map.origins(),
                map.sources(),
                map.actors(),
                ties,
                map.declaredTypes(),
                map.vocabulary(),
                map.gradeOverrides());
        ProjectedGraph one = Projector.project(map, Projection.ACCESS);
        ProjectedGraph other = Projector.project(shuffled, Projection.ACCESS);
        BrokersResult expected = Brokers.of(one, BrokersParameters.on(1), Progress.NONE);
        BrokersResult actual = Brokers.of(other, BrokersParameters.on(4), Progress.NONE);
        assertThat(actual.table().byActor())
                .as("seed %d", seed)
                .isEqualTo(expected.table().byActor());
        assertThat(actual.order()).as("seed %d", seed).isEqualTo(expected.order());
        assertThat(actual.cutActors()).as("seed %d", seed).isEqualTo(expected.cutActors());
        assertThat(actual.bridges()).as("seed %d", seed).isEqualTo(expected.bridges());
        assertThat(Centrality.of(other, CentralityParameters.standard(4), Progress.NONE)
                        .table()
                        .byActor())
                .as("seed %d", seed)
                .isEqualTo(Centrality.of(one, CentralityParameters.standard(1), Progress.NONE)
                        .table()
                        .byActor());
    }

    @Test
    void aTableOrdersByOneMeasureWithUndefinedOnesLast() {
        ProjectedGraph reading =
                SmallMap.map().actor("a").actor("b").actor("c").actor("d").read();
        ScoreTable table = new ScoreTable(reading, List.of(new Score("x", "X", Score.Kind.REAL, new double[] {
            0.5, Double.NaN, 0.7, 0.5
        })));
        assertThat(table.descendingBy("x")).containsExactly(2, 0, 3, 1);
        assertThat(table.byActor().get(1).byMeasure()).isEmpty();
        assertThat(table.byActor().get(2).byMeasure()).containsEntry("x", 0.7);
    }

    @Test
    void tablesOfOneReadingAreJoinedInTheOrderOfTheirColumns() {
        ProjectedGraph reading = SmallMap.map().actor("a").read();
        ScoreTable one = new ScoreTable(reading, List.of(new Score("x", "X", Score.Kind.REAL, new double[] {1})));
        ScoreTable other = new ScoreTable(reading, List.of(new Score("y", "Y", Score.Kind.COUNT, new double[] {2})));
        assertThat(one.joinedWith(other).scores()).extracting(Score::key).containsExactly("x", "y");
        assertThat(one.joinedWith(other).byActor().get(0).byMeasure().keySet()).containsExactly("x", "y");
        assertThatThrownBy(() -> one.score("z")).hasMessage("no measure 'z'");
    }

    @Test
    void aMeasureHasAValueForEveryActor() {
        ProjectedGraph reading = SmallMap.map().actor("a").actor("b").read();
        assertThatThrownBy(() ->
                        new ScoreTable(reading, List.of(new Score("x", "X", Score.Kind.REAL, new double[] {1}))))
                .hasMessage("a measure has a value for each of 2 actors; 'x' has 1");
    }
}
