package org.backchannel.store;

import java.util.List;

/** Takes the rows of a graph as they are read, and what a row refers to before it. */
interface RowSink {
    /** The order in which kinds come; a tie is whole when its evidence is there. */
    List<ElementKind> ORDER =
            List.of(ElementKind.TIE_TYPE, ElementKind.SOURCE, ElementKind.EVIDENCE, ElementKind.ACTOR, ElementKind.TIE);

    /**
     * Takes a row.
     *
     * @param internalId Neo4j's own number for the element
     * @param values by column
     */
    void take(ElementKind kind, long internalId, List<Object> values);

    /** Forgets the evidence that it took, which comes once more. */
    void forgetEvidence();
}
