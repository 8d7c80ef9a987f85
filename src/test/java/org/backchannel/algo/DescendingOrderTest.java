package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescendingOrderTest {
    @Test
    void nothingHasAnEmptyOrder() {
        assertThat(DescendingOrder.of(new double[0])).isEmpty();
        assertThat(DescendingOrder.ofPositive(new double[] {0, 0})).isEmpty();
    }

    @Test
    void theHighestComesFirstAndOfEqualOnesTheFirst() {
        double[] values = {0.5, 1e-9, 0.5, 1, 0, 1e-9, Double.MIN_VALUE, 3e300};
        assertThat(DescendingOrder.of(values)).containsExactly(7, 3, 0, 2, 1, 5, 6, 4);
        assertThat(DescendingOrder.ofPositive(values)).containsExactly(7, 3, 0, 2, 1, 5, 6);
    }

    @Test
    void minusZeroIsZero() {
        assertThat(DescendingOrder.of(new double[] {-0.0, 0.0, -0.0})).containsExactly(0, 1, 2);
    }

    @Test
    void whatIsBelowZeroOrNoNumberIsRefused() {
        assertThatThrownBy(() -> DescendingOrder.of(new double[] {0.5, -0.25}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values to be put in order are at least 0, not -0.25");
        assertThatThrownBy(() -> DescendingOrder.of(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not NaN");
    }

    @Test
    void itIsThatOfAStableSort() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int kinds = 1 + random.nextInt(40);
            double[] values = IntStream.range(0, random.nextInt(130))
                    .mapToDouble(place -> random.nextInt(kinds) / 7.0)
                    .toArray();
            int[] plain = IntStream.range(0, values.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(place -> -values[place]))
                    .mapToInt(place -> place)
                    .toArray();
            assertThat(DescendingOrder.of(values))
                    .as("values %s", Arrays.toString(values))
                    .containsExactly(plain);
        }
    }
}
