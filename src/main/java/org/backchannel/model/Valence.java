package org.backchannel.model;

/** Whether a tie is friendly; it is drawn and queried, and changes no number. */
public enum Valence {
    /** Well-meaning. */
    POSITIVE,
    /** Hostile. */
    NEGATIVE,
    /** Neither, or not known. */
    NEUTRAL
}
