package org.backchannel.progress;

/** Stops the work once a task has begun so many times and gone so many steps. */
public final class StopIn implements Progress {
    private final String task;
    private final int time;
    private final long steps;
    private int begun;
    private boolean inTask;
    private long done;
    private volatile boolean stopped;

    private StopIn(String task, int time, long steps) {
        this.task = task;
        this.time = time;
        this.steps = steps;
    }

    /** As soon as a task begins. */
    public static StopIn task(String task) {
        return new StopIn(task, 1, 0);
    }

    /** When it begins for the so many'th time. */
    public StopIn time(int newTime) {
        return new StopIn(task, newTime, steps);
    }

    /** So many steps later. */
    public StopIn after(long newSteps) {
        return new StopIn(task, time, newSteps);
    }

    @Override
    public synchronized void begin(String newTask, long newSteps) {
        inTask = newTask.equals(task) && ++begun == time;
        advance(0);
    }

    @Override
    public synchronized void advance(long more) {
        done += inTask ? more : 0;
        stopped |= inTask && done >= steps;
    }

    @Override
    public boolean isCancelled() {
        return stopped;
    }
}
