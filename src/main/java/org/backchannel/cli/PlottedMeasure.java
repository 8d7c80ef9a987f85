package org.backchannel.cli;

import java.util.Set;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import picocli.CommandLine.Option;

/** The one measure that a plot is of. */
final class PlottedMeasure {
    private static final String DEFAULT = "betweenness";

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            defaultValue = DEFAULT,
            description = "The measure of centrality. Default: " + DEFAULT + ".")
    private String name;

    /**
     * The measure.
     *
     * @throws org.backchannel.analysis.names.UnknownNameException if it is none of those that need no more to be said
     */
    CentralityMeasure measure() {
        return CentralityMeasure.standardNamed(name.strip());
    }

    /** To compute it alone. */
    CentralityParameters parameters(int threads) {
        return new CentralityParameters(Set.of(measure()), threads);
    }
}
