package org.backchannel.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.analysis.BadQueryException;
import org.backchannel.analysis.CypherQuery.Access;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Looks at the plan of an investigator's query before it runs. A read transaction refuses to write to the graph, but not
 * to end other people's transactions and connections, and it reads any file or address that the server lets it.
 */
final class QueryGuard {
    private static final String EXPLAIN = "EXPLAIN ";
    private static final String PROFILE = "PROFILE ";
    private static final int HEXADECIMAL = 16;

    /** Cypher reads these before anything else. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    /** Texts, names in backticks, and comments. */
    private static final Pattern NO_CODE = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`|/\\*.*?\\*/|//[^\\n\\r]*+", Pattern.DOTALL);

    private static final Pattern LOAD_CSV =
            Pattern.compile("\\bLOAD[^\\w(){}\\[\\].,:;=]+CSV\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

    private QueryGuard() {}

    /** The statement that asks for the plan of another. */
    static Query explaining(Query statement) {
        return new Query(EXPLAIN + statement.text(), statement.parameters());
    }

    /** The statement that runs another and tells how. */
    static Query profiling(Query statement) {
        return new Query(PROFILE + statement.text(), statement.parameters());
    }

    /** The same of {@link #PROFILE}, which is as long. */
    static String withoutProfile(String message) {
        return withoutExplain(message);
    }

    /**
     * Refuses what a query may not do.
     *
     * @throws BadQueryException if the plan does it
     */
    static void check(Query statement, ResultSummary explained, Access access) {
        if (uses(explained.plan(), "LoadCSV") || mentionsLoadCsv(statement.text())) {
            throw new BadQueryException("LOAD CSV is not allowed: no query reads a file or an address", null);
        }
        boolean reads =
                explained.queryType() == QueryType.READ_ONLY && !uses(explained.plan(), "TerminateTransactions");
        if (access == Access.READ && !reads) {
            throw new BadQueryException("the query writes or administers, which it may only with --write", null);
        }
    }

    /** In a subquery that is an expression, a plan does not show it. */
    static boolean mentionsLoadCsv(String text) {
        String decoded = ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(escape.group(1), HEXADECIMAL))));
        return LOAD_CSV.matcher(NO_CODE.matcher(decoded).replaceAll(" ")).find();
    }

    private static boolean uses(Plan plan, String operator) {
        return plan.operatorType().startsWith(operator)
                || plan.children().stream().anyMatch(child -> uses(child, operator));
    }

    /** A message about the statement with {@link #EXPLAIN} before it, as one about the statement itself. */
    static String withoutExplain(String message) {
        Matcher position = POSITION.matcher(message);
        return position.replaceAll(found -> {
            boolean firstLine = found.group(1).equals("1");
            return "(line " + found.group(1) + ", column " + (firstLine ? less(found.group(2)) : found.group(2))
                    + " (offset: " + less(found.group(3)) + "))";
        });
    }

    private static String less(String number) {
        return String.valueOf(Math.max(0, Integer.parseInt(number) - EXPLAIN.length()));
    }
}
