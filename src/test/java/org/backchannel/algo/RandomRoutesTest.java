package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomRoutesTest {
    private static int[] draw(RandomRoutes routes, int source, int target, SeededDraws draws) {
        int length = routes.draw(source, target, draws);
        return length < 0 ? null : Arrays.copyOf(routes.between(), length);
    }

    /** Ordered by distance, what was drawn is a way from arc to arc, and it costs what the cheapest route costs. */
    @Test
    void whatIsDrawnIsACheapestRoute() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() < 2) {
                return;
            }
            RandomRoutes routes = new RandomRoutes(graph, Progress.NONE);
            ShortestDistances distances = new ShortestDistances(graph, Progress.NONE);
            SeededDraws draws = new SeededDraws(random.nextLong(), 0);
            for (int time = 0; time < 8; time++) {
                int source = random.nextInt(graph.nodeCount());
                int target = (source + 1 + random.nextInt(graph.nodeCount() - 1)) % graph.nodeCount();
                distances.from(source);
                long[] far = distances.distances();
                int[] between = draw(routes, source, target, draws);
                if (far[target] == ShortestDistances.UNREACHED) {
                    assertThat(between).isNull();
                } else {
                    assertThat(cost(graph, far, source, between, target)).isEqualTo(far[target]);
                }
            }
        });
    }

    private static long cost(CsrGraph graph, long[] far, int source, int[] between, int target) {
        int[] way = Arrays.stream(between)
                .boxed()
                .sorted((one, other) -> Long.compare(far[one], far[other]))
                .mapToInt(node -> node)
                .toArray();
        long cost = 0;
        int from = source;
        for (int place = 0; place <= way.length; place++) {
            int to = place < way.length ? way[place] : target;
            assertThat(graph.arc(from, to)).isNotNegative();
            cost += graph.costs()[graph.arc(from, to)];
            from = to;
        }
        return cost;
    }

    /** From 0 to 8 six routes, four of them over 1; of 6,000 draws that is 4,000, give or take five deviations of 37. */
    @Test
    void everyRouteIsAsLikelyAsTheOthers() {
        for (long dearArc : new long[] {1, 2}) {
            CsrGraphBuilder builder = new CsrGraphBuilder(9).arc(0, 1).arc(0, 2);
            builder.arc(1, 3).arc(1, 4).arc(2, 5);
            builder.arc(3, 6).arc(3, 7).arc(4, 6).arc(4, 7).arc(5, 6).arc(5, 7);
            CsrGraph graph = builder.arc(6, 8).arc(7, 8).arc(8, 0, 1, dearArc).build();
            RandomRoutes routes = new RandomRoutes(graph, Progress.NONE);
            SeededDraws draws = new SeededDraws(11, dearArc);
            int[] passed = new int[9];
            for (int time = 0; time < 6_000; time++) {
                for (int node : draw(routes, 0, 8, draws)) {
                    passed[node]++;
                }
            }
            assertThat(passed[1]).isBetween(4_000 - 185, 4_000 + 185);
            assertThat(passed[3]).isBetween(2_000 - 185, 2_000 + 185);
            assertThat(passed[5]).isBetween(2_000 - 185, 2_000 + 185);
            assertThat(passed[6]).isBetween(3_000 - 195, 3_000 + 195);
            assertThat(passed[1] + passed[2]).isEqualTo(6_000);
        }
    }

    /**
     * From 0 to 7 six routes meet between 3 and 11, two to the one end and three to the other, and a seventh goes past them.
     * The ten ways out of 3 that lead nowhere have the search from 7 come all the way to it.
     */
    @Test
    void aRouteIsDrawnAsOftenAsAnyOtherWhereManyMeet() {
        for (long dearArc : new long[] {1, 2}) {
            CsrGraphBuilder builder = new CsrGraphBuilder(23)
                    .arc(0, 1)
                    .arc(0, 2)
                    .arc(1, 3)
                    .arc(2, 3)
                    .arc(3, 11);
            builder.arc(11, 4).arc(11, 5).arc(11, 6).arc(4, 7).arc(5, 7).arc(6, 7);
            builder.arc(0, 8).arc(8, 9).arc(9, 10).arc(10, 12).arc(12, 7);
            for (int nowhere = 13; nowhere < 23; nowhere++) {
                builder.arc(3, nowhere);
            }
            RandomRoutes routes = new RandomRoutes(builder.arc(7, 0, 1, dearArc).build(), Progress.NONE);
            SeededDraws draws = new SeededDraws(12, dearArc);
            int[] passed = new int[23];
            for (int time = 0; time < 7_000; time++) {
                for (int node : draw(routes, 0, 7, draws)) {
                    passed[node]++;
                }
            }
            assertThat(passed[3]).isBetween(6_000 - 147, 6_000 + 147);
            assertThat(passed[1]).isBetween(3_000 - 207, 3_000 + 207);
            assertThat(passed[4]).isBetween(2_000 - 189, 2_000 + 189);
            assertThat(passed[5]).isBetween(2_000 - 189, 2_000 + 189);
            assertThat(passed[3] + passed[9]).isEqualTo(7_000);
        }
    }

    /** 2^1,200 routes: beyond what a {@code double} counts, so the search from both ends hands over. */
    @Test
    void noNumberOfRoutesIsTooMany() {
        RandomRoutes routes = new RandomRoutes(GraphFamilies.diamonds(2_000), Progress.NONE);
        SeededDraws draws = new SeededDraws(1, 1);
        int[] between = draw(routes, 0, 6_000, draws);
        assertThat(between).hasSize(3_999);
        long upper = Arrays.stream(between).filter(node -> node % 3 == 1).count();
        assertThat(upper).isBetween(1_000L - 112, 1_000L + 112);
    }

    /** 2^513 routes one way and 2^512 the other: of 600 draws 400 come the one way, give or take five deviations of 11.6. */
    @ParameterizedTest
    @CsvSource({"513, 512", "512, 513"})
    void routesAreDrawnInProportionWhereTheirNumbersAreAStepApart(int diamonds, int others) {
        RandomRoutes routes =
                new RandomRoutes(GraphFamilies.diamondsInTwoRows(diamonds, 1_027, others, 1_027), Progress.NONE);
        SeededDraws draws = new SeededDraws(3, 1);
        int end = 2 + 3 * diamonds;
        long one = IntStream.range(0, 600)
                .filter(time -> Arrays.stream(draw(routes, 0, 1, draws)).anyMatch(node -> node == end))
                .count();
        assertThat(diamonds > others ? one : 600 - one).isBetween(400L - 58, 400L + 58);
    }

    @Test
    void longPathsAreWalkedToTheirEnd() {
        RandomRoutes routes = new RandomRoutes(GraphFamilies.path(100_000), Progress.NONE);
        assertThat(routes.draw(0, 99_999, new SeededDraws(1, 1))).isEqualTo(99_998);
        assertThat(routes.draw(99_999, 0, new SeededDraws(1, 1))).isEqualTo(-1);
        assertThat(routes.forAnotherThread().draw(5, 7, new SeededDraws(1, 1))).isEqualTo(1);
    }
}
