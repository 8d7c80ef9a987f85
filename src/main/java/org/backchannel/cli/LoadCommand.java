package org.backchannel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.LoadResult;
import org.backchannel.imports.Imported;
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

    @Mixin
    private ImportOptions options;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Graph files; or, with --mapping or --from, extracts that make one map together.")
    private List<Path> files;

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<LoadResult> loads = options.isAsked() ? imported() : read();
        output.write(LoadReport.of(loads, Version.current()), session);
        return ExitCode.DONE;
    }

    /** A graph that is there already is brought up to date; what other sources say in it stays. */
    private List<LoadResult> imported() {
        Imported imported = options.imported(files, session);
        String graph = imported.map().graph();
        try (GraphStore store = connection.open(session)) {
            boolean known =
                    store.graphs().stream().anyMatch(stored -> stored.name().equals(graph));
            LoadResult load = known ? updated(graph, imported, store) : store.load(imported.map(), session.progress());
            ImportOptions.tell(imported, session);
            return List.of(load);
        }
    }

    private LoadResult updated(String graph, Imported imported, GraphStore store) {
        StakeholderMap read = store.read(graph, session.progress());
        return store.replace(read, options.updated(read, imported), session.progress());
    }

    private List<LoadResult> read() {
        GraphSource source = new GraphSource(session, connection);
        try (StoreOpening opening = connection.openBeside(files, session)) {
            List<StakeholderMap> maps = files.stream().map(source::map).toList();
            return load(maps, opening);
        }
    }

    private List<LoadResult> load(List<StakeholderMap> maps, StoreOpening opening) {
        List<LoadResult> loads = new ArrayList<>();
        session.progress().begin("opening the database", 0);
        try (GraphStore store = opening.store()) {
            for (StakeholderMap map : maps) {
                loads.add(store.load(map, session.progress()));
            }
        }
        return loads;
    }
}
