package org.backchannel.analysis.mainjob;

import java.util.Optional;
import org.backchannel.analysis.scores.BetweennessChoice;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.projection.Projection;

/**
 * How a map is analyzed.
 *
 * @param projection how it is read
 * @param target the id of the actor whose door is asked about; empty: the map's own, else the most central by decay-in
 * @param origins who wants to reach it; {@link Origins#EVERYBODY}: the map's own, else everybody else
 * @param grades numbers for grades in place of the map's; they are computed with, not loaded
 * @param redacted whether what is computed says nothing of confidential sources but their grades; the whole map is loaded
 * @param betweenness whether it is to be exact
 * @param routes how many routes to list
 * @param threads how many threads may compute; it changes no result
 * @param version of Backchannel, kept with the scores
 */
public record AnalyzeParameters(
        Projection projection,
        Optional<String> target,
        Origins origins,
        GradeOverrides grades,
        boolean redacted,
        BetweennessChoice betweenness,
        int routes,
        int threads,
        String version) {}
