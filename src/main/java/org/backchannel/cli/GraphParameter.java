package org.backchannel.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.backchannel.format.GradesFile;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The graph that a command is asked of: its first argument, and what is needed to read it. */
final class GraphParameter {
    @Parameters(
            index = "0",
            paramLabel = "GRAPH",
            converter = GraphArgument.Converter.class,
            description = "A file, or neo4j:NAME for a graph in the database (neo4j: alone when there is one).")
    private GraphArgument graph;

    @Option(
            names = "--grades",
            paramLabel = "FILE",
            description = "Numbers for grades in place of the map's: a YAML file with what a map has under 'grades:'.")
    private Path grades;

    @Option(
            names = "--weights",
            paramLabel = "MEANING",
            converter = Word.OfWeights.class,
            completionCandidates = Word.OfWeights.class,
            description = "What weights in an edge list or in another program's graph mean: strength, count or length. "
                    + "Without weights a tie has strength 1.")
    private WeightMeaning weights;

    @Mixin
    private ConnectionOptions connection;

    /** Which graph it is. */
    GraphArgument argument() {
        return graph;
    }

    /** Whether the user has numbers of their own for grades. */
    boolean hasGrades() {
        return grades != null;
    }

    /** What weights mean, if the user said so. */
    Optional<WeightMeaning> weights() {
        return Optional.ofNullable(weights);
    }

    /** How to reach the database. */
    ConnectionOptions connection() {
        return connection;
    }

    /** The map, with the user's numbers for grades. */
    StakeholderMap map(Session session) {
        StakeholderMap map = new GraphSource(session, connection).map(graph, weights());
        return grades == null ? map : map.gradedBy(GradesFile.read(grades));
    }
}
