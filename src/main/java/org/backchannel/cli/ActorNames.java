package org.backchannel.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorDirectory;
import org.backchannel.model.StakeholderMap;

/** Finds the actors that a command line names, and tells its user about those it cannot find. */
final class ActorNames {
    private final String graph;
    private final ActorDirectory directory;

    ActorNames(StakeholderMap map) {
        this.graph = map.graph();
        this.directory = new ActorDirectory(map);
    }

    /** The actor of an id, a name or an alias. */
    Actor actor(String text) {
        ActorDirectory.Match match = directory.find(text);
        if (match instanceof ActorDirectory.Found found) {
            return found.actor();
        } else if (match instanceof ActorDirectory.Ambiguous ambiguous) {
            throw CommandFailure.usage("'" + text + "' may be " + list(ambiguous.candidates()) + "; give the id");
        }
        String nearest = ((ActorDirectory.Unknown) match)
                .nearest()
                .map(actor -> "; did you mean " + named(actor) + "?")
                .orElse("");
        throw CommandFailure.usage("there is no actor '" + text + "' in graph " + graph + nearest);
    }

    private static String list(List<Actor> candidates) {
        String all = candidates.stream().map(ActorNames::named).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }

    private static String named(Actor actor) {
        return "'" + actor.id() + "' (" + actor.name() + ")";
    }
}
