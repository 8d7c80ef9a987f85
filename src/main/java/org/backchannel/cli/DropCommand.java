package org.backchannel.cli;

import java.util.concurrent.Callable;
import org.backchannel.analysis.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a graph from the database. */
@Command
final class DropCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ConnectionOptions connection;

    @Parameters(paramLabel = "NAME", description = "The graph's name, with or without neo4j: before it.")
    private String name;

    DropCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String graph = name.startsWith(GraphArgument.PREFIX) ? name.substring(GraphArgument.PREFIX.length()) : name;
        try (GraphStore store = connection.open(session)) {
            store.drop(graph);
        }
        session.endProgress();
        session.out().println("graph '" + graph + "' was removed, with its evidence, scores and runs");
        return ExitCode.DONE;
    }
}
