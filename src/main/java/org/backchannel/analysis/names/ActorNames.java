package org.backchannel.analysis.names;

import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorDirectory;
import org.backchannel.model.StakeholderMap;

/** Finds the actors that a user names, and tells about those it cannot find. */
public final class ActorNames {
    private final String graph;
    private final ActorDirectory directory;

    /** Of the actors of a map. */
    public ActorNames(StakeholderMap map) {
        this.graph = map.graph();
        this.directory = new ActorDirectory(map);
    }

    /**
     * The actor of an id, a name or an alias.
     *
     * @throws UnknownNameException if there is none, or more than one
     */
    public Actor actor(String text) {
        ActorDirectory.Match match = directory.find(text);
        if (match instanceof ActorDirectory.Found found) {
            return found.actor();
        } else if (match instanceof ActorDirectory.Ambiguous ambiguous) {
            throw new UnknownNameException("'" + text + "' may be " + list(ambiguous.candidates()) + "; give the id");
        }
        String nearest = ((ActorDirectory.Unknown) match)
                .nearest()
                .map(actor -> "; did you mean " + named(actor) + "?")
                .orElse("");
        throw new UnknownNameException("there is no actor '" + text + "' in graph " + graph + nearest);
    }

    /**
     * The ids of those that lists name, separated by commas, which names may have too.
     *
     * @throws UnknownNameException if one names nobody, or more than one
     */
    public List<String> ids(List<String> lists) {
        CommaList names = new CommaList(directory::knows);
        return lists.stream()
                .flatMap(list -> names.names(list).stream())
                .map(name -> actor(name).id())
                .toList();
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
