package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.LoadResult.Outcome;
import org.backchannel.model.MapDigest;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedDatabase.class)
class RoundTripIT {
    private static final int MAPS = 25;

    @Test
    void whatIsLoadedIsReadBackExactly(Running database) {
        long seed = new Random().nextLong();
        for (int i = 0; i < MAPS; i++) {
            StakeholderMap map = Maps.named("round-trip-" + i, RandomMaps.small(seed + i));

            LoadResult result = database.store().load(map, Progress.NONE);

            assertThat(result.outcome()).isEqualTo(Outcome.CREATED);
            assertThat(result.digest()).isEqualTo(MapDigest.of(map));
            assertThat(database.store().read(map.graph(), Progress.NONE))
                    .as("random map of seed %d", seed + i)
                    .isEqualTo(map);
            database.store().drop(map.graph());
        }
    }
}
