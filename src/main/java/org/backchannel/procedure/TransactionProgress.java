package org.backchannel.procedure;

import org.backchannel.progress.Progress;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.procedure.TerminationGuard;

/** Stops work whose transaction was ended: by its user, by an administrator, or because its time is over. */
final class TransactionProgress implements Progress {
    private final TerminationGuard guard;

    TransactionProgress(TerminationGuard guard) {
        this.guard = guard;
    }

    @Override
    public void begin(String task, long steps) {}

    @Override
    public void advance(long steps) {}

    @Override
    public boolean isCancelled() {
        try {
            guard.check();
            return false;
        } catch (TransactionTerminatedException ended) {
            return true;
        }
    }
}
