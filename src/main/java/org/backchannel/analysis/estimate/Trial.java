package org.backchannel.analysis.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.backchannel.progress.Progress;

/**
 * Watches a computation: its clock, its steps and its heap; tells it to stop when enough was seen of it.
 *
 * <p>Some use cases that are told to stop answer with what they have, and end as if nothing had been. What was told to stop
 * was cut off, however it ended.
 */
final class Trial implements Progress {
    private static final double NANOS = 1e9;

    /** The heap is looked at when so much was done since the last time, and so many times what looking takes. */
    private static final long BETWEEN_LOOKS = 100_000_000;

    private static final int WORK_TO_LOOKING = 5;

    private final Progress user;
    private final LongSupplier clock;
    private final LongSupplier heap;
    private final BiPredicate<String, Forecast> enough;
    private final long before;
    private final Forecast forecast;
    private final ReentrantLock oneLooks = new ReentrantLock();
    private final List<Lap> laps = new ArrayList<>();
    private volatile String task = "";
    private volatile long steps;
    private volatile boolean stopped;
    private volatile long kept;

    /** How long looking at the heap took, which is no part of the work. */
    private volatile long looking;

    private volatile long nextLook;

    /**
     * Of a computation that begins now.
     *
     * @param user asked whether to stop; told nothing
     * @param watch what it is watched with
     * @param patience seconds of a task after which its end can be forecast
     * @param enough whether enough was seen, by the name of the task in hand and how far that is
     */
    Trial(Progress user, Watch watch, double patience, BiPredicate<String, Forecast> enough) {
        this.user = user;
        this.clock = watch.clock();
        this.heap = watch.heap();
        this.enough = enough;
        before = heap.getAsLong();
        forecast = new Forecast(patience, this::worked);
        nextLook = worked() + BETWEEN_LOOKS;
    }

    /**
     * What work is watched with.
     *
     * @param clock nanoseconds from any moment on, such as {@link System#nanoTime}
     * @param heap the bytes that are in use, garbage left out
     */
    record Watch(LongSupplier clock, LongSupplier heap) {}

    /** Nanoseconds, without those that looking took. */
    private long worked() {
        return clock.getAsLong() - looking;
    }

    @Override
    public void begin(String newTask, long newSteps) {
        endLap();
        task = newTask;
        steps = newSteps;
        forecast.begin(newSteps);
    }

    private synchronized void endLap() {
        laps.add(new Lap(task, steps, forecast.lastStep()));
    }

    /**
     * A task that has ended.
     *
     * @param task its name; none for what was done before the first one began
     * @param steps how many it had, 0 where nobody knows
     * @param seconds until the last of them; what comes after that has no number
     */
    record Lap(String task, long steps, double seconds) {}

    /** What was done. */
    record Run(Work work, List<Lap> laps) {}

    @Override
    public void advance(long moreSteps) {
        forecast.advance(moreSteps);
        lookIfDue();
    }

    @Override
    public boolean isCancelled() {
        lookIfDue();
        if (!stopped && enough.test(task, forecast)) {
            stopped = true;
        }
        return stopped || user.isCancelled();
    }

    private void lookIfDue() {
        if (worked() >= nextLook && oneLooks.tryLock()) {
            try {
                look();
            } finally {
                oneLooks.unlock();
            }
        }
    }

    private void look() {
        long begin = clock.getAsLong();
        kept = Math.max(kept, heap.getAsLong() - before);
        long taken = clock.getAsLong() - begin;
        looking += taken;
        nextLook = worked() + Math.max(BETWEEN_LOOKS, WORK_TO_LOOKING * taken);
    }

    /** What was done, now that it has ended or was told to stop; the end of some tasks is the end of the work. */
    Run run(Predicate<String> endsTheWork) {
        endLap();
        return new Run(stopped ? cutOff(endsTheWork.test(task)) : done(), List.copyOf(laps));
    }

    private Work done() {
        double seconds = forecast.elapsed();
        look();
        return new Work(seconds, kept, Work.Known.MEASURED);
    }

    private Work cutOff(boolean inTheLastTask) {
        OptionalDouble seconds = forecast.seconds();
        boolean known = seconds.isPresent() && inTheLastTask;
        return new Work(seconds.orElse(forecast.elapsed()), kept, known ? Work.Known.FORECAST : Work.Known.AT_LEAST);
    }
}
