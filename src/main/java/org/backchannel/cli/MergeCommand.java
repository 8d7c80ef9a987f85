package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.imports.identity.Merging;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that actors are one, both identities kept. */
@Command
final class MergeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private EditedMap graph;

    @Parameters(index = "1", paramLabel = "KEEP", description = "The actor who stays: an id, a name or an alias.")
    private String keep;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "OTHER", description = "Those who are the same.")
    private List<String> others;

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String where = graph.change(this::merged, session);
        session.endProgress();
        session.out()
                .println(where + ": " + String.join(", ", others) + (others.size() == 1 ? " is" : " are")
                        + " now part of " + keep + "; 'backchannel unmerge " + where + " ID' takes it back");
        return ExitCode.DONE;
    }

    private StakeholderMap merged(StakeholderMap map) {
        ActorNames names = new ActorNames(map);
        return Merging.merge(map, names.actor(keep.strip()).id(), names.ids(others));
    }
}
