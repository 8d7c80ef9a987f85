package org.backchannel.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.runs.RunsDiff;
import org.backchannel.analysis.runs.RunsDiffParameters;
import org.backchannel.report.answer.RunsDiffReport;
import org.backchannel.report.answer.RunsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was computed when, and what became different between two runs. */
@Command
final class RunsCommand implements Callable<Integer> {
    private static final int DEFAULT_TOP = 10;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private OutputOptions output;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "GRAPH",
            description = "The graph's name, with or without neo4j: before it; not needed where there is only one.")
    private String graph;

    RunsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (GraphStore store = connection.open(session)) {
            String name = name(graph, store);
            output.write(RunsReport.of(name, store.runs(name), Version.current()), session);
        }
        return ExitCode.DONE;
    }

    @Command(name = "diff", description = "Say who rose and who fell between two runs, and why: which ties changed.")
    private int diff(
            @Mixin StandardOptions help,
            @Mixin ConnectionOptions database,
            @Mixin OutputOptions format,
            @Mixin TopOption top,
            @Option(
                            names = "--by",
                            paramLabel = "MEASURE",
                            description = "By which actors rank. Default: betweenness, else the first of both runs.")
                    String measure,
            @Parameters(index = "0", paramLabel = "GRAPH", description = "The graph's name.") String named,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            paramLabel = "A",
                            description = "A run, by id or number. Default: the last but one.")
                    String before,
            @Parameters(index = "2", arity = "0..1", paramLabel = "B", description = "A run. Default: the last.")
                    String after) {
        try (GraphStore store = database.open(session)) {
            String name = name(named, store);
            RunsDiffParameters parameters = new RunsDiffParameters(
                    name, Optional.ofNullable(before), Optional.ofNullable(after), Optional.ofNullable(measure));
            format.write(
                    RunsDiffReport.of(
                            name,
                            RunsDiff.of(store, parameters, session.progress()),
                            top.asked().orElse(DEFAULT_TOP),
                            Version.current()),
                    session);
        }
        return ExitCode.DONE;
    }

    private static String name(String graph, GraphStore store) {
        String name = graph != null && graph.startsWith(GraphArgument.PREFIX)
                ? graph.substring(GraphArgument.PREFIX.length())
                : graph;
        return name == null || name.isEmpty() ? GraphSource.only(store.graphs()) : name;
    }
}
