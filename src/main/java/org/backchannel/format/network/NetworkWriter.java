package org.backchannel.format.network;

import java.io.IOException;

/** Writes networks in one format. */
@FunctionalInterface
public interface NetworkWriter {
    /**
     * Writes one network. Equal networks give equal text.
     *
     * @param out the text goes here; the caller closes it, and encodes it as UTF-8 if it becomes bytes
     */
    void write(Network network, Appendable out) throws IOException;
}
