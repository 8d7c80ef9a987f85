package org.backchannel.algo.centrality;

import java.util.concurrent.atomic.AtomicLong;
import org.backchannel.progress.Progress;

/** Cancels after so many steps, and remembers what it was told. */
final class CancelAfter implements Progress {
    private final long limit;
    private final AtomicLong steps = new AtomicLong();
    private volatile String task = "";
    private volatile long announced;

    CancelAfter(long limit) {
        this.limit = limit;
    }

    @Override
    public void begin(String newTask, long newSteps) {
        task = newTask;
        announced = newSteps;
    }

    @Override
    public void advance(long more) {
        steps.addAndGet(more);
    }

    @Override
    public boolean isCancelled() {
        return steps.get() >= limit;
    }

    String task() {
        return task;
    }

    long announced() {
        return announced;
    }

    long steps() {
        return steps.get();
    }
}
