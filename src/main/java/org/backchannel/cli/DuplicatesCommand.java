package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.imports.identity.Different;
import org.backchannel.imports.identity.DuplicatePair;
import org.backchannel.imports.identity.Duplicates;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.DuplicatesReport;
import org.backchannel.report.render.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes actors who may be one, or notes that they are not. */
@Command
final class DuplicatesCommand implements Callable<Integer> {
    private static final int DEFAULT_TOP = 50;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private EditedMap graph;

    @Option(
            names = "--min-score",
            paramLabel = "S",
            converter = ProbabilityConverter.class,
            description = "Leave out pairs below this, in [0, 1]. Default: " + Duplicates.DEFAULT_LEAST + ".")
    private Double least = Duplicates.DEFAULT_LEAST;

    @Option(
            names = "--different",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Instead of looking: note in the map that these two are different, whatever their names.")
    private List<String> different = new ArrayList<>();

    @Option(names = "--maybe-same", paramLabel = "ACTOR[,ACTOR...]", description = "Take such a note back.")
    private List<String> maybeSame = new ArrayList<>();

    @Mixin
    private TopOption top;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.Format.class,
            completionCandidates = Word.Format.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: table.")
    private OutputFormat format = OutputFormat.TABLE;

    DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws java.io.IOException {
        if (!different.isEmpty() || !maybeSame.isEmpty()) {
            return note();
        }
        StakeholderMap map = graph.map(session);
        List<DuplicatePair> pairs = Duplicates.in(map, least, session.progress());
        session.endProgress();
        format.renderer(session.style())
                .render(
                        DuplicatesReport.of(map, pairs, least, top.asked().orElse(DEFAULT_TOP), Version.current()),
                        session.out());
        return ExitCode.DONE;
    }

    private int note() {
        String where = graph.change(this::noted, session);
        session.endProgress();
        session.out().println(where + " says so now");
        return ExitCode.DONE;
    }

    private StakeholderMap noted(StakeholderMap map) {
        StakeholderMap changed = map;
        if (!different.isEmpty()) {
            List<String> ids = pair(different, map);
            changed = Different.pin(changed, ids.get(0), ids.get(1));
        }
        if (!maybeSame.isEmpty()) {
            List<String> ids = pair(maybeSame, map);
            changed = Different.unpin(changed, ids.get(0), ids.get(1));
        }
        return changed;
    }

    private static List<String> pair(List<String> named, StakeholderMap map) {
        List<String> ids = new ActorNames(map).ids(named);
        if (ids.size() != 2) {
            throw CommandFailure.usage("name two actors, separated by a comma: --different a,b");
        }
        return ids;
    }
}
