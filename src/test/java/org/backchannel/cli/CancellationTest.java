package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CancellationTest {
    private final Cancellation cancellation = new Cancellation(signal -> {});

    @Test
    void theFarewellSaysWhatWasChanged() {
        assertThat(cancellation.farewell()).isEqualTo("Interrupted; nothing was changed.");
        cancellation.changed("graph 'a' was loaded");
        cancellation.changed("no scores were written");
        assertThat(cancellation.farewell())
                .isEqualTo("Interrupted; until then: graph 'a' was loaded; no scores were written.");
    }

    @Test
    void theFarewellSaysWhatWasFinished() {
        SilentProgress progress = new SilentProgress(new PrintWriter(new StringWriter()), cancellation);
        progress.begin("reading map.yaml", 0);
        assertThat(cancellation.farewell()).isEqualTo("Interrupted; nothing was changed.");
        progress.begin("betweenness", 100);
        progress.begin("closeness", 200);
        progress.advance(50);
        assertThat(cancellation.farewell())
                .isEqualTo("Interrupted; nothing was changed. Finished: reading map.yaml, betweenness; not: closeness"
                        + " (25 %).");
        cancellation.changed("graph 'a' was loaded");
        progress.begin("communities", 0);
        assertThat(cancellation.farewell())
                .endsWith(" was loaded. Finished: reading map.yaml, betweenness, closeness; not: communities.");
    }

    @Test
    void waitingIsInterrupted() throws InterruptedException {
        CountDownLatch waits = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            try {
                waits.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cancellation.request();
        });
        other.start();
        assertThatThrownBy(() -> cancellation.whileWaiting(() -> {
                    waits.countDown();
                    new CountDownLatch(1).await();
                    return "never";
                }))
                .isInstanceOf(InterruptedException.class);
        other.join();
    }

    @Test
    void whoBeginsToWaitAfterCtrlCIsInterruptedAtOnce() {
        cancellation.request();
        assertThatThrownBy(() -> cancellation.whileWaiting(() -> {
                    new CountDownLatch(1).await();
                    return "never";
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void workThatDoesNotWaitIsLeftAlone() {
        cancellation.request();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
