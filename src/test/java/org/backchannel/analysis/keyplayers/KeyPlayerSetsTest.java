package org.backchannel.analysis.keyplayers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.Actor;
import org.backchannel.model.RandomMaps;
import org.backchannel.progress.Progress;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class KeyPlayerSetsTest {
    private static final List<SetGoal> ALL = List.of(SetGoal.values());

    /** The undirected path a-b-c-d-e, by hops. */
    private static ProjectedGraph path() {
        return Projector.project(
                SmallMap.map().way(0.5, "a", "b", "c", "d", "e").build(),
                Projection.ACCESS.bothWays().at(CostModel.HOPS));
    }

    private static KeyPlayerSetsResult best(ProjectedGraph reading, int size, int hops) {
        return KeyPlayerSets.of(reading, KeyPlayerSetsParameters.best(ALL, size, hops, 1), Progress.NONE);
    }

    private static KeyPlayerSetsResult judge(ProjectedGraph reading, String... named) {
        return KeyPlayerSets.of(reading, KeyPlayerSetsParameters.judging(List.of(named), ALL, 1, 1), Progress.NONE);
    }

    private static List<List<String>> ids(BestSets best) {
        return best.sets().stream()
                .map(set -> set.stream().map(Actor::id).toList())
                .toList();
    }

    @Test
    void theMiddleOfAPathIsRemovedAndTold() {
        List<BestSets> goals = best(path(), 1, 2).goals();
        assertThat(goals).extracting(BestSets::goal).containsExactlyElementsOf(ALL);
        assertThat(goals).allSatisfy(best -> {
            assertThat(ids(best)).containsExactly(List.of("c"));
            assertThat(best.ties()).isEqualTo(1);
            assertThat(best.search()).isEqualTo(new BestSets.Search(true, 5, 5, 0));
            assertThat(best.named()).isEmpty();
        });
        assertThat(goals.get(0).score()).isEqualTo(2.0 / 3, within(1e-15));
        assertThat(goals.get(0).nobody()).isZero();
        // Of 20 ordered pairs: 8 at one step, 6 at two, 4 at three, 2 at four.
        assertThat(goals.get(1).nobody()).isEqualTo(1 - (8 + 6 / 2.0 + 4 / 3.0 + 2 / 4.0) / 20, within(1e-15));
        assertThat(goals.get(2).score()).isEqualTo(5);
        assertThat(goals.get(3).score()).isEqualTo(0.8, within(1e-15));
    }

    @Test
    void allSetsThatDoEquallyWellAreThereInOrder() {
        BestSets within1 = best(path(), 2, 1).goals().get(2);
        assertThat(within1.score()).isEqualTo(5);
        assertThat(ids(within1)).containsExactly(List.of("a", "d"), List.of("b", "d"), List.of("b", "e"));
        assertThat(within1.ties()).isEqualTo(3);
    }

    @Test
    void waysFollowTheArcsUnlessReadBothWays() {
        ProjectedGraph oneWay = SmallMap.map().way(1, "a", "b", "c", "d", "e").read();
        assertThat(ids(best(oneWay, 1, 9).goals().get(2))).containsExactly(List.of("a"));
        assertThat(best(oneWay, 1, 9).goals().get(0).nobody()).isEqualTo(0.5);
    }

    @Test
    void aNamedSetIsScoredBesideTheBest() {
        KeyPlayerSetsResult result = judge(path(), "d", "b");
        BestSets reach = result.goals().get(2);
        assertThat(reach.named()).hasValue(5);
        assertThat(reach.isMatchedBy(5)).isTrue();
        assertThat(reach.isBeatenBy(5)).isFalse();
        assertThat(reach.isMatchedBy(4)).isFalse();
        assertThat(result.goals())
                .allSatisfy(best ->
                        assertThat(best.isMatchedBy(best.named().orElseThrow())).isTrue());
        assertThat(judge(path(), "a", "b").goals().get(0).named()).hasValue(0);
        NamedSet set = result.named().orElseThrow();
        assertThat(set.members()).extracting(Actor::id).containsExactly("b", "d");
        assertThat(set.betweenness()).isEqualTo(1);
        assertThat(set.pairsBetween()).isEqualTo(6);
        assertThat(set.pairs()).isEqualTo(6);
        assertThat(set.closenessIn()).isEqualTo(1);
        assertThat(set.closenessOut()).isEqualTo(1);
        assertThat(set.reachedBy()).isEqualTo(3);
        assertThat(set.reaches()).isEqualTo(3);
        assertThat(set.others()).isEqualTo(3);
    }

    @Test
    void whoeverIsNamedTwiceIsOneMember() {
        assertThat(judge(path(), "c", "c").named().orElseThrow().members()).hasSize(1);
    }

    @Test
    void aNamedSetThatLeavesFewerThanTwoIsJudgedByItsReachOnly() {
        KeyPlayerSetsResult four = judge(path(), "a", "b", "c", "d");
        assertThat(four.goals()).extracting(BestSets::goal).containsExactly(SetGoal.REACH, SetGoal.REACH_DISTANCE);
        assertThat(four.named().orElseThrow().betweenness()).isNaN();
        assertThat(four.named().orElseThrow().closenessOut()).isEqualTo(1);
        KeyPlayerSetsResult all = judge(path(), "a", "b", "c", "d", "e");
        assertThat(all.named().orElseThrow().closenessIn()).isNaN();
        assertThat(all.goals()).allSatisfy(best -> assertThat(best.ties()).isEqualTo(1));
    }

    @Test
    void aSetThatIsTooLargeIsRefused() {
        assertThat(KeyPlayerSets.largest(path(), SetGoal.FRAGMENT)).isEqualTo(3);
        assertThat(KeyPlayerSets.largest(path(), SetGoal.REACH)).isEqualTo(5);
        assertThat(KeyPlayerSets.largest(SmallMap.map().actor("a").read(), SetGoal.FRAGMENT_DISTANCE))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> best(path(), 4, 2))
                .withMessageContaining("a set of 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyPlayerSetsParameters(ALL, 3, List.of("a"), 2, 1))
                .withMessage("a set of 1 is judged beside sets of 3");
    }

    /** Whatever the map, a best set that is named scores as the best, and nobody else scores more. */
    @RepeatedTest(3)
    void theBestSetScoresTheSameWhenItIsNamed() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        ProjectedGraph reading = Projector.project(RandomMaps.of(random, 14, 40), Projection.ACCESS);
        for (BestSets best : best(reading, 2, 1).goals()) {
            String[] members = ids(best).get(0).toArray(String[]::new);
            KeyPlayerSetsResult judged = judge(reading, members);
            BestSets same = judged.goals().get(best.goal().ordinal());
            assertThat(same.named()).as("seed %d, %s", seed, best.goal()).hasValue(best.score());
            assertThat(same.score()).as("seed %d, %s", seed, best.goal()).isEqualTo(best.score());
            String other = reading.actor(random.nextInt(13)).id();
            KeyPlayerSetsResult any = judge(reading, other, reading.actor(13).id());
            assertThat(any.goals())
                    .as("seed %d", seed)
                    .noneMatch(goal -> goal.isBeatenBy(goal.named().orElseThrow()));
        }
    }

    @Test
    void aNetworkWithTooManySetsIsSearchedGreedilyAndSaysSo() {
        ProjectedGraph reading = Projector.project(RandomMaps.of(new Random(5), 600, 1_500), Projection.ACCESS);
        KeyPlayerSetsParameters question = KeyPlayerSetsParameters.best(List.of(SetGoal.REACH), 4, 2, 1);
        BestSets found =
                KeyPlayerSets.of(reading, question, Progress.NONE).goals().get(0);
        assertThat(found.search().exact()).isFalse();
        assertThat(found.search().candidates()).isEqualTo(600);
        assertThat(found.search().sets()).isGreaterThan(4 * 590);
        assertThat(found.sets()).hasSize(1);
        assertThat(found.sets().get(0)).hasSize(4);
    }
}
