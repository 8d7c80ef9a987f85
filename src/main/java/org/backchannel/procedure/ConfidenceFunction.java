package org.backchannel.procedure;

import org.backchannel.model.Confidence;
import org.backchannel.model.StakeholderMap;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.TerminationGuard;
import org.neo4j.procedure.UserFunction;

/** {@code backchannel.confidence}: how sure it is that a tie exists. */
public final class ConfidenceFunction {
    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /** The probability that a tie exists, from its evidence as it is now. */
    @UserFunction("backchannel.confidence")
    @Description("How sure it is that a tie of a loaded graph exists, from its evidence as it stands in the database.")
    public Double confidence(@Name(value = "tie", description = "A relationship of a loaded graph.") Relationship tie) {
        return tie == null
                ? null
                : new Call(guard).answer(progress -> {
                    StakeholderMap map =
                            LoadedGraph.of(transaction, tie, progress).map();
                    return Confidence.in(map).of(map.ties().get(0));
                });
    }
}
