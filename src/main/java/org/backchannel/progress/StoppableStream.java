package org.backchannel.progress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that end with {@link CancelledException} once the work is to stop: whoever reads a large file need not ask, whatever its
 * format. A reader takes some kilobytes at a time, so that it stops within milliseconds.
 */
public final class StoppableStream extends FilterInputStream {
    private final Progress progress;

    /** Reads on in another stream for as long as nobody wants the work to stop; closing it closes that. */
    public StoppableStream(InputStream bytes, Progress progress) {
        super(bytes);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        progress.check();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        progress.check();
        return super.read(buffer, offset, length);
    }
}
