package org.backchannel.format.network;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Hands on to an appendable, which somebody else closes, what libraries write to a writer. */
public final class Appending extends Writer {
    private final Appendable out;

    /** To somewhere. */
    public Appending(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        out.append(CharBuffer.wrap(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.append(text, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
