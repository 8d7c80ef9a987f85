package org.backchannel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.LoadResult;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the database in line with graph files: all are read before the first is loaded. */
@Command
final class LoadCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private OutputOptions output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Graph files.")
    private List<Path> files;

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GraphSource source = new GraphSource(session, connection);
        try (StoreOpening opening = connection.openBeside(files, session)) {
            List<StakeholderMap> maps = files.stream()
                    .map(file -> source.map(new GraphArgument.InFile(file)))
                    .toList();
            load(maps, opening);
        }
        return ExitCode.DONE;
    }

    private void load(List<StakeholderMap> maps, StoreOpening opening) {
        List<LoadResult> loads = new ArrayList<>();
        session.progress().begin("opening the database", 0);
        try (GraphStore store = opening.store()) {
            for (StakeholderMap map : maps) {
                loads.add(store.load(map, session.progress()));
            }
        }
        output.write(LoadReport.of(loads, Version.current()), session);
    }
}
