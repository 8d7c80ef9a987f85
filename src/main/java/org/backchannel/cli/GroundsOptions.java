package org.backchannel.cli;

import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Mixin;

/** Of which answer it is asked what it rests on. */
final class GroundsOptions {
    @Mixin
    private OriginOptions origins;

    @Mixin
    private WaysOptions ways;

    @Mixin
    private ProjectionOptions projection;

    /** As asked of a map, of the way to a target. */
    GroundsParameters parameters(StakeholderMap map, String target) {
        return new GroundsParameters(
                target,
                OriginChoice.of(map, target, origins.origins(map)),
                projection.projection(map),
                ways.sample().sample(),
                ways.mode(),
                ways.maxHops());
    }
}
