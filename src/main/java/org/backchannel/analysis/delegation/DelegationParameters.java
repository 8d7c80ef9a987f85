package org.backchannel.analysis.delegation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.analysis.WorldSample;

/**
 * Which delegation is looked for.
 *
 * @param target the id of the actor who is to be reached
 * @param candidates the ids of those who may be sent; never the target
 * @param included the ids of those who go in any case; they are candidates
 * @param excluded the ids of those who do not; they are none
 * @param size how many go, those included among them; empty where {@code atLeast} is given
 * @param atLeast how surely a delegation of any size is to get through
 * @param valued the ids of candidates of whom it is asked what it is worth to bring them
 * @param sample the worlds: on the first half delegations are chosen, from the other half they are reported
 */
public record DelegationParameters(
        String target,
        List<String> candidates,
        List<String> included,
        List<String> excluded,
        OptionalInt size,
        OptionalDouble atLeast,
        List<String> valued,
        WorldSample sample) {
    /** How many go unless somebody says otherwise. */
    public static final int DEFAULT_SIZE = 3;

    /** Keeps all of them sorted, each once. */
    public DelegationParameters {
        candidates = candidates.stream().sorted().distinct().toList();
        included = included.stream().sorted().distinct().toList();
        excluded = excluded.stream().sorted().distinct().toList();
        valued = valued.stream().sorted().distinct().toList();
        if (candidates.contains(target)) {
            throw new IllegalArgumentException("the target '" + target + "' cannot be sent to itself");
        }
    }

    /** The same of so many worlds. */
    public DelegationParameters ofWorlds(long worlds) {
        return new DelegationParameters(
                target, candidates, included, excluded, size, atLeast, valued, sample.ofWorlds(worlds));
    }
}
