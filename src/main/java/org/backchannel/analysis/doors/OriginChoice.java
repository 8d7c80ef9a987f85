package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.model.Actor;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;

/** Who wants to reach a target: those named, else those the map names, else everybody else. */
public final class OriginChoice {
    private OriginChoice() {}

    /**
     * The ids of the origins, in order; the target and never among them.
     *
     * @param chosen sides and actors that are known to be in the map; {@link Origins#EVERYBODY} for the map's own
     */
    public static List<String> of(StakeholderMap map, String target, Origins chosen) {
        Origins origins = chosen.isEverybody() ? map.origins() : chosen;
        return map.actors().values().stream()
                .filter(actor -> origins.isEverybody() || isNamed(actor, origins))
                .map(Actor::id)
                .filter(id -> !id.equals(target))
                .toList();
    }

    private static boolean isNamed(Actor actor, Origins origins) {
        return origins.actors().contains(actor.id())
                || actor.side().map(origins.sides()::contains).orElse(false);
    }
}
