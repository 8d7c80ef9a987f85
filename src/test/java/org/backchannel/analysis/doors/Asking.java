package org.backchannel.analysis.doors;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.backchannel.analysis.WorldSample;
import org.backchannel.model.Actor;
import org.backchannel.model.Origins;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/** Asks who opens the door, and reads answers by id. */
final class Asking {
    /** Enough where the answer is not exact anyway, and quick. */
    private static final Sampling FEW_WORLDS =
            Sampling.of(new WorldSample(512, 1, OptionalDouble.empty(), 1)).withStates(20);

    private Asking() {}

    static DoorsResult doors(ProjectedGraph reading, String target, String... origins) {
        return doors(reading, target, Arrays.asList(origins));
    }

    static DoorsResult doors(ProjectedGraph reading, String target, List<String> origins) {
        return Doors.of(
                reading,
                new DoorsParameters(target, origins, DoorsParameters.DEFAULT_ROUTES, FEW_WORLDS),
                Progress.NONE);
    }

    static DoorsResult fromEverybody(ProjectedGraph reading, String target) {
        return doors(reading, target, OriginChoice.of(reading.map(), target, Origins.EVERYBODY));
    }

    static Door door(DoorsResult result, String actor) {
        return result.doors().stream()
                .filter(door -> door.actor().id().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    static GoBetween between(DoorsResult result, String actor) {
        return result.goBetweens().stream()
                .filter(between -> between.actor().id().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    static List<String> doorIds(DoorsResult result) {
        return ids(result.doors().stream().map(Door::actor).toList());
    }

    static String way(Route route) {
        return String.join(" ", ids(route.actors()));
    }
}
