package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.graph.UncertainGraphBuilder.Item;
import org.junit.jupiter.api.Test;

class PossibilityTest {
    private static final int NODES = 10;
    private static final int TARGET = 9;

    private final UncertainGraphBuilder builder = new UncertainGraphBuilder(NODES);
    private long names;

    private int draw(double probability) {
        return builder.draw(names++, probability);
    }

    private void strand(int tail, int head, int tie) {
        builder.strand(tail, head, tie, draw(0.5));
    }

    private Item item(double sound, double truth, boolean denies) {
        return new Item(draw(sound), draw(truth), denies);
    }

    private static Possibility of(UncertainGraph graph) {
        return Possibility.of(WaysQuestion.of(graph, IntStream.range(0, TARGET).toArray(), TARGET));
    }

    private List<Integer> through(int... barred) {
        boolean[] through = of(builder.build()).throughWithout(barred);
        return IntStream.range(0, TARGET).filter(node -> through[node]).boxed().toList();
    }

    @Test
    void whatNeverExistsOrCarriesOrIsHandedOnIsNoWay() {
        strand(0, TARGET, builder.tie(draw(0.5)));
        strand(1, TARGET, builder.tie(draw(0)));
        builder.strand(2, TARGET, builder.tie(draw(0.5)), draw(0));
        strand(3, TARGET, builder.tie(List.of(item(0.5, 0.5, true))));
        strand(4, TARGET, builder.tie(List.of(item(0, 0.5, false), item(0.5, 0, false))));
        strand(5, TARGET, builder.tie(List.of(item(0.5, 0.5, true), item(0.5, 0.5, false))));
        builder.passes(5, draw(0));
        strand(6, 5, builder.tie(draw(0.5)));
        strand(7, 0, builder.tie(draw(0.5)));
        strand(TARGET, 8, builder.tie(draw(0.5)));

        assertThat(through()).containsExactly(0, 5, 7);
    }

    /** 2→1→0→t and 1→t: without 0 in between 1 has its own way, and 2 goes by 1; 3 goes by 0 alone. */
    @Test
    void whoMayNotHandOnMayStillGetThroughItself() {
        strand(0, TARGET, builder.tie(draw(0.5)));
        strand(1, 0, builder.tie(draw(0.5)));
        strand(1, TARGET, builder.tie(draw(0.5)));
        strand(2, 1, builder.tie(draw(0.5)));
        strand(3, 0, builder.tie(draw(0.5)));

        assertThat(through()).containsExactly(0, 1, 2, 3);
        assertThat(through(0)).containsExactly(0, 1, 2);
    }

    @Test
    void whoGoesByThoseBarredDoesNotGetThrough() {
        strand(0, TARGET, builder.tie(draw(0.5)));
        strand(1, 0, builder.tie(draw(0.5)));
        strand(2, 1, builder.tie(draw(0.5)));

        assertThat(through(0, 1)).containsExactly(0);
    }
}
