package org.backchannel.analysis.estimate;

import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.backchannel.progress.Progress;

/**
 * Ends work that would take longer than somebody wants to wait, as soon as that can be told: mostly after a sixtieth of
 * the time there is. Work that is half through its time goes on, unless it would take twice as long.
 */
public final class Budget implements Progress {
    private static final double SHARE_TO_LOOK = 1 / 60.0;
    private static final double SHARE_TO_COMMIT = 0.5;
    private static final double PATIENCE_AFTER = 2;

    private final Progress user;
    private final double limit;
    private final Forecast forecast;
    private volatile boolean exceeded;

    /**
     * For work that begins now.
     *
     * @param user told of everything
     * @param seconds that the work may take
     * @param clock nanoseconds from any moment on, such as {@link System#nanoTime}
     */
    public Budget(Progress user, double seconds, LongSupplier clock) {
        this.user = user;
        this.limit = seconds;
        this.forecast = new Forecast(seconds * SHARE_TO_LOOK, clock);
    }

    /** Whether the work was told to stop because it would take too long. */
    public boolean isExceeded() {
        return exceeded;
    }

    /** How long it would have taken, in seconds, if that can be told. */
    public OptionalDouble seconds() {
        return forecast.seconds();
    }

    @Override
    public void begin(String task, long steps) {
        forecast.begin(steps);
        user.begin(task, steps);
    }

    @Override
    public void advance(long steps) {
        forecast.advance(steps);
        user.advance(steps);
        OptionalDouble seconds = forecast.seconds();
        if (seconds.isPresent() && seconds.getAsDouble() > allowed()) {
            exceeded = true;
        }
    }

    private double allowed() {
        return forecast.elapsed() > SHARE_TO_COMMIT * limit ? PATIENCE_AFTER * limit : limit;
    }

    @Override
    public void warn(String sentence) {
        user.warn(sentence);
    }

    @Override
    public boolean isCancelled() {
        if (!exceeded && forecast.elapsed() > limit && forecast.seconds().isEmpty()) {
            exceeded = true;
        }
        return exceeded || user.isCancelled();
    }
}
