package org.backchannel.analysis.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.backchannel.algo.community.Quality;
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

class CommunitiesTest {
    private static CommunitiesResult communities(ProjectedGraph reading) {
        return Communities.of(reading, CommunitiesParameters.STANDARD, Progress.NONE);
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    /** Two circles of access, joined by one tie from c to d; b and e have a second tie within. */
    private static SmallMap twoCircles() {
        return SmallMap.map()
                .way(1, "a", "b", "c", "a")
                .way(1, "b", "a")
                .way(1, "d", "e", "f", "d")
                .way(1, "c", "d")
                .actor("z-alone");
    }

    @Test
    void membersAreNamedMostCentralFirstAndTheShareInsideIsTold() {
        CommunitiesResult result = communities(twoCircles().read());
        assertThat(result.communities()).hasSize(3);
        assertThat(ids(result.communities().get(0).members())).containsExactly("a", "b", "c");
        // Ties in halves: 4 arcs inside are 2 inside for both ends, 4 in all; one arc across is 0.5.
        assertThat(result.communities().get(0).inside()).isEqualTo(4 / 4.5, within(1e-12));
        assertThat(ids(result.communities().get(1).members())).containsExactly("d", "e", "f");
        assertThat(result.communities().get(2).inside()).isNaN();
        assertThat(result.communities().get(2).hasSeveral()).isFalse();
        assertThat(result.stable()).isTrue();
    }

    @Test
    void whoJoinsCommunitiesComesFirst() {
        CommunitiesResult result = communities(twoCircles().read());
        assertThat(result.joiners()).extracting(member -> member.actor().id()).containsExactly("c", "d");
        Member broker = result.members().get(0);
        assertThat(broker.community()).isEqualTo(1);
        assertThat(broker.across()).isEqualTo(0.5);
        assertThat(broker.joins()).containsExactly(new Member.Share(1, 2.0 / 3), new Member.Share(2, 1.0 / 3));
        assertThat(result.members()).hasSize(7);
        assertThat(result.members().get(6).participation()).isNaN();
    }

    @Test
    void piecesAreCounted() {
        CommunitiesResult result = communities(twoCircles().read());
        assertThat(result.weak()).isEqualTo(new CommunitiesResult.Pieces(2, 6));
        assertThat(result.strong()).isEqualTo(new CommunitiesResult.Pieces(3, 3));
        assertThat(communities(SmallMap.map().read()).weak()).isEqualTo(new CommunitiesResult.Pieces(0, 0));
    }

    @Test
    void theResolutionOfCpmIsTheMeanTieUnlessGiven() {
        ProjectedGraph reading = twoCircles().read();
        CommunitiesParameters cpm = new CommunitiesParameters(Quality.CPM, OptionalDouble.empty(), 1);
        assertThat(Communities.of(reading, cpm, Progress.NONE).resolution()).isEqualTo(8.0 / 42, within(1e-12));
        CommunitiesParameters given = new CommunitiesParameters(Quality.CPM, OptionalDouble.of(3), 1);
        assertThat(Communities.of(reading, given, Progress.NONE).communities()).hasSize(7);
        ProjectedGraph strangers = SmallMap.map().actor("a").actor("b").read();
        assertThat(Communities.of(strangers, cpm, Progress.NONE).resolution()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void theOrderOfTheFileChangesNothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        StakeholderMap map = RandomMaps.of(random, 60, 150);
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
        CommunitiesResult expected = communities(Projector.project(map, Projection.ACCESS));
        CommunitiesResult actual = communities(Projector.project(shuffled, Projection.ACCESS));
        assertThat(actual.communities()).as("seed %d", seed).isEqualTo(expected.communities());
        assertThat(actual.members()).as("seed %d", seed).isEqualTo(expected.members());
    }
}
