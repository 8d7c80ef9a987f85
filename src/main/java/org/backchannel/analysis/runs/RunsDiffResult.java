package org.backchannel.analysis.runs;

import java.util.List;
import org.backchannel.analysis.StoredRun;

/**
 * What became different between two runs.
 *
 * @param before the first run
 * @param after the second
 * @param measure by which actors rank
 * @param moves of every actor that has a score in both, in the order of ids
 * @param newcomers actors that have a score in the second only, by id
 * @param leavers actors that have a score in the first only, by id
 * @param computedOtherwise parameters that differ, in words
 * @param changes what the loads between the two changed in the graph, in words, in their order
 * @param unlisted how many more elements they changed than are listed
 * @param knownRevisions whether it is known which loads lie between them
 */
public record RunsDiffResult(
        StoredRun before,
        StoredRun after,
        String measure,
        List<Move> moves,
        List<String> newcomers,
        List<Leaver> leavers,
        List<String> computedOtherwise,
        List<String> changes,
        long unlisted,
        boolean knownRevisions) {

    /** Keeps copies that cannot change. */
    public RunsDiffResult {
        moves = List.copyOf(moves);
        newcomers = List.copyOf(newcomers);
        leavers = List.copyOf(leavers);
        computedOtherwise = List.copyOf(computedOtherwise);
        changes = List.copyOf(changes);
    }

    /**
     * Where somebody stood who is no longer ranked.
     *
     * @param actor its id
     * @param rankBefore 1 for the highest score
     * @param scoreBefore in the first run
     */
    public record Leaver(String actor, int rankBefore, double scoreBefore) {}

    /**
     * Where an actor stood and stands. Equal scores share a rank.
     *
     * @param actor its id
     * @param name its name
     * @param rankBefore 1 for the highest score
     * @param rankAfter the same in the second run
     * @param scoreBefore in the first run
     * @param scoreAfter in the second run
     * @param why the changes of its own ties, and of itself; where there are none, it moved because others did
     */
    public record Move(
            String actor,
            String name,
            int rankBefore,
            int rankAfter,
            double scoreBefore,
            double scoreAfter,
            List<String> why) {
        /** Keeps a copy that cannot change. */
        public Move {
            why = List.copyOf(why);
        }

        /** By how many places it rose; negative where it fell. */
        public int rise() {
            return rankBefore - rankAfter;
        }
    }
}
