package org.backchannel.cli;

import java.util.Optional;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.Projection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a map is read as a graph, and on which date. */
final class ProjectionOptions {
    @Mixin
    private ReadingOptions reading;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only ties that hold then: a year, a month or a day. Default: the map's date, else all ties.")
    private CalendarDate asOf;

    /** How to read what has no dates, no evidence and no types. */
    Projection projectionOfAnEdgeList() {
        if (asOf != null || reading.hasMinConfidence()) {
            throw CommandFailure.usage("the arcs of an edge list have neither dates nor evidence: --as-of and "
                    + "--min-confidence choose nothing among them");
        }
        return reading.projection(Optional.empty());
    }

    /** How to read a map. */
    Projection projection(StakeholderMap map) {
        return reading.projection(Optional.ofNullable(asOf).or(map::asOf));
    }
}
