package org.backchannel.store;

import java.util.List;

/** The kinds of things that a stored map is made of, in an order in which they can be created. */
enum ElementKind {
    TIE_TYPE("tie type"),
    SOURCE("source"),
    ACTOR("actor"),
    TIE("tie"),
    EVIDENCE("evidence");

    private final String word;

    ElementKind(String word) {
        this.word = word;
    }

    /** The label of its nodes. */
    String label() {
        return switch (this) {
            case TIE_TYPE -> "TieType";
            case SOURCE -> "Source";
            case ACTOR -> "Actor";
            case EVIDENCE -> "Evidence";
            case TIE -> throw new IllegalStateException("ties are relationships and have no label");
        };
    }

    /** What tells a row of this kind from all others. */
    String key(List<Object> row) {
        return this == EVIDENCE ? EvidenceTable.key(row) : String.valueOf(row.get(0));
    }

    /** What messages call it. */
    String word() {
        return word;
    }

    /** An element of this kind, as messages name it. */
    String describe(String key) {
        return word + " " + (this == EVIDENCE ? EvidenceTable.describe(key) : key);
    }
}
