package org.backchannel.format.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.model.Tie;

/**
 * Kinds that tell parallel ties apart: the type of the first tie by id, {@code type 2} of the next of the same type
 * between the same actors. Programs that know parallel edges by their kinds would otherwise make one of two.
 */
final class ParallelTies {
    private final Map<String, String> kinds;

    private ParallelTies(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    static ParallelTies of(List<Tie> ties) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        for (Tie tie : ties) {
            int number = counts.merge(Tie.defaultId(tie.from(), tie.type(), tie.to()), 1, Integer::sum);
            if (number > 1) {
                others.put(tie.id(), tie.type() + " " + number);
            }
        }
        return new ParallelTies(others);
    }

    String kind(Tie tie) {
        return kinds.getOrDefault(tie.id(), tie.type());
    }
}
