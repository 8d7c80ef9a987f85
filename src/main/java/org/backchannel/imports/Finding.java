package org.backchannel.imports;

import java.util.List;
import org.backchannel.model.Actor;
import org.backchannel.model.Source;
import org.backchannel.model.Tie;

/**
 * What one record says. Where the model has ids, a finding has {@link Key keys}: the names by which the extract itself
 * speaks of actors, ties and sources. Ids are given when all is there.
 *
 * @param actors an actor without a name is only spoken of
 * @param ties a tie without an id is named by its ends and its type
 * @param sources that the ties' evidence rests on
 */
public record Finding(List<Actor> actors, List<Tie> ties, List<Source> sources) {
    /** Keeps copies that cannot change. */
    public Finding {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        sources = List.copyOf(sources);
    }
}
