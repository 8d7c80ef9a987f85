package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    @Test
    void aReaderWhoHasGoneIsNoFailureAndIsNotWrittenToAgain() {
        AtomicInteger attempts = new AtomicInteger();
        StandardOutput out = new StandardOutput(failing("Broken pipe", attempts));
        writeMuch(out);
        writeMuch(out);
        assertThat(out.failure()).isEmpty();
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aFullDiskIsAFailure() {
        StandardOutput out = new StandardOutput(failing("No space left on device", new AtomicInteger()));
        writeMuch(out);
        assertThat(out.failure()).get().extracting(IOException::getMessage).isEqualTo("No space left on device");
    }

    private static void writeMuch(StandardOutput out) {
        char[] text = "x".repeat(100_000).toCharArray();
        out.write(text, 0, text.length);
        out.flush();
    }

    private static OutputStream failing(String message, AtomicInteger attempts) {
        return new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                attempts.incrementAndGet();
                throw new IOException(message);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                write(0);
            }
        };
    }
}
