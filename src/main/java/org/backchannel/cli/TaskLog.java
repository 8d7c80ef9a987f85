package org.backchannel.cli;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which tasks of a command are finished, and how far the one in hand is. Told by several threads. */
final class TaskLog {
    private final Set<String> finished = new LinkedHashSet<>();
    private String task = "";
    private long steps;
    private long done;

    /** A task begins; the one before it has ended. */
    synchronized void begin(String newTask, long newSteps) {
        if (!task.isEmpty()) {
            finished.add(task);
        }
        task = newTask;
        steps = newSteps;
        done = 0;
    }

    /** So many more steps of it are done. */
    synchronized void advance(long newSteps) {
        done += newSteps;
    }

    /** What was finished and what was not, after a space; nothing if no task has ended. */
    synchronized String sentence() {
        if (finished.isEmpty()) {
            return "";
        }
        String percent = steps > 0 ? " (" + Math.min(100, 100 * done / steps) + " %)" : "";
        return " Finished: " + String.join(", ", finished) + "; not: " + task + percent + ".";
    }
}
