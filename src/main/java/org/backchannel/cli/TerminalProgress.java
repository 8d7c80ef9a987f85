package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.backchannel.progress.Progress;
import org.backchannel.report.render.VisibleText;

/**
 * Progress as one line on a terminal, rewritten in place, shown only for a command that lasts longer than a second and
 * cleared when it ends. Work calls in; a thread of its own draws, so that a step that takes long is shown too.
 */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long REDRAW_MILLIS = 100;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final Cancellation cancellation;
    private final int width;
    private final LongSupplier clock;
    private final long start;
    private String task = "";
    private long steps;
    private long done;
    private boolean shown;
    private Thread drawer;
    private boolean closed;

    /** Draws to a terminal of a width; the clock counts nanoseconds. */
    TerminalProgress(PrintWriter err, Cancellation cancellation, int width, LongSupplier clock) {
        this.err = err;
        this.cancellation = cancellation;
        this.width = width;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** Redraws from now on, ten times a second. */
    synchronized void startDrawing() {
        drawer = new Thread(this::keepDrawing, "progress");
        drawer.setDaemon(true);
        drawer.start();
    }

    @Override
    public synchronized void begin(String newTask, long newSteps) {
        task = newTask;
        steps = newSteps;
        done = 0;
        cancellation.tasks().begin(newTask, newSteps);
    }

    @Override
    public synchronized void advance(long newSteps) {
        done += newSteps;
        cancellation.tasks().advance(newSteps);
    }

    /** The line goes out of the way and comes back below the warning. */
    @Override
    public synchronized void warn(String sentence) {
        if (shown) {
            shown = false;
            err.print(CLEAR);
        }
        err.println(VisibleText.of("warning: " + sentence));
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isRequested();
    }

    /** Draws the line anew, if there is something to say and the user has waited long enough to want it. */
    synchronized void draw() {
        if (!closed && !task.isEmpty() && clock.getAsLong() - start >= PATIENCE) {
            shown = true;
            err.print(CLEAR + line());
            err.flush();
        }
    }

    private String line() {
        String percent = steps > 0 ? String.format(Locale.ROOT, " %d %%", Math.min(100, 100 * done / steps)) : " …";
        String line = (cancellation.isRequested() ? "stopping: " : "") + task + percent;
        return line.length() < width ? line : line.substring(0, width - 1);
    }

    /** Clears the line; the next task draws one again. */
    synchronized void clear() {
        task = "";
        if (shown) {
            shown = false;
            err.print(CLEAR);
            err.flush();
        }
    }

    /** Clears the line; nothing is drawn after that. */
    @Override
    public synchronized void close() {
        clear();
        closed = true;
        notifyAll();
    }

    private synchronized void keepDrawing() {
        try {
            while (!closed) {
                draw();
                wait(REDRAW_MILLIS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
