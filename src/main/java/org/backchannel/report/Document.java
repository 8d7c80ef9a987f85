package org.backchannel.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader reads, from top to bottom.
 *
 * @param blocks in order; the first is a heading of level 1 where the document has a title
 */
public record Document(List<Block> blocks) {
    /** Keeps a copy that cannot change. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document of these blocks. */
    public static Document of(Block... blocks) {
        return new Document(List.of(blocks));
    }

    /** This document with another after it. */
    public Document then(Document next) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(next.blocks);
        return new Document(all);
    }
}
