package org.backchannel.analysis.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.junit.jupiter.api.Test;

class BestIntroductionsTest {
    /** o knows c, who knows b and a stranger's friend; b knows t. Only c has both o and b. */
    private static ProjectedGraph circle() {
        return new SmallMap()
                .way(0.8, "o", "c", "b", "t")
                .way(0.4, "o", "d", "b")
                .actor("stranger")
                .read();
    }

    private static BestIntroductionsParameters asking(boolean direct, boolean anyone, List<String> candidates) {
        return new BestIntroductionsParameters(
                "t", List.of("o"), candidates, 0.5, direct, anyone, 10, WorldSample.DEFAULT);
    }

    private static BestIntroductionsResult best(boolean direct, boolean anyone, String... candidates) {
        return BestIntroductions.of(circle(), asking(direct, anyone, List.of(candidates)), Progress.NONE);
    }

    private static List<String> pairs(BestIntroductionsResult result) {
        return result.best().stream()
                .map(proposal -> proposal.from().id() + " to " + proposal.to().id() + " by "
                        + proposal.by().map(Actor::id).orElse("nobody"))
                .toList();
    }

    @Test
    void somebodyIntroducesThoseWhoDoNotKnowEachOther() {
        BestIntroductionsResult result = best(false, false);

        assertThat(pairs(result)).containsExactly("o to b by c");
        // o reaches b with 0.8² or 0.4² at least; a new tie helps where neither holds and b reaches t.
        double misses = (1 - 0.64) * (1 - 0.16);
        assertThat(result.best().get(0).gain().value()).isCloseTo(0.5 * misses * 0.8, within(0.02));
        assertThat(result.reach().value()).isCloseTo((1 - misses) * 0.8, within(0.02));
    }

    @Test
    void theTargetItselfIsForThoseWhoAskDirectly() {
        assertThat(pairs(best(true, false))).contains("o to b by c", "c to t by b", "d to t by b");
        assertThat(pairs(best(true, true))).first().isEqualTo("o to t by nobody");
    }

    @Test
    void anyoneNeedsNobodyToIntroduceThem() {
        assertThat(pairs(best(false, true))).contains("o to b by c", "d to c by nobody");
        assertThat(pairs(best(false, true, "c"))).containsExactly("d to c by nobody");
    }

    @Test
    void whoNeverPassesAnythingOnIntroducesNobody() {
        BestIntroductionsParameters asked = new BestIntroductionsParameters(
                "t", List.of("o"), List.of(), 0.5, false, false, 10, new WorldSample(200, 1, OptionalDouble.of(0), 1));

        assertThat(BestIntroductions.of(circle(), asked, Progress.NONE).pairs()).isZero();
    }

    @Test
    void aMapOfOneHasNobodyToIntroduce() {
        BestIntroductionsParameters asked =
                new BestIntroductionsParameters("t", List.of(), List.of(), 0.5, true, true, 10, WorldSample.DEFAULT);

        assertThat(BestIntroductions.of(new SmallMap().actor("t").read(), asked, Progress.NONE)
                        .best())
                .isEmpty();
    }
}
