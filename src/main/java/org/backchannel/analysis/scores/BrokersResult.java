package org.backchannel.analysis.scores;

import java.util.Comparator;
import java.util.List;
import org.backchannel.model.Actor;

/**
 * Who stands between.
 *
 * @param table every measure of every actor
 * @param cutActors who holds the network together, those who cut off most first, up to 100
 * @param bridges ties without which the network falls apart, those that cut off most first, up to
 *     100
 * @param notes how measures with a choice in them were computed
 */
public record BrokersResult(ScoreTable table, List<CutActor> cutActors, List<Bridge> bridges, List<String> notes) {

    /** The measures that say who stands between more than another. */
    public static final List<String> RANKED = List.of("soleDoorShare", "constraint", "effectiveSize");

    /** Keeps copies that cannot change. */
    public BrokersResult {
        cutActors = List.copyOf(cutActors);
        bridges = List.copyOf(bridges);
        notes = List.copyOf(notes);
    }

    /**
     * An actor without whom the network falls apart, whatever the direction of ties.
     *
     * @param actor who
     * @param cutsOff who is then no longer in the largest piece
     */
    public record CutActor(Actor actor, List<Actor> cutsOff) {}

    /**
     * Two actors whose being tied keeps the network together, whatever the direction of ties.
     *
     * @param one the end with the smaller id
     * @param other the other end
     * @param cutsOff who is then no longer in the larger piece
     */
    public record Bridge(Actor one, Actor other, List<Actor> cutsOff) {}

    /** All nodes: sole doors of many first, then those least constrained, then by id. */
    public List<Integer> order() {
        double[] soleDoor = table.score("soleDoorShare").values();
        double[] constraint = table.score("constraint").values();
        return table.ordered(
                Comparator.comparingDouble((Integer node) -> Double.isNaN(soleDoor[node]) ? 0 : -soleDoor[node])
                        .thenComparing(node -> Double.isNaN(constraint[node]) ? Double.MAX_VALUE : constraint[node]));
    }
}
