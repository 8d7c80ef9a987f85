package org.backchannel.format.network;

import java.io.IOException;
import java.io.OutputStream;

/** Writes networks in one format that is no text. */
@FunctionalInterface
public interface NetworkBytes {
    /**
     * Writes one network. Equal networks give equal bytes.
     *
     * @param out the bytes go here; the caller closes it
     */
    void write(Network network, OutputStream out) throws IOException;
}
