package org.backchannel.analysis.doors;

import java.util.List;

/**
 * Who opens the door to whom.
 *
 * @param target the id of the actor who is to be reached
 * @param origins the ids of those who want to reach it; never the target
 * @param routes how many routes to list, over all origins
 */
public record DoorsParameters(String target, List<String> origins, int routes) {
    /** How many routes a report lists unless asked for more. */
    public static final int DEFAULT_ROUTES = 5;

    /** Keeps the origins sorted, each once. */
    public DoorsParameters {
        origins = origins.stream().sorted().distinct().toList();
        if (origins.contains(target)) {
            throw new IllegalArgumentException("the target '" + target + "' cannot be an origin of its own");
        }
    }
}
