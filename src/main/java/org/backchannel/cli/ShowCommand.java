package org.backchannel.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.analysis.dossier.Dossier;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.DossierReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one actor's dossier. */
@Command
final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Say which ties hold then. Default: the map's date.")
    private CalendarDate asOf;

    @Mixin
    private RedactOption redact;

    @Mixin
    private GraphParameter graph;

    @Parameters(index = "1", paramLabel = "ACTOR", description = "An id, a name or an alias.")
    private String actor;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        StakeholderMap map = redact.applied(graph.map(session));
        Actor found = new ActorNames(map).actor(actor);
        Dossier dossier = Dossier.of(map, found.id(), Optional.ofNullable(asOf));
        output.write(DossierReport.of(dossier, Version.current()), session);
        return ExitCode.DONE;
    }
}
