package org.backchannel.analysis.mainjob;

import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.scores.BrokersResult;
import org.backchannel.analysis.scores.CentralityResult;

/**
 * All the answers of the main job.
 *
 * @param load what became of the stored graph
 * @param doors who opens the door
 * @param brokers who stands between
 * @param centrality who matters
 * @param towards who matters to the origins and the target
 * @param targetChosen whether nobody named a target and the most central actor was taken
 * @param run the id of the run under which the scores were written
 */
public record AnalyzeResult(
        LoadResult load,
        DoorsResult doors,
        BrokersResult brokers,
        CentralityResult centrality,
        CentralityResult towards,
        boolean targetChosen,
        String run) {}
