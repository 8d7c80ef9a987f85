package org.backchannel.store;

import org.backchannel.analysis.BadQueryException;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.CypherQuery.Access;
import org.backchannel.analysis.QueryResult;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;

/** Runs an investigator's Cypher. */
final class QueryRunner {
    private static final String WRITE_REFUSED = "Neo.ClientError.Statement.AccessMode";

    private final Database database;

    QueryRunner(Database database) {
        this.database = database;
    }

    /** Runs a query, in a transaction that the server keeps from writing unless the query may write. */
    QueryResult run(CypherQuery query) {
        Query statement = new Query(query.text(), query.parameters());
        try {
            return query.access() == Access.READ
                    ? database.read(transaction -> QueryValues.of(transaction.run(statement)))
                    : database.inSession(AccessMode.WRITE, session -> write(session, statement));
        } catch (ClientException refused) {
            throw new BadQueryException(explain(refused), refused);
        }
    }

    /** Outside an explicit transaction, where {@code CALL … IN TRANSACTIONS} and schema statements run too. */
    private static QueryResult write(Session session, Query statement) {
        return QueryValues.of(session.run(statement));
    }

    private static String explain(ClientException refused) {
        String message = Failures.oneLine(refused);
        return refused.code().equals(WRITE_REFUSED) ? message + " (a query may write only with --write)" : message;
    }
}
