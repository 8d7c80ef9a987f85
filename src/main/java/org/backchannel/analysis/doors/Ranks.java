package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Places in an order: equal scores share one, and what scores 0 has none. */
final class Ranks {
    private Ranks() {}

    /**
     * The rank of each score.
     *
     * @param descending scores of at least 0, none rising
     */
    static List<OptionalInt> of(double[] descending) {
        List<OptionalInt> ranks = new ArrayList<>();
        for (int place = 0; place < descending.length; place++) {
            if (descending[place] == 0) {
                ranks.add(OptionalInt.empty());
            } else if (place > 0 && descending[place] == descending[place - 1]) {
                ranks.add(ranks.get(place - 1));
            } else {
                ranks.add(OptionalInt.of(place + 1));
            }
        }
        return ranks;
    }
}
