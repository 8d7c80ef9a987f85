package org.backchannel.imports.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backchannel.model.Actor;
import org.backchannel.text.Counted;

/** What speaks for and against two actors being one, beside their names. */
record Surroundings(int common, int fewer, boolean tied, boolean otherKind, boolean otherSide) {
    private static final double NEIGHBOURS = 0.1;
    private static final double TIED = 0.15;
    private static final double KIND = 0.2;
    private static final double SIDE = 0.1;

    static Surroundings of(Set<String> neighbours, Set<String> others, Actor one, Actor other) {
        Set<String> common = new TreeSet<>(neighbours);
        common.retainAll(others);
        boolean sides = one.side().isPresent()
                && other.side().isPresent()
                && !one.side().equals(other.side());
        return new Surroundings(
                common.size(),
                Math.min(neighbours.size(), others.size()),
                neighbours.contains(other.id()),
                one.kind() != other.kind(),
                sides);
    }

    /** What it adds to the score, its reasons added to a list. */
    double addTo(List<String> reasons) {
        double added = 0;
        if (common > 0) {
            added += NEIGHBOURS * common / fewer;
            reasons.add(common + " of " + Counted.of(fewer, "neighbour") + " in common");
        }
        if (tied) {
            added -= TIED;
            reasons.add("but tied to each other");
        }
        if (otherKind) {
            added -= KIND;
            reasons.add("but of different kinds");
        }
        if (otherSide) {
            added -= SIDE;
            reasons.add("but of different sides");
        }
        return added;
    }
}
