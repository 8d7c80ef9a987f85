package org.backchannel.analysis.estimate;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;

/**
 * Says what a computation will take, by letting it run for a moment: how many of its steps it does in a while says how
 * long all of them take, and the heap says what it keeps. The graph itself and this machine are so measured, with the
 * kernels that would be used, and no constant grows old.
 *
 * <p>Held against a second run in the same process, in processor time, with ca-GrQc and wiki-Vote: all that takes more than
 * 5 ms is estimated at 1.0 to 2.7 times what it takes (betweenness, closeness, decay, harmonic, sole doors, structural
 * holes, samples); in the first second of a process the compiler has its share.
 *
 * <p>What is over in a moment is done to the end, and its time is known. A computation that does not say how many steps
 * it has is given {@value #PATIENCE_UNCOUNTED} seconds.
 */
public final class Estimate {
    private static final double PATIENCE = 0.6;
    private static final double PATIENCE_UNCOUNTED = 5;

    /** A single step longer than that is given up. */
    private static final double PATIENCE_FOR_STEPS = 20;

    private static final double NANOS = 1e9;

    private final Progress user;
    private final LongSupplier clock;
    private final LongSupplier heap;

    /**
     * With a clock and a heap.
     *
     * @param user asked whether to stop; told nothing
     * @param clock nanoseconds from any moment on, such as {@link System#nanoTime}
     * @param heap the bytes that are in use, garbage left out
     */
    public Estimate(Progress user, LongSupplier clock, LongSupplier heap) {
        this.user = user;
        this.clock = clock;
        this.heap = heap;
    }

    /** On this machine. */
    public static Estimate here(Progress user) {
        return new Estimate(user, System::nanoTime, Estimate::heapInUse);
    }

    private static long heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What a part of a command takes. */
    public PartEstimate of(String part, Consumer<Progress> computation) {
        return new PartEstimate(part, of(computation));
    }

    /** What a computation takes; it is told to stop when that can be said. */
    public Work of(Consumer<Progress> computation) {
        Trial trial = new Trial(heap.getAsLong());
        try {
            computation.accept(trial);
        } catch (CancelledException stopped) {
            user.check();
            return trial.stopped();
        }
        return trial.done();
    }

    /** Stops the computation in hand when enough was seen of it. */
    private final class Trial implements Progress {
        private final long before;
        private final Forecast forecast = new Forecast(PATIENCE, clock);
        private final long start = clock.getAsLong();
        private volatile long kept;

        /** How long looking at the heap took, which is no part of the work. */
        private volatile long looking;

        Trial(long before) {
            this.before = before;
        }

        @Override
        public void begin(String task, long steps) {
            forecast.begin(steps);
        }

        @Override
        public void advance(long steps) {
            if (forecast.advance(steps)) {
                look();
            }
        }

        /** By then kernels have made what they need. */
        private void look() {
            long begin = clock.getAsLong();
            kept = Math.max(kept, heap.getAsLong() - before);
            looking += clock.getAsLong() - begin;
            forecast.countFromNow();
        }

        @Override
        public boolean isCancelled() {
            boolean enough = forecast.isCounted()
                    ? forecast.seconds().isPresent() || forecast.elapsedOfTask() > PATIENCE_FOR_STEPS
                    : forecast.elapsedOfTask() > PATIENCE_UNCOUNTED;
            return enough || user.isCancelled();
        }

        Work stopped() {
            OptionalDouble seconds = forecast.seconds();
            return seconds.isPresent()
                    ? new Work(seconds.getAsDouble(), kept, Work.Known.FORECAST)
                    : new Work(forecast.elapsed(), kept, Work.Known.AT_LEAST);
        }

        Work done() {
            look();
            double seconds = (clock.getAsLong() - start - looking) / NANOS;
            return new Work(seconds, kept, Work.Known.MEASURED);
        }
    }
}
