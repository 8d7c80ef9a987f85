package org.backchannel.analysis.timeline;

import java.util.List;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.Sampling;

/**
 * Who opens the door to whom, on every date.
 *
 * @param target the id of the actor who is to be reached
 * @param origins the ids of those who want to reach it; never the target
 * @param sample the worlds that are drawn where not all outcomes can be gone through
 */
public record DoorsOverTimeParameters(String target, List<String> origins, WorldSample sample) {
    /** Keeps a copy that cannot change. */
    public DoorsOverTimeParameters {
        origins = List.copyOf(origins);
    }

    /** Without routes, and without states of the evidence, which take longer than all else and of which nothing is shown. */
    DoorsParameters doors(Mode mode) {
        return new DoorsParameters(
                target, origins, 0, Sampling.of(sample).in(mode).withStates(0));
    }
}
