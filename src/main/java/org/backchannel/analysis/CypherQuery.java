package org.backchannel.analysis;

import java.util.Map;

/**
 * Cypher to run.
 *
 * @param text the statement
 * @param parameters by name: text, numbers, booleans or lists of them
 * @param access whether it may change anything
 * @param wanted its rows, or its plan
 */
public record CypherQuery(String text, Map<String, Object> parameters, Access access, Wanted wanted) {
    /** A query whose rows are wanted. */
    public CypherQuery(String text, Map<String, Object> parameters, Access access) {
        this(text, parameters, access, Wanted.ROWS);
    }

    /** What is asked for. */
    public enum Wanted {
        /** What it returns. */
        ROWS,
        /** How the database would go about it; it is not run. */
        PLAN,
        /** How the database went about it: it is run, and what it returns is left out. */
        PROFILE
    }

    /** What a query may do. */
    public enum Access {
        /** Reads only: the transaction refuses to write. */
        READ,
        /** May write: the user asked for it. */
        WRITE
    }
}
