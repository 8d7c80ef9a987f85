package org.backchannel.store;

import java.util.function.Function;
import org.backchannel.analysis.BadQueryException;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.CypherQuery.Access;
import org.backchannel.analysis.CypherQuery.Wanted;
import org.backchannel.analysis.QueryResult;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

/** Runs an investigator's Cypher. */
final class QueryRunner {
    private final Database database;

    QueryRunner(Database database) {
        this.database = database;
    }

    /** Runs a query, after a look at its plan; in a read transaction unless it may write. */
    QueryResult run(CypherQuery query) {
        Query statement = new Query(query.text(), query.parameters());
        Plan plan = check(statement, query.access());
        try {
            return switch (query.wanted()) {
                case PLAN -> PlanRows.of(plan);
                case PROFILE -> run(QueryGuard.profiling(statement), query.access(), QueryRunner::profile);
                case ROWS -> run(statement, query.access(), QueryValues::of);
            };
        } catch (ClientException refused) {
            String message = Failures.oneLine(refused);
            throw new BadQueryException(
                    query.wanted() == Wanted.PROFILE ? QueryGuard.withoutProfile(message) : message, refused);
        }
    }

    private static QueryResult profile(Result result) {
        return PlanRows.of(result.consume().profile());
    }

    private Plan check(Query statement, Access access) {
        try {
            ResultSummary explained = database.read(transaction ->
                    transaction.run(QueryGuard.explaining(statement)).consume());
            QueryGuard.check(statement, explained, access);
            return explained.plan();
        } catch (ClientException refused) {
            throw new BadQueryException(QueryGuard.withoutExplain(Failures.oneLine(refused)), refused);
        }
    }

    private QueryResult run(Query statement, Access access, Function<Result, QueryResult> answer) {
        return access == Access.READ
                ? database.read(transaction -> answer.apply(transaction.run(statement)))
                : write(statement, answer);
    }

    /** Outside an explicit transaction, where {@code CALL … IN TRANSACTIONS} and schema statements run too. */
    private QueryResult write(Query statement, Function<Result, QueryResult> answer) {
        return database.inSession(AccessMode.WRITE, session -> answer.apply(session.run(statement)));
    }
}
