package org.backchannel.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.backchannel.format.PackedTooTightlyException;

/** Bytes up to a limit. */
final class BoundedStream extends FilterInputStream {
    private final String file;
    private final long limit;
    private long read;

    BoundedStream(String file, InputStream bytes, long limit) {
        super(bytes);
        this.file = file;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int some = super.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        } catch (PackedTooTightlyException e) {
            throw new UnreadableExtractException(file + ": " + e.getMessage(), e);
        } catch (ZipException | EOFException e) {
            throw new UnreadableExtractException(file + ": the gzip file is damaged: " + e.getMessage(), e);
        }
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw new UnreadableExtractException(
                    file + ": an extract has at most " + limit + " bytes, unpacked; this one has more");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
