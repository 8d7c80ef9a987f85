package org.backchannel.format;

import java.io.IOException;

/** A packed file that unpacks to far more than any that somebody has made to be read. */
public final class PackedTooTightlyException extends IOException {
    private static final long serialVersionUID = 1L;

    PackedTooTightlyException(long packed, long unpacked) {
        super("what gzip packed into " + packed + " bytes are " + unpacked + " and more, over "
                + UnpackedStream.MOST_TIMES + " times as many; data that tightly packed is refused");
    }
}
