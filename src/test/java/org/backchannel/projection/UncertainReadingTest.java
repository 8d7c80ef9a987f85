package org.backchannel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** From a map to the worlds it makes: the same probabilities as by enumerating all draws that the map's texts name. */
class UncertainReadingTest {
    private static final double EXACT = 1e-12;

    @Test
    void reachAndCriticalityAreThoseOfAllOutcomesOfTheMap() {
        TinyMaps.each(2_000, (map, random) -> {
            Projection projection = random.nextBoolean()
                    ? Projection.ACCESS.on(
                            random.nextBoolean() ? Optional.of(CalendarDate.of("2022-03")) : Optional.empty())
                    : Projection.ACCESS.bothWays();
            OptionalDouble passesOn =
                    switch (random.nextInt(3)) {
                        case 0 -> OptionalDouble.of(random.nextDouble());
                        default -> OptionalDouble.empty();
                    };
            double passes = passesOn.orElse(1);
            ProjectedGraph reading = Projector.project(map, projection);
            int actors = reading.actors().size();
            int target = random.nextInt(actors);
            int[] origins =
                    IntStream.range(0, actors).filter(node -> node != target).toArray();
            UncertainReading uncertain = UncertainReading.of(reading, passesOn, Progress.NONE);
            WorldsResult result = Worlds.of(
                    WaysQuestion.of(uncertain.graph(), origins, target),
                    WorldsParameters.DEFAULT.in(WorldsParameters.Mode.EXACT),
                    Progress.NONE);
            ProjectionOracle oracle = new ProjectionOracle(map, projection).enumerated();
            double[] passing = new double[actors];
            Arrays.fill(passing, passes);

            for (int place = 0; place < origins.length; place++) {
                assertThat(result.reach().get(place).value())
                        .as("reach of actor %d to %d", origins[place], target)
                        .isCloseTo(oracle.reach(origins[place], target, -1, passing), within(EXACT));
            }
            for (int without : origins) {
                double lost = IntStream.of(origins)
                        .filter(origin -> origin != without)
                        .mapToDouble(origin -> oracle.reach(origin, target, -1, passing)
                                - oracle.reach(origin, target, without, passing))
                        .sum();
                assertThat(result.criticality().get(without).value())
                        .as("criticality of actor %d", without)
                        .isCloseTo(origins.length == 1 ? 0 : lost / (origins.length - 1), within(EXACT));
            }
        });
    }

    @Test
    void aShuffledFileGivesTheSameWorlds() {
        TinyMaps.each(200, (map, random) -> {
            StakeholderMap shuffled = TinyMaps.shuffled(map, random);

            assertThat(sample(shuffled)).isEqualTo(sample(map));
        });
    }

    @Test
    void itemsKeepTheirNamesWhenAnotherSourceIsStruckOut() {
        Evidence first = TinyMaps.item("a", 2, Stance.SUPPORTS);
        Evidence second = TinyMaps.item("b", 3, Stance.SUPPORTS);
        Tie both = Tie.certain("x", "met", "y", 0.5).restingOn(List.of(first, second));
        Tie one = both.restingOn(List.of(second));

        long[] namesOfBoth = names(both);
        long[] namesOfOne = names(one);

        assertThat(namesOfBoth).contains(namesOfOne);
    }

    private static long[] names(Tie tie) {
        StakeholderMap map = TinyMaps.of(Map.of("met", new Conductance(0.5, 0.5)), tie);
        return UncertainReading.of(Projector.project(map, Projection.ACCESS))
                .graph()
                .draws()
                .names();
    }

    private static WorldsResult sample(StakeholderMap map) {
        UncertainReading reading = UncertainReading.of(Projector.project(map, Projection.ACCESS));
        int actors = reading.reading().actors().size();
        return Worlds.of(
                WaysQuestion.of(reading.graph(), IntStream.range(1, actors).toArray(), 0),
                WorldsParameters.DEFAULT.in(WorldsParameters.Mode.SAMPLED).withWorlds(100),
                Progress.NONE);
    }
}
