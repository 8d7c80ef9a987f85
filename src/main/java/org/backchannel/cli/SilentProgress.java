package org.backchannel.cli;

import org.backchannel.progress.Progress;

/** Shows nothing, and stops when the user wants it. */
record SilentProgress(Cancellation cancellation) implements Progress {
    @Override
    public void begin(String task, long steps) {}

    @Override
    public void advance(long steps) {}

    @Override
    public boolean isCancelled() {
        return cancellation.isRequested();
    }
}
