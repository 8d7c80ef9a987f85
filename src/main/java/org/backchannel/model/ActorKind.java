package org.backchannel.model;

/** What an actor is; it says how the actor is labelled in Neo4j and drawn, and changes no number. */
public enum ActorKind {
    /** One human being. */
    PERSON,
    /** A company, an agency, an alliance: whatever has members and a seal. */
    ORGANISATION,
    /** A state or its government. */
    STATE,
    /** People taken together without a seal, such as a delegation. */
    GROUP,
    /** A post, whoever holds it. */
    OFFICE
}
