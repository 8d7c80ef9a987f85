package org.backchannel.analysis.keyplayers;

import java.util.Locale;
import org.backchannel.algo.brokerage.KeyPlayerGoal;

/** What a set of actors is good at. */
public enum SetGoal {
    /** Without them, few of the others reach each other. */
    FRAGMENT("F", KeyPlayerGoal.FRAGMENT),
    /** Without them, the others are far from each other. */
    FRAGMENT_DISTANCE("D_F", KeyPlayerGoal.FRAGMENT_BY_DISTANCE),
    /** They reach many within a few steps. */
    REACH("reach", KeyPlayerGoal.REACH),
    /** They are near to all. */
    REACH_DISTANCE("D_R", KeyPlayerGoal.REACH_BY_DISTANCE);

    private final String measure;
    private final KeyPlayerGoal kernel;

    SetGoal(String measure, KeyPlayerGoal kernel) {
        this.measure = measure;
        this.kernel = kernel;
    }

    /** The name of its score in the literature. */
    public String measure() {
        return measure;
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a set is judged by what is left without it; two others at least must be left. */
    public boolean removes() {
        return kernel.removes();
    }

    /** The same to the algorithm. */
    KeyPlayerGoal kernel() {
        return kernel;
    }
}
