package org.backchannel.analysis.introductions;

import java.util.List;
import org.backchannel.analysis.WorldSample;

/**
 * Which introductions are looked for.
 *
 * @param target the id of the actor who is to be reached
 * @param origins the ids of those who want to reach it; never the target
 * @param candidates the ids of those whom somebody may be introduced to; empty: everybody
 * @param strength in (0, 1]: how surely the new tie carries
 * @param direct whether an introduction to the target itself counts
 * @param anyone whether an introduction counts that nobody in the map could make
 * @param top how many of the best are wanted
 * @param sample the worlds: on the first half the best are chosen, from the other half they are reported
 */
public record BestIntroductionsParameters(
        String target,
        List<String> origins,
        List<String> candidates,
        double strength,
        boolean direct,
        boolean anyone,
        int top,
        WorldSample sample) {
    /** How surely a new tie carries unless somebody says otherwise. */
    public static final double DEFAULT_STRENGTH = 0.5;

    /** How many are shown unless somebody says otherwise. */
    public static final int DEFAULT_TOP = 10;

    /** Keeps origins and candidates sorted, each once. */
    public BestIntroductionsParameters {
        origins = origins.stream().sorted().distinct().toList();
        candidates = candidates.stream().sorted().distinct().toList();
        if (origins.contains(target)) {
            throw new IllegalArgumentException("the target '" + target + "' cannot be an origin of its own");
        }
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("a strength is above 0 and at most 1, not " + strength);
        }
    }

    /** The same of so many worlds. */
    public BestIntroductionsParameters ofWorlds(long worlds) {
        return new BestIntroductionsParameters(
                target, origins, candidates, strength, direct, anyone, top, sample.ofWorlds(worlds));
    }
}
