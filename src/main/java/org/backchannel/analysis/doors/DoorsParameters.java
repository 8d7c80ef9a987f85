package org.backchannel.analysis.doors;

import java.util.List;

/**
 * Who opens the door to whom.
 *
 * @param target the id of the actor who is to be reached
 * @param origins the ids of those who want to reach it; never the target
 * @param routes how many routes to list at most, over all origins; 0 or more
 * @param sampling how worlds are gone through
 */
public record DoorsParameters(String target, List<String> origins, int routes, Sampling sampling) {
    /** How many routes a report lists unless asked for more. */
    public static final int DEFAULT_ROUTES = 5;

    /** Keeps the origins sorted, each once. */
    public DoorsParameters {
        origins = origins.stream().sorted().distinct().toList();
        if (origins.contains(target)) {
            throw new IllegalArgumentException("the target '" + target + "' cannot be an origin of its own");
        }
        if (routes < 0) {
            throw new IllegalArgumentException("the number of routes to list is 0 or more, not " + routes);
        }
    }

    /** With worlds as by default. */
    public DoorsParameters(String target, List<String> origins, int routes) {
        this(target, origins, routes, Sampling.DEFAULT);
    }

    /** The same of so many worlds. */
    public DoorsParameters ofWorlds(long worlds) {
        return new DoorsParameters(target, origins, routes, sampling.ofWorlds(worlds));
    }
}
