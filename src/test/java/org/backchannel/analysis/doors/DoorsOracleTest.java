package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

/**
 * Doors of random maps of up to seven actors, and what the verdict says of them, against all routes written out one by
 * one. The seed is fresh each run and part of every failure; give it back with {@code -Dbackchannel.test.seed=…}.
 */
class DoorsOracleTest {
    private static final long SEED = Long.getLong("backchannel.test.seed", System.nanoTime());
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final int MAPS = 500;

    @Test
    void doorsAndTheVerdictAgreeWithAllRoutesWrittenOut() {
        eachMap((routes, result) -> {
            for (Door door : result.doors()) {
                routes.checkDoor(door);
            }
            routes.checkVerdict(result);
        });
    }

    private static void eachMap(BiConsumer<AllRoutes, DoorsResult> test) {
        for (int number = 0; number < MAPS; number++) {
            Random random = new Random(SEED + number);
            StakeholderMap map = map(random);
            ProjectedGraph reading = Projector.project(map, Projection.ACCESS);
            List<String> ids = List.copyOf(map.actors().keySet());
            String target = ids.get(random.nextInt(ids.size()));
            List<String> origins = ids.stream()
                    .filter(id -> !id.equals(target) && random.nextInt(3) > 0)
                    .toList();
            DoorsResult result = Asking.doors(reading, target, origins);
            try {
                test.accept(new AllRoutes(reading, target, origins), result);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        e.getMessage() + "\nwith -Dbackchannel.test.seed=" + (SEED + number) + ", target " + target
                                + ", origins " + origins + ", verdict: " + result.verdict() + "\n" + map,
                        e);
            }
        }
    }

    /** Few strengths, so that many routes tie. */
    private static StakeholderMap map(Random random) {
        int actors = 2 + random.nextInt(6);
        double density = random.nextDouble();
        SmallMap map = SmallMap.map();
        IntStream.range(0, actors).forEach(actor -> map.actor("n" + actor));
        for (int from = 0; from < actors; from++) {
            for (int to = 0; to < actors; to++) {
                if (from != to && random.nextDouble() < density) {
                    map.way(new double[] {0.25, 0.5, 0.8, 1}[random.nextInt(4)], "n" + from, "n" + to);
                }
            }
        }
        return map.build();
    }

    /** Every route of every origin, with plain sums of costs. */
    private static final class AllRoutes {
        private final ProjectedGraph reading;
        private final int target;
        private final List<List<List<Integer>>> byOrigin = new ArrayList<>();

        AllRoutes(ProjectedGraph reading, String target, List<String> origins) {
            this.reading = reading;
            this.target = reading.node(target);
            for (String origin : origins) {
                List<List<Integer>> routes = new ArrayList<>();
                follow(List.of(reading.node(origin)), routes);
                if (!routes.isEmpty()) {
                    byOrigin.add(routes);
                }
            }
        }

        private void follow(List<Integer> way, List<List<Integer>> routes) {
            int end = way.get(way.size() - 1);
            if (end == target) {
                routes.add(way);
                return;
            }
            for (int next = 0; next < reading.actors().size(); next++) {
                if (reading.graph().arc(end, next) >= 0 && !way.contains(next)) {
                    List<Integer> longer = new ArrayList<>(way);
                    longer.add(next);
                    follow(longer, routes);
                }
            }
        }

        private long cost(List<Integer> way) {
            return IntStream.range(1, way.size())
                    .mapToLong(step -> reading.graph().costs()[reading.graph().arc(way.get(step - 1), way.get(step))])
                    .sum();
        }

        private double strength(List<Integer> way) {
            return IntStream.range(1, way.size())
                    .mapToDouble(step ->
                            reading.graph().strengths()[reading.graph().arc(way.get(step - 1), way.get(step))])
                    .reduce(1, (a, b) -> a * b);
        }

        private List<List<Integer>> cheapest(List<List<Integer>> routes) {
            long least = routes.stream().mapToLong(this::cost).min().orElseThrow();
            return routes.stream().filter(way -> cost(way) == least).toList();
        }

        private static int door(List<Integer> way) {
            return way.get(way.size() - 2);
        }

        void checkDoor(Door door) {
            int node = reading.node(door.actor().id());
            List<List<List<Integer>>> others = byOrigin.stream()
                    .filter(routes -> routes.get(0).get(0) != node)
                    .toList();
            double share = others.stream()
                    .mapToDouble(routes -> cheapest(routes).stream()
                                    .filter(way -> door(way) == node)
                                    .count()
                            / (double) cheapest(routes).size())
                    .average()
                    .orElse(Double.NaN);
            assertThat(door.share()).as("share of " + node).isCloseTo(share, ROUNDING);
            assertThat(Asking.ids(door.soleDoorFor()))
                    .as("sole door " + node)
                    .isEqualTo(others.stream()
                            .filter(routes -> routes.stream().allMatch(way -> way.contains(node)))
                            .map(routes -> reading.actor(routes.get(0).get(0)).id())
                            .toList());
            assertThat(door.wayAround().isPresent())
                    .as("around " + node)
                    .isEqualTo(strongestWithout(node).isPresent());
            door.wayAround().ifPresent(around -> {
                assertThat(Asking.ids(around.actors()))
                        .doesNotContain(door.actor().id());
                assertThat(around.strength()).isCloseTo(strongestWithout(node).getAsDouble(), within(1e-5));
            });
        }

        /** Of the cheapest: equal in strength up to the rounding of costs. */
        private OptionalDouble strongestWithout(int node) {
            List<List<Integer>> left = byOrigin.stream()
                    .flatMap(List::stream)
                    .filter(way -> !way.contains(node))
                    .toList();
            return left.isEmpty()
                    ? OptionalDouble.empty()
                    : cheapest(left).stream().mapToDouble(this::strength).findFirst();
        }

        void checkVerdict(DoorsResult result) {
            String verdict = result.verdict();
            List<Door> first = result.doors().stream().filter(Door::isFirst).toList();
            long needing = byOrigin.stream()
                    .filter(routes -> cheapest(routes).stream().anyMatch(way -> way.size() > 2))
                    .count();
            boolean anyCritical = result.doors().stream()
                    .anyMatch(door -> door.importance().criticality().value() > 0);
            assertThat(first.isEmpty()).as("nobody needs a door").isEqualTo(needing == 0 && !anyCritical);
            assertThat(verdict.contains(" opens the door to ")).isEqualTo(first.size() == 1);
            assertThat(verdict.contains(", none of them more than another: ")).isEqualTo(first.size() > 1);
            assertThat(verdict.startsWith("No origin has any way"))
                    .isEqualTo(byOrigin.isEmpty()
                            && !result.doors().isEmpty()
                            && !result.origins().isEmpty());
            if (first.size() == 1) {
                checkOneDoor(first.get(0), verdict);
            }
        }

        private void checkOneDoor(Door door, String verdict) {
            int node = reading.node(door.actor().id());
            String name = door.actor().name();
            List<List<List<Integer>>> others = byOrigin.stream()
                    .filter(routes -> routes.get(0).get(0) != node)
                    .toList();
            long stranded = others.stream()
                    .filter(routes -> routes.stream().allMatch(way -> way.contains(node)))
                    .count();
            assertThat(verdict).startsWith(name + " opens the door to");
            assertThat(verdict.contains("it is the only way in: without " + name) || verdict.contains("It is the only"))
                    .isEqualTo(stranded == others.size());
            String other = others.size() == 1 ? "There is also a way without " : "Each of them also has a way without ";
            assertThat(verdict.contains(other + name)).isEqualTo(stranded == 0);
            assertThat(verdict.contains(name + " is the only way in for "))
                    .isEqualTo(stranded > 0 && stranded < others.size());
            assertThat(verdict.contains("The strongest way without " + name))
                    .isEqualTo(strongestWithout(node).isPresent());
            OptionalDouble through = others.stream()
                    .flatMap(routes -> cheapest(routes).stream())
                    .filter(way -> door(way) == node)
                    .mapToDouble(this::strength)
                    .max();
            if (strongestWithout(node).isPresent() && through.isPresent()) {
                assertThat(verdict)
                        .contains("; the strongest through " + name + " has " + Words.number(through.getAsDouble())
                                + ".");
            }
            assertThat(verdict.contains("The strongest route through " + name + " starts from "))
                    .isEqualTo(through.isPresent());
        }
    }
}
