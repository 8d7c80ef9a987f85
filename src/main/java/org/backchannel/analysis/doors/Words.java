package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.model.Actor;

/** Small pieces of English for sentences that are put together. */
final class Words {
    private static final int NAMES = 5;

    private Words() {}

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** The names of a few actors, or of the first few and how many more there are. */
    static String names(List<Actor> actors) {
        List<String> names = actors.stream().map(Actor::name).toList();
        if (names.size() <= NAMES + 1) {
            return list(names);
        }
        return String.join(", ", names.subList(0, NAMES)) + " and " + (names.size() - NAMES) + " others";
    }

    /** "1 origin", "2 origins". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
