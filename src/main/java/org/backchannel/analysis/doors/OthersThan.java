package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.Actor;

/**
 * The origins beside a door, who cannot come in through it but as others. Gone through once: of 10,000 a pass takes some
 * milliseconds where nothing is compiled yet, and whoever broke the work off waits for them.
 *
 * @param count how many
 * @param reaching those that reach the target, the best placed first
 * @param meanReach the mean of how surely they do
 * @param asks whether the door is an origin itself
 */
record OthersThan(int count, List<Actor> reaching, double meanReach, boolean asks) {
    static OthersThan door(Door door, List<OriginAccess> origins) {
        String id = door.actor().id();
        List<Actor> reaching = new ArrayList<>();
        double sum = 0;
        int count = 0;
        for (OriginAccess origin : origins) {
            if (!origin.actor().id().equals(id)) {
                sum += origin.reach().value();
                count++;
                if (origin.best().isPresent()) {
                    reaching.add(origin.actor());
                }
            }
        }
        return new OthersThan(count, List.copyOf(reaching), count == 0 ? 0 : sum / count, count < origins.size());
    }
}
