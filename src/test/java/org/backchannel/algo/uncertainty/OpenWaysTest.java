package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class OpenWaysTest {
    @Test
    void theWorkedExample() {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(4);
        int always = UncertainGraph.ALWAYS;
        builder.strand(0, 1, builder.tie(always), always);
        builder.strand(1, 3, builder.tie(always), always);
        builder.strand(0, 2, builder.tie(always), builder.draw(DrawName.of("carries", "c"), 0.25));
        builder.strand(2, 3, builder.tie(always), always);
        UncertainGraph graph = builder.build();
        // In the order of tails and heads: 0→1, 0→2, 1→3, 2→3.
        long[] costs = {5, 1, 5, 1};

        List<Double> use = OpenWays.use(WaysQuestion.of(graph, new int[] {0}, 3), costs, 20_000, 1, 2, Progress.NONE);

        assertThat(use.get(1)).isCloseTo(0.75, within(0.01));
        assertThat(use.get(2)).isCloseTo(0.25, within(0.01));
        assertThat(use.get(1) + use.get(2)).isCloseTo(1, within(1e-12));
    }

    @Test
    void useIsThatOfTheSameWorldsLookedAtOneByOne() {
        RandomUncertainGraphs.each(1_000, 8, 14, Integer.MAX_VALUE, asked -> {
            WaysQuestion question = new WaysQuestion(
                    asked.graph(), asked.origins(), Arrays.copyOf(asked.targets(), 1), OptionalInt.empty());
            Random random = new Random(asked.graph().strands().count());
            long[] costs = random.longs(asked.graph().strands().count(), 1, 4).toArray();
            int worlds = 70;

            List<Double> use = OpenWays.use(question, costs, worlds, 1, 1, Progress.NONE);

            assertThat(use).isEqualTo(PlainOpenWays.use(question, costs, 1, worlds));
        });
    }
}
