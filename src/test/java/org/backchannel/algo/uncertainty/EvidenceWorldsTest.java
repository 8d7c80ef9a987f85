package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class EvidenceWorldsTest {
    private static final EvidenceWorldsParameters SAMPLE = new EvidenceWorldsParameters(100, 1, 1);

    /** One source decides about a way that carries with 0.5; a certain way beside it carries with 0.2. */
    private static WaysQuestion oneSource() {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(4);
        int sound = builder.draw(DrawName.of("source", "s"), 0.65);
        int told = builder.tie(List.of(new UncertainGraphBuilder.Item(sound, UncertainGraph.ALWAYS, false)));
        builder.strand(0, 1, told, UncertainGraph.ALWAYS);
        builder.strand(1, 3, builder.tie(UncertainGraph.ALWAYS), builder.draw(DrawName.of("carries", "u"), 0.5));
        builder.strand(0, 2, builder.tie(UncertainGraph.ALWAYS), UncertainGraph.ALWAYS);
        builder.strand(2, 3, builder.tie(UncertainGraph.ALWAYS), builder.draw(DrawName.of("carries", "v"), 0.2));
        return WaysQuestion.of(builder.build(), new int[] {0}, 3);
    }

    @Test
    void theStatesOfOneSourceAreTwo() {
        EvidenceWorldsResult result = EvidenceWorlds.of(oneSource(), SAMPLE, Progress.NONE);

        assertThat(result.exact()).isTrue();
        assertThat(result.weights()).containsExactly(new double[] {0.35, 0.65}, within(1e-15));
        assertThat(result.reach()).containsExactly(new double[] {0.2, 0.6}, within(1e-15));
        assertThat(result.range()).isEqualTo(new EvidenceWorldsResult.Range(0.2, 0.6, 0.6));
    }

    /** The first tie rests on the source, the others are certain. */
    @Test
    void whichTiesExistIsSaidStateByState() {
        EvidenceWorldsResult result = EvidenceWorlds.of(oneSource(), SAMPLE, Progress.NONE);

        assertThat(result.existing()[0].stream()).containsExactly(1, 2, 3);
        assertThat(result.existing()[1].stream()).containsExactly(0, 1, 2, 3);
    }

    /** Twenty draws of evidence can all be gone through, one more cannot. */
    @Test
    void moreThanAMillionStatesAreSampled() {
        assertThat(EvidenceWorlds.of(confidences(21), SAMPLE, Progress.NONE).exact())
                .isFalse();
        assertThat(EvidenceWorlds.of(confidences(10), SAMPLE, Progress.NONE).exact())
                .isTrue();
    }

    /** A chain of ties with a confidence each, that carry for certain. */
    private static WaysQuestion confidences(int ties) {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(ties + 1);
        for (int tie = 0; tie < ties; tie++) {
            builder.strand(
                    tie, tie + 1, builder.tie(builder.draw(DrawName.of("tie", "t" + tie), 0.9)), UncertainGraph.ALWAYS);
        }
        return WaysQuestion.of(builder.build(), new int[] {0}, ties);
    }

    @Test
    void whoStandsFirstHangsOnTheSource() {
        Standings standings =
                EvidenceWorlds.of(oneSource(), SAMPLE, Progress.NONE).standings(new int[] {1, 2}, Progress.NONE);

        // If the source is sound, node 1 loses 0.4 and node 2 loses 0.1; if not, only node 2 is of any use.
        assertThat(standings.of(0).first()).isCloseTo(0.65, within(1e-15));
        assertThat(standings.of(1).first()).isCloseTo(0.35, within(1e-15));
    }

    @Test
    void theMeanOverTheStatesIsReachAndCriticality() {
        RandomUncertainGraphs.each(500, 6, 6, 12, question -> {
            WorldsResult worlds = Worlds.of(question, WorldsParameters.DEFAULT.in(Mode.EXACT), Progress.NONE);
            EvidenceWorldsResult states = EvidenceWorlds.of(question, SAMPLE, Progress.NONE);

            assertThat(states.exact()).isTrue();
            assertThat(mean(states, states.reach()))
                    .isCloseTo(worlds.meanReach().value(), within(1e-12));
            for (int node = 0; node < question.graph().nodeCount(); node++) {
                int at = node;
                double[] criticality = IntStream.range(0, states.weights().length)
                        .mapToDouble(state -> states.criticality()[state][at])
                        .toArray();
                assertThat(mean(states, criticality))
                        .isCloseTo(worlds.criticality().get(node).value(), within(1e-12));
            }
        });
    }

    private static double mean(EvidenceWorldsResult states, double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(state -> states.weights()[state] * values[state])
                .sum();
    }

    @Test
    void aSampleOfStatesComesCloseToAllOfThem() {
        RandomUncertainGraphs graphs = new RandomUncertainGraphs(new Random(11));
        UncertainGraph graph = graphs.graph(12, 40);
        WaysQuestion question = WaysQuestion.of(graph, IntStream.range(1, 12).toArray(), 0);

        EvidenceWorldsResult states =
                EvidenceWorlds.of(question, new EvidenceWorldsParameters(400, 1, 2), Progress.NONE);
        WorldsResult worlds = Worlds.of(question, WorldsParameters.DEFAULT.withWorlds(20_000), Progress.NONE);

        assertThat(states.exact()).isFalse();
        assertThat(mean(states, states.reach())).isCloseTo(worlds.meanReach().value(), within(0.03));
        assertThat(EvidenceWorlds.of(question, new EvidenceWorldsParameters(400, 1, 1), Progress.NONE)
                        .reach())
                .containsExactly(states.reach());
    }
}
