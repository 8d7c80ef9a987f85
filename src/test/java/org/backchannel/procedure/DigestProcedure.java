package org.backchannel.procedure;

import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.model.MapDigest;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** For tests: the digest of a map as it is read in place. */
public final class DigestProcedure {
    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /** A digest. */
    public record Row(String digest) {}

    /** Reads a graph. */
    @Procedure(name = "test.digest", mode = Mode.READ)
    public Stream<Row> digest(@Name("graph") String graph) {
        return new Call(guard)
                .answer(progress ->
                        Stream.of(new Row(MapDigest.of(LoadedGraph.read(transaction, Optional.of(graph), progress)
                                .map()))));
    }
}
