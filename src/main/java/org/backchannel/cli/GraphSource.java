package org.backchannel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.StoredGraph;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.backchannel.text.Counted;

/** Fetches the map that a command is asked of. */
final class GraphSource {
    private final Session session;
    private final ConnectionOptions connection;

    GraphSource(Session session, ConnectionOptions connection) {
        this.session = session;
        this.connection = connection;
    }

    /** The map that an argument names. */
    StakeholderMap map(GraphArgument argument) {
        return map(argument, Optional.empty());
    }

    /** The map that an argument names, whose weights have a meaning if it is another program's. */
    StakeholderMap map(GraphArgument argument, Optional<WeightMeaning> weights) {
        if (argument instanceof GraphArgument.InFile inFile) {
            inFile.requireNoGraphsName();
            return fromFile(inFile.file(), weights);
        }
        if (weights.isPresent()) {
            throw CommandFailure.usage("--weights says what the weights of a file mean; the ties of a graph in the "
                    + "database have strengths and lengths of their own");
        }
        try (GraphStore store = connection.open(session)) {
            String name = ((GraphArgument.InDatabase) argument).name().orElseGet(() -> only(store.graphs()));
            return store.read(name, session.progress());
        }
    }

    /** The map of a file, where nothing else will do. */
    StakeholderMap map(Path file) {
        return fromFile(file, Optional.empty());
    }

    /** What the reader warns of is counted here, and {@code check} shows it. */
    private StakeholderMap fromFile(Path file, Optional<WeightMeaning> weights) {
        refuseWeightsOfAMap(file, weights);
        session.progress().begin("reading " + file, 0);
        Reading reading = GraphFiles.read(file, Optional.empty(), weights, session.progress());
        session.progress().check();
        if (reading instanceof Reading.Accepted accepted && accepted.warningCount() > 0) {
            String warnings = Counted.of(accepted.warningCount(), "warning");
            session.say(file + ": " + warnings + "; 'backchannel check " + file + "' shows what of");
        }
        return reading.orThrow();
    }

    private static void refuseWeightsOfAMap(Path file, Optional<WeightMeaning> weights) {
        boolean isGraphFile = GraphFormat.ofFile(file.toString())
                .filter(GraphFormat.YAML::equals)
                .isPresent();
        if (weights.isPresent() && isGraphFile) {
            throw CommandFailure.usage("--weights says what the weights of an edge list or of another program's graph "
                    + "mean; the ties of a map have strengths and lengths of their own");
        }
    }

    /** The name of the only graph there is. */
    static String only(List<StoredGraph> graphs) {
        if (graphs.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.NO_INPUT, "the database holds no graph; 'backchannel load FILE' loads one");
        } else if (graphs.size() > 1) {
            String names =
                    String.join(", ", graphs.stream().map(StoredGraph::name).toList());
            throw CommandFailure.usage("the database holds several graphs; name one: neo4j:NAME, of " + names);
        }
        return graphs.get(0).name();
    }
}
