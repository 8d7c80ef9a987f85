package org.backchannel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Results on their way out, in UTF-8 whatever the locale. Remembers the first failure and from then on takes what
 * comes without writing it, so that a command whose reader has gone ({@code | head}) ends soon and quietly.
 */
final class StandardOutput extends Writer {
    private final Writer out;
    private IOException failure;

    StandardOutput(OutputStream bytes) {
        this.out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] text, int from, int length) {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    @Override
    public void close() {
        attempt(out::close);
    }

    /** Why not everything arrived; empty if it did, or if the reader did not want more. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(met -> !isBrokenPipe(met));
    }

    private static boolean isBrokenPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    private void attempt(Writing writing) {
        if (failure == null) {
            try {
                writing.run();
            } catch (IOException met) {
                failure = met;
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
