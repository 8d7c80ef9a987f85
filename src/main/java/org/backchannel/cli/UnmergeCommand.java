package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.imports.identity.Merging;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a merge back. */
@Command
final class UnmergeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private EditedMap graph;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", description = "Ids of actors who were merged.")
    private List<String> ids;

    UnmergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String where = graph.change(this::unmerged, session);
        session.endProgress();
        session.out()
                .println(where + ": " + String.join(", ", ids) + (ids.size() == 1 ? " is an actor" : " are actors")
                        + " again");
        return ExitCode.DONE;
    }

    private StakeholderMap unmerged(StakeholderMap map) {
        StakeholderMap changed = map;
        for (String id : ids) {
            changed = Merging.unmerge(changed, id);
        }
        return changed;
    }
}
