package org.backchannel.analysis.estimate;

import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * From how far work has got, how long all of it will take. Only the latter part of what was seen counts: the first steps
 * of a process are slow, since its code is not compiled yet.
 *
 * <p>Looks at moments at which steps are done, not at moments in between: some work does 64 at a time.
 */
final class Forecast {
    private static final double NANOS = 1e9;

    /** Steps are counted from the first that is done after this share of the patience. */
    private static final double SKIPPED = 0.5;

    /** What is counted takes at least half as long as what was skipped. */
    private static final double LONGER = 1.5;

    private final LongSupplier clock;
    private final double patience;
    private final long start;

    /** When the task in hand began, and how many steps it has; 0 where nobody knows. */
    private long taskStart;

    private long steps;
    private long done;

    /** When counting began, and how many steps were done by then; -1 before. */
    private double countedFrom = -1;

    private long doneBefore;

    /** When the last step was done. */
    private double lastStep;

    /** Needs at least so many seconds of a task to say anything. */
    Forecast(double patience, LongSupplier clock) {
        this.patience = patience;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.taskStart = start;
    }

    /** A task begins; the one before it has ended. */
    synchronized void begin(long newSteps) {
        taskStart = clock.getAsLong();
        steps = newSteps;
        done = 0;
        countedFrom = -1;
        lastStep = 0;
    }

    /** So many more steps are done. */
    synchronized void advance(long newSteps) {
        done += newSteps;
        lastStep = (clock.getAsLong() - taskStart) / NANOS;
        if (countedFrom < 0 && lastStep >= SKIPPED * patience) {
            countedFrom = lastStep;
            doneBefore = done;
        }
    }

    /** Since the first task began. */
    double elapsed() {
        return (clock.getAsLong() - start) / NANOS;
    }

    /** From the beginning of the task in hand to the last of its steps that is done. */
    synchronized double lastStep() {
        return lastStep;
    }

    /** Since the task in hand began. */
    synchronized double elapsedOfTask() {
        return (clock.getAsLong() - taskStart) / NANOS;
    }

    /** Whether it is known how many steps the task in hand has. */
    synchronized boolean isCounted() {
        return steps > 0;
    }

    /** From the beginning of the first task to the end of that in hand, in seconds, if enough was seen of it. */
    synchronized OptionalDouble seconds() {
        boolean enough = steps > 0
                && countedFrom >= 0
                && done > doneBefore
                && lastStep >= Math.max(patience, LONGER * countedFrom);
        if (!enough) {
            return OptionalDouble.empty();
        }
        double each = (lastStep - countedFrom) / (done - doneBefore);
        double before = (taskStart - start) / NANOS + lastStep;
        return OptionalDouble.of(before + Math.max(0, steps - done) * each);
    }
}
