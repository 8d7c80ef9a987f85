package org.backchannel.analysis.sensitivity;

import org.backchannel.progress.Progress;

/** Hears nothing of the many small tasks that one large one is made of, but stops when it is to stop. */
record OneTask(Progress whole) implements Progress {
    @Override
    public void begin(String task, long steps) {}

    @Override
    public void advance(long steps) {}

    @Override
    public void warn(String sentence) {
        whole.warn(sentence);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
