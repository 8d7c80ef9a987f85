package org.backchannel.progress;

import java.util.concurrent.atomic.AtomicInteger;

/** Stops the work when it looks for the so many'th time whether it should. */
public final class StopAtLook implements Progress {
    private final int time;
    private final AtomicInteger looks = new AtomicInteger();

    public StopAtLook(int time) {
        this.time = time;
    }

    @Override
    public void begin(String task, long steps) {}

    @Override
    public void advance(long steps) {}

    @Override
    public boolean isCancelled() {
        return looks.incrementAndGet() >= time;
    }
}
