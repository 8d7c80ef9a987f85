package org.backchannel.algo.centrality.sweeps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** Which sweep {@link SplitBetweenness} chooses: no score tells, only the time it takes. */
class WhichSweepTest {
    private static final int NOTHING_GATHERED = Integer.MAX_VALUE;

    private static SplitBetweenness choice(CsrGraph graph, int fewestGathered) {
        double[] everybody = new double[graph.nodeCount()];
        Arrays.fill(everybody, 1);
        SplitGraph split = SplitGraph.of(graph, everybody, everybody, new double[0], new double[0], Progress.NONE);
        return new SplitBetweenness(split, fewestGathered, Progress.NONE);
    }

    private static SplitBetweenness choice(CsrGraph graph) {
        return choice(graph, NOTHING_GATHERED);
    }

    @Test
    void sixtyFourAreSweptSideBySideUntilATaskEnds() {
        SplitBetweenness work = choice(GraphFamilies.complete(150));

        assertThat(work.endOfBatch(0, 150)).isEqualTo(64);
        assertThat(work.endOfBatch(64, 150)).isEqualTo(128);
        assertThat(work.endOfBatch(128, 150)).isEqualTo(150);
        assertThat(work.endOfBatch(0, 50)).isEqualTo(50);
    }

    @Test
    void tasksHaveWholeBatches() {
        assertThat(choice(GraphFamilies.complete(3)).sourcesPerTask()).isEqualTo(64);
        assertThat(choice(GraphFamilies.complete(150)).sourcesPerTask()).isEqualTo(64);
        // Of 256 tasks at most, each would have 65.
        assertThat(choice(GraphFamilies.cycle(256 * 64 + 1)).sourcesPerTask()).isEqualTo(128);
    }

    @Test
    void fewerThanTwelveAreSweptOneAfterTheOther() {
        assertThat(choice(GraphFamilies.complete(11)).endOfBatch(0, 11)).isEqualTo(1);
        assertThat(choice(GraphFamilies.complete(12)).endOfBatch(0, 12)).isEqualTo(12);
    }

    @Test
    void whereCostsDifferOneIsSweptAfterTheOther() {
        SplittableRandom random = new SplittableRandom(1);
        CsrGraph complete = GraphFamilies.complete(70);
        CsrGraphBuilder builder = new CsrGraphBuilder(70);
        for (int arc = 0; arc < complete.arcCount(); arc++) {
            builder.arc(complete.tails()[arc], complete.heads()[arc], 1, 1 + random.nextInt(3));
        }
        assertThat(choice(builder.build()).endOfBatch(0, 70)).isEqualTo(1);
    }

    @Test
    void longWaysAreSweptOneAfterTheOtherButForABlockOfOneBatchWhichIsNotTried() {
        assertThat(choice(GraphFamilies.cycle(64)).endOfBatch(0, 64)).isEqualTo(64);
        assertThat(choice(GraphFamilies.cycle(65)).endOfBatch(0, 65)).isEqualTo(1);
        assertThat(choice(GraphFamilies.cycle(700)).endOfBatch(0, 700)).isEqualTo(1);
    }

    @Test
    void everyBlockIsChosenForByItself() {
        for (boolean ringFirst : new boolean[] {true, false}) {
            CsrGraphBuilder builder = new CsrGraphBuilder(199);
            add(builder, GraphFamilies.cycle(100), ringFirst ? 0 : 99);
            add(builder, GraphFamilies.complete(100), ringFirst ? 99 : 0);
            SplitBetweenness work = choice(builder.build());
            int complete = 0;
            while (ties(work.graph(), complete) == 1) {
                assertThat(work.endOfBatch(complete, 200)).isEqualTo(complete + 1);
                complete++;
            }
            assertThat(work.endOfBatch(complete, 200)).isEqualTo(complete + 64);
            assertThat(work.endOfBatch(complete + 64, 200)).isEqualTo(complete + 100);
            for (int place = complete + 100; place < 200; place++) {
                assertThat(work.endOfBatch(place, 200)).isEqualTo(place + 1);
            }
        }
    }

    private static void add(CsrGraphBuilder builder, CsrGraph part, int first) {
        for (int arc = 0; arc < part.arcCount(); arc++) {
            builder.arc(first + part.tails()[arc], first + part.heads()[arc]);
        }
    }

    /** Of the source at a place. */
    private static int ties(SplitGraph graph, int place) {
        int source = graph.sources()[place];
        return graph.out()[source + 1] - graph.out()[source];
    }

    @Test
    void largeBlocksAreGatheredAndLanesHaveRoomForTheLargestOfTheOthers() {
        CsrGraphBuilder builder = new CsrGraphBuilder(179);
        add(builder, GraphFamilies.complete(100), 0);
        add(builder, GraphFamilies.complete(80), 99);
        CsrGraph graph = builder.build();
        int last = 179;

        assertThat(choice(graph).rows()).isEqualTo(100);
        SplitBetweenness both = choice(graph, 80);
        assertThat(both.isGathered(0) && both.isGathered(last)).isTrue();
        assertThat(both.rows()).isZero();
        SplitBetweenness one = choice(graph, 81);
        assertThat(one.isGathered(0)).isNotEqualTo(one.isGathered(last));
        assertThat(one.rows()).isEqualTo(80);
        SplitBetweenness none = choice(graph, 101);
        assertThat(none.isGathered(0) || none.isGathered(last)).isFalse();
    }
}
