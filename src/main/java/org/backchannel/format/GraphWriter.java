package org.backchannel.format;

import java.io.IOException;
import org.backchannel.model.StakeholderMap;

/** Writes maps in one format. */
public interface GraphWriter {
    /**
     * Writes one map. Equal maps give equal text.
     *
     * @param out the text goes here; the caller closes it, and encodes it as UTF-8 if it becomes bytes
     */
    void write(StakeholderMap map, Appendable out) throws IOException;
}
