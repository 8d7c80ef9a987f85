package org.backchannel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphChecker;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Confidence;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;

/** Confidence, arc strengths and joint probabilities against {@link ProjectionOracle}, on maps with shared sources. */
class ProjectionOracleTest {
    private static final int MAPS = 2_000;
    private static final Offset<Double> EXACT = within(1e-12);
    /** A least confidence that no tie can have to the last bit. */
    private static final double NO_PRODUCT_OF_GRADES = 0.371_234_567;

    private static final List<String> DATES = List.of("2022", "2022-03", "2022-04", "2022-03-31", "2024-01-01");

    @Test
    void everyProbabilityIsTheShareOfDrawsInWhichItComesTrue() {
        AtomicInteger arcs = new AtomicInteger();
        AtomicInteger routes = new AtomicInteger();
        TinyMaps.each(MAPS, (map, random) -> {
            Projection projection = anyProjection(random);
            ProjectedGraph projected = Projector.project(map, projection);
            ProjectionOracle oracle = new ProjectionOracle(map, projection).enumerated();
            assertConfidences(map, oracle);
            arcs.addAndGet(assertArcs(projected, oracle));
            routes.addAndGet(assertRoutes(projected, oracle));
        });
        assertThat(arcs.get()).as("arcs seen").isGreaterThan(MAPS);
        assertThat(routes.get()).as("routes seen").isGreaterThan(MAPS / 5);
    }

    private static void assertConfidences(StakeholderMap map, ProjectionOracle oracle) {
        Confidence confidence = Confidence.in(map);
        for (int tie = 0; tie < map.ties().size(); tie++) {
            assertThat(confidence.of(map.ties().get(tie)))
                    .as("confidence of " + map.ties().get(tie).id())
                    .isBetween(0.0, 1.0)
                    .isCloseTo(oracle.confidence(tie), EXACT);
        }
    }

    private static int assertArcs(ProjectedGraph projected, ProjectionOracle oracle) {
        CsrGraph graph = CsrGraphChecker.check(projected.graph());
        for (int from = 0; from < graph.nodeCount(); from++) {
            for (int to = 0; to < graph.nodeCount(); to++) {
                assertArc(projected, oracle, from, to);
            }
        }
        assertThat(projected.tally().ties()).isEqualTo(projected.map().ties().size());
        assertThat(projected.tally().approximated()).isZero();
        return graph.arcCount();
    }

    private static void assertArc(ProjectedGraph projected, ProjectionOracle oracle, int from, int to) {
        String name = from + " to " + to;
        double expected = oracle.allOpen(ProjectionOracle.arc(from, to));
        int arc = projected.graph().arc(from, to);
        if (arc < 0) {
            assertThat(expected).as(name).isZero();
        } else {
            double strength = projected.graph().strengths()[arc];
            assertThat(strength).as(name).isCloseTo(expected, EXACT);
            assertThat(projected.graph().costs()[arc])
                    .as("cost of " + name)
                    .isEqualTo(Math.max(1, Math.round(-StrictMath.log(strength) * 1e6)));
        }
    }

    private static int assertRoutes(ProjectedGraph projected, ProjectionOracle oracle) {
        SharedSources shared = new SharedSources(Confidence.in(projected.map()));
        List<int[]> routes = routes(projected.graph());
        for (int[] route : routes) {
            List<List<Contribution>> arcs = IntStream.of(projected.arcsAlong(route))
                    .mapToObj(arc -> projected.contributions().get(arc))
                    .toList();
            SharedSources.Joint joint = shared.everyArcCarries(arcs, SharedSources.ROUTE_LIMIT);
            assertThat(joint.exact()).isTrue();
            assertThat(joint.value())
                    .as("route " + Arrays.toString(route))
                    .isCloseTo(oracle.allOpen(arcSet(route)), EXACT);
        }
        return routes.size();
    }

    /** All of two and of three arcs, none passing a node twice. */
    private static List<int[]> routes(CsrGraph graph) {
        return IntStream.range(0, graph.arcCount())
                .boxed()
                .flatMap(arc -> longer(graph, new int[] {graph.tails()[arc], graph.heads()[arc]}))
                .flatMap(two -> Stream.concat(Stream.of(two), longer(graph, two)))
                .toList();
    }

    private static Stream<int[]> longer(CsrGraph graph, int[] route) {
        int end = route[route.length - 1];
        return IntStream.range(graph.out()[end], graph.out()[end + 1])
                .map(arc -> graph.heads()[arc])
                .filter(node -> IntStream.of(route).noneMatch(passed -> passed == node))
                .mapToObj(node -> IntStream.concat(IntStream.of(route), IntStream.of(node))
                        .toArray());
    }

    private static int arcSet(int[] route) {
        return IntStream.range(1, route.length)
                .map(step -> ProjectionOracle.arc(route[step - 1], route[step]))
                .reduce(0, (a, b) -> a | b);
    }

    private static Projection anyProjection(Random random) {
        Optional<CalendarDate> date = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(CalendarDate.of(DATES.get(random.nextInt(DATES.size()))));
        double least = random.nextInt(4) == 0 ? NO_PRODUCT_OF_GRADES : 0;
        Lens lens = Lens.values()[random.nextInt(2)];
        return new Projection(lens, date, least, random.nextInt(3) == 0, CostModel.RELIABILITY);
    }
}
