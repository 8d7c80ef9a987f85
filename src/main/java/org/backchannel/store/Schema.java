package org.backchannel.store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** The constraints and indexes of {@code cypher/schema.cypher}. */
final class Schema {
    private static final Pattern NAME = Pattern.compile("\\b(backchannel_\\w+)");

    private Schema() {}

    /** Makes sure that they are there; asks first, for a look costs less than eight statements that do nothing. */
    static void apply(Database database) {
        database.inSession(AccessMode.WRITE, session -> {
            Set<String> present = Set.copyOf(session.run("SHOW INDEXES YIELD name RETURN name")
                    .list(record -> record.get(0).asString()));
            List<String> missing = statements().stream()
                    .filter(statement -> !present.contains(name(statement)))
                    .toList();
            createAll(session, missing);
            return awaitIndexes(session, missing);
        });
    }

    /** In one transaction: each commit waits for the disk. */
    private static void createAll(Session session, List<String> missing) {
        if (!missing.isEmpty()) {
            session.executeWriteWithoutResult(transaction ->
                    missing.forEach(statement -> transaction.run(statement).consume()));
        }
    }

    /** An index that is new is filled in the background. */
    private static boolean awaitIndexes(Session session, List<String> created) {
        if (!created.isEmpty()) {
            session.run("CALL db.awaitIndexes(300)").consume();
        }
        return true;
    }

    /** The statements of the file. */
    static List<String> statements() {
        String text = CypherResource.read("schema.cypher")
                .lines()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String name(String statement) {
        Matcher matcher = NAME.matcher(statement);
        if (!matcher.find()) {
            throw new IllegalStateException("a statement of schema.cypher names nothing backchannel_…: " + statement);
        }
        return matcher.group(1);
    }
}
