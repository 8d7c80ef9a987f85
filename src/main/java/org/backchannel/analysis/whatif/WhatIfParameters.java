package org.backchannel.analysis.whatif;

import java.util.List;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.WorldSample;
import org.backchannel.model.Scenario;
import org.backchannel.projection.Projection;

/**
 * What is asked of a map and of the same with some changes.
 *
 * @param target the id of the actor who is to be reached; in no scenario gone
 * @param origins the ids of those who want to reach it; never the target
 * @param scenarios one or several sets of changes, each compared with the map as it is
 * @param projection how maps are read
 * @param sample the worlds, where not all outcomes are gone through
 * @param mode whether all outcomes are to be gone through
 * @param maxHops how many ties a way has at most; empty: as many as it takes
 */
public record WhatIfParameters(
        String target,
        List<String> origins,
        List<Scenario> scenarios,
        Projection projection,
        WorldSample sample,
        Mode mode,
        OptionalInt maxHops) {
    /** Keeps origins sorted, each once; refuses what has no answer. */
    public WhatIfParameters {
        origins = origins.stream().sorted().distinct().toList();
        scenarios = List.copyOf(scenarios);
        if (origins.contains(target)) {
            throw new IllegalArgumentException("the target '" + target + "' cannot be an origin of its own");
        }
        String wanted = target;
        if (scenarios.stream().anyMatch(scenario -> scenario.actorsGone().contains(wanted))) {
            throw new IllegalArgumentException("the target '" + target + "' cannot be gone");
        }
    }

    /** The same of so many worlds. */
    public WhatIfParameters ofWorlds(long worlds) {
        return new WhatIfParameters(target, origins, scenarios, projection, sample.ofWorlds(worlds), mode, maxHops);
    }
}
