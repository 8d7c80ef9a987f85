package org.backchannel.format;

import java.io.IOException;
import java.io.InputStream;

/** Reads maps in one format. */
public interface GraphReader {
    /**
     * Reads one map, to the end of the stream, and reports everything wrong with it at once.
     *
     * @param file the name that problems are reported under
     * @param bytes what it holds; the caller closes it
     * @throws IOException if the bytes cannot be had; never for what they say
     */
    Reading read(String file, InputStream bytes) throws IOException;
}
