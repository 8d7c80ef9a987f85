package org.backchannel.analysis.estimate;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;

/**
 * Says what a computation will take, by letting it run for a moment: how many of its steps it does in a while says how
 * long all of them take, and the heap says what it keeps. The graph itself and this machine are so measured, with the
 * kernels that would be used, and no constant grows old. What draws worlds is run with fewer of them
 * ({@link WorldsEstimate}).
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

    private final Progress user;
    private final Trial.Watch watch;

    /**
     * With a clock and a heap.
     *
     * @param user asked whether to stop; told nothing
     * @param clock nanoseconds from any moment on, such as {@link System#nanoTime}
     * @param heap the bytes that are in use, garbage left out
     */
    public Estimate(Progress user, LongSupplier clock, LongSupplier heap) {
        this.user = user;
        this.watch = new Trial.Watch(clock, heap);
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
        return watched(computation, (task, forecast) -> isEnough(forecast), task -> true)
                .work();
    }

    private static boolean isEnough(Forecast forecast) {
        return forecast.isCounted()
                ? forecast.seconds().isPresent() || forecast.elapsedOfTask() > PATIENCE_FOR_STEPS
                : forecast.elapsedOfTask() > PATIENCE_UNCOUNTED;
    }

    /** What a part of a command takes of which the result is needed to go on: it is done to the end, however long that takes. */
    public PartEstimate ofNeeded(String part, Consumer<Progress> computation) {
        return new PartEstimate(
                part,
                watched(computation, (task, forecast) -> false, task -> false).work());
    }

    /** What a part of a command takes if it is over soon. */
    public Optional<PartEstimate> ofSoon(String part, Consumer<Progress> computation) {
        Work work = within(WorldsEstimate.SOON, "", computation).work();
        return Optional.of(new PartEstimate(part, work)).filter(whole -> work.known() == Work.Known.MEASURED);
    }

    /** What a part of a command takes that draws worlds. */
    public PartEstimate ofWorlds(String part, WorldsAnswer answer) {
        return new PartEstimate(part, new WorldsEstimate(this, answer).work());
    }

    /** Lets a computation run for so many seconds at most; only the end of a task of that name is the end of it. */
    Trial.Run within(double seconds, String lastTask, Consumer<Progress> computation) {
        Predicate<String> endsTheWork = lastTask::equals;
        return watched(
                computation,
                (task, forecast) -> forecast.elapsed() > seconds
                        || endsTheWork.test(task) && forecast.seconds().isPresent(),
                endsTheWork);
    }

    private Trial.Run watched(
            Consumer<Progress> computation, BiPredicate<String, Forecast> enough, Predicate<String> endsTheWork) {
        Trial trial = new Trial(user, watch, PATIENCE, enough);
        try {
            computation.accept(trial);
        } catch (CancelledException stopped) {
            user.check();
        }
        user.check();
        return trial.run(endsTheWork);
    }
}
