package org.backchannel.imports;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.backchannel.model.Evidence;
import org.backchannel.model.Tie;

/** Ties made from ties. */
public final class Ties {
    private Ties() {}

    /** The same tie between other actors, resting on other items. */
    public static Tie between(Tie tie, String from, String to, List<Evidence> items) {
        return with(tie, from, to, items, tie.attributes());
    }

    /** The same tie between other actors, with other items and attributes. */
    public static Tie with(
            Tie tie, String from, String to, List<Evidence> items, SortedMap<String, String> attributes) {
        return new Tie(
                tie.id(),
                from,
                to,
                tie.type(),
                tie.strength(),
                tie.period(),
                tie.valence(),
                tie.length(),
                items.isEmpty() ? tie.confidence() : OptionalDouble.empty(),
                items,
                attributes);
    }
}
