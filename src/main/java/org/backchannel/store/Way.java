package org.backchannel.store;

/** How a graph is gone through that is to be read. */
enum Way {
    /** By a procedure of ours inside the server, which hands over bytes. */
    PROCEDURE,
    /** By statements of Cypher, on a server that has none of ours. */
    STATEMENTS
}
