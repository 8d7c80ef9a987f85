package org.backchannel.cli;

import java.util.Optional;
import org.backchannel.model.CalendarDate;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.Projection;
import picocli.CommandLine.Option;

/** How a map is read as a graph, on whatever date. */
final class ReadingOptions {
    @Option(
            names = "--projection",
            paramLabel = "NAME",
            converter = Word.Projection.class,
            completionCandidates = Word.Projection.class,
            description = "What travels along the ties: access (default) or influence.")
    private Lens lens = Lens.ACCESS;

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

    /** Whether ties are to be left out that are not sure enough. */
    boolean hasMinConfidence() {
        return minConfidence > 0;
    }

    /** How to read a map on a date; empty: all ties. */
    Projection projection(Optional<CalendarDate> date) {
        return new Projection(lens, date, minConfidence, undirected, cost);
    }
}
