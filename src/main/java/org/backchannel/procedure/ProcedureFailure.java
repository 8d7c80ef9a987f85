package org.backchannel.procedure;

import org.neo4j.kernel.api.exceptions.Status;

/** A call that cannot be answered. Neo4j hands the message of one that tells its status on as it is. */
final class ProcedureFailure extends RuntimeException implements Status.HasStatus {
    private static final long serialVersionUID = 1;

    /** With a message that says what is wrong and what would be right. */
    ProcedureFailure(String message) {
        super(message);
    }

    /** Of something that went wrong further down, in its words. */
    ProcedureFailure(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }

    @Override
    public Status status() {
        return Status.Statement.ArgumentError;
    }
}
