package org.backchannel.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table, one after the other. */
public interface Rows extends Closeable {
    /** The next row, the header first; empty after the last. */
    Optional<List<String>> next() throws IOException;
}
