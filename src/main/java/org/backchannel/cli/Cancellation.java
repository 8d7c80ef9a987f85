package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whether the user wants the command to stop, and what it had already changed by then. Set by one thread (the one that
 * hears Ctrl-C), read by others.
 */
final class Cancellation {
    private final Consumer<Cancellation> signal;
    private final List<String> changes = new ArrayList<>();
    private volatile boolean requested;
    private final TaskLog tasks = new TaskLog();
    private Thread waiting;

    /**
     * For a command that has not begun.
     *
     * @param signal sees to it that {@link #request} is called when the user presses Ctrl-C
     */
    Cancellation(Consumer<Cancellation> signal) {
        this.signal = signal;
    }

    /** The command begins: from now on Ctrl-C is a wish, not the end. */
    void listen() {
        signal.accept(this);
    }

    /** Asks the command to stop at its next step; at once where it does nothing but wait. */
    synchronized void request() {
        requested = true;
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    /** Asked often, by kernels; costs a volatile read. */
    boolean isRequested() {
        return requested;
    }

    /** Something is now done that an interruption will not undo, as a sentence without its full stop. */
    synchronized void changed(String sentence) {
        changes.add(sentence);
    }

    /** How far work is. */
    TaskLog tasks() {
        return tasks;
    }

    /** What to tell a user whose command was interrupted. */
    synchronized String farewell() {
        String changed = changes.isEmpty()
                ? "Interrupted; nothing was changed."
                : "Interrupted; until then: " + String.join("; ", changes) + ".";
        return changed + tasks.sentence();
    }

    /**
     * Waits for somebody else's work, such as a query, which knows no {@link org.backchannel.progress.Progress}. Only
     * for code that survives an interrupt of its thread: a database that starts or stops in this thread may not.
     */
    <T> T whileWaiting(Waiting<T> work) throws InterruptedException {
        setWaiting(Thread.currentThread());
        try {
            return work.result();
        } finally {
            setWaiting(null);
            Thread.interrupted();
        }
    }

    /** Somebody else's work. */
    @FunctionalInterface
    interface Waiting<T> {
        T result() throws InterruptedException;
    }

    private synchronized void setWaiting(Thread thread) {
        waiting = thread;
        if (requested && thread != null) {
            thread.interrupt();
        }
    }
}
