package org.backchannel.model;

/** Whether an item of evidence speaks for a tie or against it. */
public enum Stance {
    /** The item says that the tie exists. */
    SUPPORTS,
    /** The item says that it does not. */
    DENIES
}
