package org.backchannel.cli;

import java.util.Optional;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.Projection;
import picocli.CommandLine.Option;

/** How a map is read as a graph. */
final class ProjectionOptions {
    @Option(
            names = "--projection",
            paramLabel = "NAME",
            converter = Word.Projection.class,
            completionCandidates = Word.Projection.class,
            description = "What travels along the ties: access (default) or influence.")
    private Lens lens = Lens.ACCESS;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only ties that hold then: a year, a month or a day. Default: the map's date, else all ties.")
    private CalendarDate asOf;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            converter = ProbabilityConverter.class,
            description = "Leave out ties that are less sure than this.")
    private double minConfidence;

    @Option(
            names = "--cost",
            paramLabel = "MODEL",
            converter = Word.Cost.class,
            completionCandidates = Word.Cost.class,
            description = "What a route pays for a step: reliability (default), hops, inverse or length.")
    private CostModel cost = CostModel.RELIABILITY;

    @Option(names = "--undirected", description = "Read every tie both ways.")
    private boolean undirected;

    /** Whether the user chose a date. */
    boolean hasDate() {
        return asOf != null;
    }

    /** How to read what has no dates, no evidence and no types. */
    Projection projectionOfAnEdgeList() {
        if (asOf != null || minConfidence > 0) {
            throw CommandFailure.usage("the arcs of an edge list have neither dates nor evidence: --as-of and "
                    + "--min-confidence choose nothing among them");
        }
        return new Projection(lens, Optional.empty(), 0, undirected, cost);
    }

    /** How to read a map. */
    Projection projection(StakeholderMap map) {
        Optional<CalendarDate> date = Optional.ofNullable(asOf).or(map::asOf);
        return new Projection(lens, date, minConfidence, undirected, cost);
    }
}
