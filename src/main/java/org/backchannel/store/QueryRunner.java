package org.backchannel.store;

import org.backchannel.analysis.BadQueryException;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.CypherQuery.Access;
import org.backchannel.analysis.QueryResult;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Query;
import org.neo4j.driver.exceptions.ClientException;

/** Runs an investigator's Cypher. */
final class QueryRunner {
    private final Database database;

    QueryRunner(Database database) {
        this.database = database;
    }

    /** Runs a query, after a look at its plan; in a read transaction unless it may write. */
    QueryResult run(CypherQuery query) {
        Query statement = new Query(query.text(), query.parameters());
        check(statement, query.access());
        try {
            return query.access() == Access.READ
                    ? database.read(transaction -> QueryValues.of(transaction.run(statement)))
                    : write(statement);
        } catch (ClientException refused) {
            throw new BadQueryException(Failures.oneLine(refused), refused);
        }
    }

    private void check(Query statement, Access access) {
        try {
            QueryGuard.check(
                    database.read(transaction ->
                            transaction.run(QueryGuard.explaining(statement)).consume()),
                    access);
        } catch (ClientException refused) {
            throw new BadQueryException(QueryGuard.withoutExplain(Failures.oneLine(refused)), refused);
        }
    }

    /** Outside an explicit transaction, where {@code CALL … IN TRANSACTIONS} and schema statements run too. */
    private QueryResult write(Query statement) {
        return database.inSession(AccessMode.WRITE, session -> QueryValues.of(session.run(statement)));
    }
}
