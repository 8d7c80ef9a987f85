package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong();
    private final Cancellation cancellation = new Cancellation(signal -> {});
    private final TerminalProgress progress = new TerminalProgress(new PrintWriter(err), cancellation, 40, now::get);

    @Test
    void aCommandOfLessThanASecondShowsNothing() {
        progress.begin("betweenness", 10);
        now.set(SECOND - 1);
        progress.draw();
        progress.close();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theLineIsRewrittenInPlaceAndClearedAtTheEnd() {
        progress.begin("betweenness", 8);
        now.set(2 * SECOND);
        progress.advance(2);
        progress.draw();
        progress.advance(6);
        progress.draw();
        progress.close();
        progress.draw();
        assertThat(err.toString()).isEqualTo("\r\u001b[Kbetweenness 25 %\r\u001b[Kbetweenness 100 %\r\u001b[K");
    }

    @Test
    void theLineGoesOutOfTheWayOfAWarningAndComesBack() {
        progress.begin("writing", 2);
        now.set(2 * SECOND);
        progress.draw();
        progress.warn("overwriting a change\u001b made by hand");
        progress.draw();
        assertThat(err.toString())
                .startsWith("\r\u001b[Kwriting 0 %\r\u001b[Kwarning: overwriting a change")
                .doesNotContain("change\u001b")
                .endsWith(" made by hand" + System.lineSeparator() + "\r\u001b[Kwriting 0 %");
    }

    @Test
    void aTaskOfUnknownLengthHasNoPercentage() {
        now.set(2 * SECOND);
        progress.begin("starting Neo4j", 0);
        progress.draw();
        assertThat(err.toString()).endsWith("starting Neo4j …");
    }

    @Test
    void moreStepsThanPromisedAreStillAllOfThem() {
        now.set(2 * SECOND);
        progress.begin("x", 2);
        progress.advance(5);
        progress.draw();
        assertThat(err.toString()).endsWith("x 100 %");
    }

    @Test
    void theLineIsNeverWiderThanTheTerminal() {
        now.set(2 * SECOND);
        progress.begin("a very long task name that no terminal has the room to show", 3);
        progress.draw();
        assertThat(err.toString().replace("\r\u001b[K", "")).hasSize(39);
    }

    @Test
    void ctrlCIsHeardAndShown() {
        now.set(2 * SECOND);
        progress.begin("betweenness", 0);
        assertThat(progress.isCancelled()).isFalse();
        cancellation.request();
        progress.draw();
        assertThat(progress.isCancelled()).isTrue();
        assertThat(err.toString()).endsWith("stopping: betweenness …");
    }
}
