package org.backchannel.cli;

import java.io.PrintWriter;
import org.backchannel.progress.Progress;
import org.backchannel.report.render.VisibleText;

/** Shows warnings and nothing else, keeps in mind how far work is, and stops when the user wants it. */
record SilentProgress(PrintWriter err, Cancellation cancellation) implements Progress {
    @Override
    public void warn(String sentence) {
        err.println(VisibleText.of("warning: " + sentence));
        err.flush();
    }

    @Override
    public void begin(String task, long steps) {
        cancellation.tasks().begin(task, steps);
    }

    @Override
    public void advance(long steps) {
        cancellation.tasks().advance(steps);
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isRequested();
    }
}
