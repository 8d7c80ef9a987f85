package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.backchannel.analysis.GraphStore;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A graph that a command changes: where it is, and where the changed one goes. */
final class EditedMap {
    @Parameters(
            index = "0",
            paramLabel = "GRAPH",
            converter = GraphArgument.Converter.class,
            description = "A graph file, or neo4j:NAME for a graph in the database (neo4j: alone when there is one).")
    private GraphArgument graph;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where the changed map goes, .yaml. Default: to where it came from, if nothing is lost by that: "
                            + "comments in a graph file would be.")
    private Path output;

    @Mixin
    private ConnectionOptions connection;

    /** The map, as it is. */
    StakeholderMap map(Session session) {
        return new GraphSource(session, connection).map(graph);
    }

    /** Changes the map and puts it where it belongs; says where that is. */
    String change(UnaryOperator<StakeholderMap> change, Session session) {
        if (graph instanceof GraphArgument.InFile file) {
            Path target = output == null ? inPlace(file.file()) : output;
            write(change.apply(map(session)), target, session);
            return target.toString();
        }
        if (output != null) {
            write(change.apply(map(session)), output, session);
            return output.toString();
        }
        try (GraphStore store = connection.open(session)) {
            String name = ((GraphArgument.InDatabase) graph).name().orElseGet(() -> GraphSource.only(store.graphs()));
            StakeholderMap read = store.read(name, session.progress());
            store.replace(read, change.apply(read), session.progress());
            return GraphArgument.PREFIX + name;
        }
    }

    /** What Backchannel wrote it may write again; comments are somebody's. */
    private static Path inPlace(Path file) {
        try {
            StakeholderMap map = GraphFiles.load(file);
            if (Files.readString(file).equals(GraphFiles.text(map))) {
                return file;
            }
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
        throw CommandFailure.usage(
                file + " was written by hand, and its comments and its order would be lost; say where the "
                        + "changed map goes with -o FILE, which may be the same file");
    }

    private static void write(StakeholderMap map, Path target, Session session) {
        try {
            WholeFile.write(target, out -> GraphFiles.write(map, target.toString(), out));
            session.cancellation().changed(target + " was written");
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
    }
}
