package org.backchannel.analysis;

import java.util.Map;

/**
 * Cypher to run.
 *
 * @param text the statement
 * @param parameters by name: text, numbers, booleans or lists of them
 * @param access whether it may change anything
 */
public record CypherQuery(String text, Map<String, Object> parameters, Access access) {
    /** What a query may do. */
    public enum Access {
        /** Reads only: the transaction refuses to write. */
        READ,
        /** May write: the user asked for it. */
        WRITE
    }
}
