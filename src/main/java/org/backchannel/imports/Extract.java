package org.backchannel.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.backchannel.progress.Progress;

/** A file of records that somebody else made. */
public interface Extract {
    /** Which file it is. */
    Path file();

    /**
     * Reads it to its end.
     *
     * @param records take what it says, record by record
     * @throws UnreadableExtractException if it cannot be read to its end
     */
    void read(Records records, Progress progress) throws IOException;
}
