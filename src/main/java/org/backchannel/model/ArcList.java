package org.backchannel.model;

import java.util.List;
import java.util.Optional;

/**
 * What an edge list holds: names, and arcs between them, each pair once in each direction. It has no evidence, types or
 * dates; {@code projection} makes a graph of it without an object for every arc.
 *
 * <p>The arrays are its own; nobody may write to them.
 *
 * @param name what it is called: the name of the file without endings
 * @param actors the names, rising; the number of an actor is its place
 * @param tails by arc: the actor it starts from; rising
 * @param heads by arc: the actor it leads to, another one; rising among the arcs of one tail
 * @param weights by arc; of length 0 where there are none
 * @param meaning what weights say; empty where there are none
 * @param rows how many rows were read
 * @param selfTies how many of them lead from an actor to itself; they are no arcs
 * @param ignoredColumns the names or numbers of columns that were not read
 */
public record ArcList(
        String name,
        List<String> actors,
        int[] tails,
        int[] heads,
        double[] weights,
        Optional<WeightMeaning> meaning,
        int rows,
        int selfTies,
        List<String> ignoredColumns) {

    /** Keeps its own lists; the arrays are handed over. */
    public ArcList {
        actors = List.copyOf(actors);
        ignoredColumns = List.copyOf(ignoredColumns);
        if (heads.length != tails.length || weights.length != (meaning.isPresent() ? tails.length : 0)) {
            throw new IllegalArgumentException("one tail, one head and, if there are any, one weight an arc; there are "
                    + tails.length + ", " + heads.length + " and " + weights.length);
        }
    }

    /** How many arcs there are. */
    public int arcCount() {
        return tails.length;
    }
}
