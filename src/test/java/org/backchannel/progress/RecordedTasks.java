package org.backchannel.progress;

import java.util.ArrayList;
import java.util.List;

/** Hears what work says it does, and never stops it. */
public final class RecordedTasks implements Progress {
    private final List<Task> tasks = new ArrayList<>();

    /**
     * What was said of a task.
     *
     * @param steps announced, 0 where nobody knows
     * @param done of them
     */
    public record Task(String name, long steps, long done) {}

    @Override
    public synchronized void begin(String task, long steps) {
        tasks.add(new Task(task, steps, 0));
    }

    @Override
    public synchronized void advance(long steps) {
        Task last = tasks.remove(tasks.size() - 1);
        tasks.add(new Task(last.name(), last.steps(), last.done() + steps));
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    /** All, as they came. */
    public synchronized List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** Those that have no name, or announced other steps than were done. */
    public synchronized List<Task> unfinished() {
        return tasks.stream()
                .filter(task -> task.name().isBlank() || task.steps() != 0 && task.done() != task.steps())
                .toList();
    }
}
