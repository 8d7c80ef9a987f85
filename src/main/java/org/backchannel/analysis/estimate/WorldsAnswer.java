package org.backchannel.analysis.estimate;

import java.util.Map;
import org.backchannel.progress.Progress;

/**
 * An answer that is drawn from worlds.
 *
 * @param worlds how many are asked for
 * @param most by the name of a task, how many worlds it has at most, however many are asked for
 * @param lastTask the name of a task of which it is counted how far it is, and with which the answer ends; may be empty
 * @param asked gives the answer from so many worlds
 */
public record WorldsAnswer(long worlds, Map<String, Long> most, String lastTask, Asked asked) {
    /** Keeps a copy that cannot change. */
    public WorldsAnswer {
        most = Map.copyOf(most);
    }

    /** Of several tasks, each of which has all worlds or does not depend on them. */
    public WorldsAnswer(long worlds, Asked asked) {
        this(worlds, Map.of(), "", asked);
    }

    /** Gives the answer. */
    @FunctionalInterface
    public interface Asked {
        /** From so many worlds. */
        void of(long worlds, Progress progress);
    }

    /** How many steps a task has of all worlds that has so many of fewer. */
    double steps(Trial.Lap lap, long fewer) {
        double all = lap.steps() * ((double) worlds / fewer);
        return Math.min(all, most.getOrDefault(lap.task(), Long.MAX_VALUE));
    }
}
