package org.backchannel.analysis.doors;

import java.util.Map;
import org.backchannel.algo.uncertainty.OpenWays;
import org.backchannel.algo.uncertainty.PairLosses;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.WorldsAnswer;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.UncertainReading;

/** What {@link Doors} will take. */
public final class DoorsEstimate {
    private DoorsEstimate() {}

    /** In one part; at most, where a precision is asked for, which fewer worlds may have. */
    public static PartEstimate of(ProjectedGraph reading, DoorsParameters parameters, Estimate estimate) {
        Sampling sampling = parameters.sampling();
        long worlds = sampling.sample().worlds();
        int strands = UncertainReading.of(reading, sampling.sample().passesOn(), Progress.NONE)
                .graph()
                .strands()
                .count();
        PartEstimate part = estimate.ofWorlds(
                "doors",
                new WorldsAnswer(
                        worlds,
                        Map.of(
                                OpenWays.TASK, WorldAnswers.mostWayWorlds(strands),
                                PairLosses.TASK, WorldAnswers.mostPairWorlds(strands)),
                        "",
                        (few, progress) -> Doors.of(reading, parameters.ofWorlds(few), progress)));
        return sampling.precision().isPresent() ? part.atMost(worlds) : part;
    }
}
