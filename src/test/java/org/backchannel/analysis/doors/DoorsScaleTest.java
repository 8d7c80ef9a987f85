package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.WorldSample;
import org.backchannel.model.Origins;
import org.backchannel.model.Reliability;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Sizes at which anything that is done once a door, an origin, or a pair of them shows. The limit is for what would take hours. */
class DoorsScaleTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final Sampling FEW_WORLDS =
            Sampling.of(new WorldSample(128, 1, OptionalDouble.empty(), 1)).withStates(0);

    private static String id(int actor) {
        return "n" + (100_000 + actor);
    }

    private static DoorsResult fromEverybody(ProjectedGraph reading) {
        return Assertions.assertTimeoutPreemptively(
                LIMIT,
                () -> Doors.of(
                        reading,
                        new DoorsParameters(
                                id(0), OriginChoice.of(reading.map(), id(0), Origins.EVERYBODY), 5, FEW_WORLDS),
                        Progress.NONE));
    }

    @Test
    void tenThousandActorsAndFiftyThousandTiesFromEverybody() {
        Random random = new Random(7);
        SmallMap map = SmallMap.map();
        for (int source = 0; source < 100; source++) {
            map.document("s" + source, Reliability.values()[source % 6]);
        }
        for (int tie = 0; tie < 50_000; tie++) {
            int from = tie % 10_000;
            int to = (from + 1 + random.nextInt(9_999)) % 10_000;
            map.tie(Tie.certain(id(from), "knows", id(to), 0.1 + 0.9 * random.nextDouble())
                    .named("t" + tie)
                    .restingOn(List.of(
                            SmallMap.says("s" + random.nextInt(100), 1 + random.nextInt(3)),
                            SmallMap.says("s" + random.nextInt(100), 1 + random.nextInt(3)))));
        }
        DoorsResult result = fromEverybody(map.read());
        assertThat(result.origins())
                .hasSize(9_999)
                .allMatch(origin -> origin.best().isPresent());
        assertThat(result.doors().stream().mapToDouble(Door::share).sum()).isBetween(0.99, 1.01);
    }

    @Test
    void aHubWithFiveThousandDoors() {
        SmallMap map = SmallMap.map();
        for (int actor = 1; actor <= 5_000; actor++) {
            map.way(0.5, id(actor + 5_000), id(actor), id(0));
        }
        DoorsResult result = fromEverybody(map.read());
        assertThat(result.doors())
                .hasSize(5_000)
                .allMatch(door -> door.rank().isPresent())
                .allMatch(door -> door.soleDoorFor().size() == 1)
                .allMatch(door -> door.wayAround().isPresent());
        assertThat(result.doors().get(17).share()).isCloseTo(1 / 9_999.0, within(1e-15));
        assertThat(result.verdict()).hasSizeLessThan(2_000);
    }

    @Test
    void aChainOfTwoThousand() {
        SmallMap map = SmallMap.map();
        for (int actor = 1; actor < 2_000; actor++) {
            map.way(0.999, id(actor), id(actor - 1));
        }
        DoorsResult result = fromEverybody(map.read());
        assertThat(result.doors()).hasSize(1);
        assertThat(result.doors().get(0).soleDoorFor()).hasSize(1_998);
        assertThat(result.goBetweens().get(1).soleDoorFor()).isEqualTo(1_997);
        assertThat(result.origins().get(1_998).best().orElseThrow().steps()).hasSize(1_999);
    }
}
