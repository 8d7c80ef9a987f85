package org.backchannel.procedure;

import java.util.function.Function;
import org.backchannel.algo.uncertainty.TooManyDrawsException;
import org.backchannel.analysis.DamagedGraphException;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.analysis.names.UnknownNameException;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.BadProjectionException;
import org.neo4j.procedure.TerminationGuard;

/** One call: it stops when its transaction does, and fails in words that the caller can use. */
final class Call {
    private final TerminationGuard guard;

    Call(TerminationGuard guard) {
        this.guard = guard;
    }

    /** The answer that work gives. It must be whole: what is computed while rows are fetched is outside of this. */
    <T> T answer(Function<Progress, T> work) {
        try {
            T answer = work.apply(new TransactionProgress(guard));
            // Sampling that is stopped answers with what it has; nobody is there to hear it.
            guard.check();
            return answer;
        } catch (CancelledException stopped) {
            // Says why: by whom, or after how long.
            guard.check();
            throw stopped;
        } catch (TooManyDrawsException tooMany) {
            throw new ProcedureFailure("option 'exact': " + tooMany.getMessage());
        } catch (UnknownNameException | UnknownGraphException | DamagedGraphException | BadProjectionException failed) {
            throw new ProcedureFailure(failed);
        }
    }
}
