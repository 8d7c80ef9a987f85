package org.backchannel.algo.brokerage;

/** What a set of key players is chosen for. */
public enum KeyPlayerGoal {
    /** That without them the fewest pairs reach each other (KPP-Neg by F). */
    FRAGMENT(true, false),
    /** That without them pairs are farthest from each other (KPP-Neg by Borgatti's distance-weighted F, D_F). */
    FRAGMENT_BY_DISTANCE(true, true),
    /** That they reach the most actors within so many hops (KPP-Pos by reach). */
    REACH(false, false),
    /** That they are nearest to all (KPP-Pos by Borgatti's distance-weighted reach, D_R). */
    REACH_BY_DISTANCE(false, true);

    private final boolean removes;
    private final boolean weighsDistance;

    KeyPlayerGoal(boolean removes, boolean weighsDistance) {
        this.removes = removes;
        this.weighsDistance = weighsDistance;
    }

    /** Whether the set is judged by what is left without it. */
    public boolean removes() {
        return removes;
    }

    /** Whether a pair at d hops counts 1/d, rather than 1. */
    boolean weighsDistance() {
        return weighsDistance;
    }
}
