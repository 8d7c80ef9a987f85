package org.backchannel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ProgressTest {
    private boolean cancelled;
    private final Progress progress = new Progress() {
        @Override
        public void begin(String task, long steps) {}

        @Override
        public void advance(long steps) {}

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    };

    @Test
    void nobodyListeningNeverStopsTheWork() {
        Progress.NONE.begin("betweenness", 10);
        Progress.NONE.advance(10);
        assertThat(Progress.NONE.isCancelled()).isFalse();
        assertThatCode(Progress.NONE::check).doesNotThrowAnyException();
    }

    @Test
    void theWorkStopsFromTheMomentTheCallerWantsIt() {
        assertThatCode(progress::check).doesNotThrowAnyException();
        cancelled = true;
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(progress::check)
                .withMessage("interrupted");
    }
}
