package org.backchannel.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Bytes unpacked if they are packed by gzip, which the first two of them say and not a name. What unpacks to more than
 * {@value #MOST_TIMES} times its size ends there: 8 MB of gzip can be 8 GB of line ends, which took a minute to read to the
 * limit of all files. Tables of people and ties pack to a fifth or a thirtieth.
 */
public final class UnpackedStream extends GZIPInputStream {
    /** How many times its size a file may unpack to. */
    static final int MOST_TIMES = 200;

    /** So much may be packed as tightly as it likes: it is read in a second. */
    private static final long ANY_WAY = 64L << 20;

    private static final int BUFFER = 1 << 16;

    private final Counted packed;
    private long unpacked;

    private UnpackedStream(Counted packed) throws IOException {
        super(packed, BUFFER);
        this.packed = packed;
    }

    /**
     * The bytes of a stream, which the caller closes.
     *
     * @throws java.util.zip.ZipException if it begins as a packed one and is none
     */
    public static InputStream of(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
        buffered.mark(2);
        boolean isPacked = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return isPacked ? new UnpackedStream(new Counted(buffered)) : buffered;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        unpacked += Math.max(0, some);
        if (unpacked > ANY_WAY && unpacked > MOST_TIMES * packed.read) {
            throw new PackedTooTightlyException(packed.read, unpacked);
        }
        return some;
    }

    /** Counts what is read of a stream. */
    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            read += Math.max(0, some);
            return some;
        }
    }
}
