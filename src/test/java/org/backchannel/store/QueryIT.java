package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.backchannel.analysis.BadQueryException;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.CypherQuery.Access;
import org.backchannel.analysis.CypherQuery.Wanted;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.QueryResult.Value;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;

@ExtendWith(SharedDatabase.class)
class QueryIT {
    private static QueryResult read(Running database, String text) {
        return database.store().query(new CypherQuery(text, Map.of(), Access.READ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Trace)",
                "MERGE (n:Trace) RETURN n",
                "MATCH (n) SET n.trace = 1",
                "MATCH (n) REMOVE n.id",
                "MATCH (n) DETACH DELETE n",
                "FOREACH (x IN [1] | CREATE (:Trace))",
                "CALL { CREATE (n:Trace) RETURN n } RETURN n",
                "UNWIND [1] AS x CALL { WITH x CREATE (:Trace) } IN TRANSACTIONS",
                "CREATE INDEX trace FOR (n:Trace) ON (n.x)",
                "DROP INDEX backchannel_evidence_tie",
                "DROP CONSTRAINT backchannel_graph_name",
                "CREATE USER mallory SET PASSWORD 'password12'",
                "ALTER USER neo4j SET PASSWORD 'password12'",
                "CALL db.createLabel('Trace')",
                "CALL db.createProperty('trace')",
                "CALL db.createRelationshipType('TRACE')",
                "CALL db.clearQueryCaches()",
                "CALL dbms.killConnection('bolt-0')",
                "CALL dbms.killConnections(['bolt-0'])",
                "CALL `dbms`.`killConnection`('bolt-0')",
                "MATCH (n) CALL dbms.killConnection('bolt-0') YIELD message RETURN message",
                "CALL { CALL dbms.killConnection('bolt-0') YIELD message RETURN message } RETURN message",
                "CALL dbms.setConfigValue('x', 'y')",
                "CALL dbms.queryJmx('*:*')",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
                "SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message",
                "PROFILE CREATE (n:Trace)",
                "EXPLAIN CREATE (n:Trace)",
                "RETURN 1; CREATE (n:Trace)"
            })
    void aQueryThatMayOnlyReadIsRefusedWhateverElseItTries(String text, Running database) {
        assertThatThrownBy(() -> read(database, text)).isInstanceOf(BadQueryException.class);
        assertThat(database.byHand("CALL db.labels() YIELD label WHERE label = 'Trace' RETURN label"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://127.0.0.1:1/",
                "http://localhost:1/",
                "http://[::1]:1/",
                "https://192.0.2.1/",
                "ftp://127.0.0.1/x",
                "jar:file:/x.jar!/x",
                "/etc/passwd"
            })
    void noQueryReadsAFileOrAnAddressNotEvenPastTheStore(String address, Running database) {
        String text = "LOAD CSV FROM '" + address + "' AS line RETURN line";
        for (Access access : Access.values()) {
            assertThatThrownBy(() -> database.store().query(new CypherQuery(text, Map.of(), access)))
                    .isInstanceOf(BadQueryException.class)
                    .hasMessageContaining("LOAD CSV is not allowed");
        }
        assertThatThrownBy(() -> database.byHand(text))
                .isInstanceOfSatisfying(
                        ClientException.class,
                        refused -> assertThat(refused.code())
                                .isEqualTo("Neo.ClientError.Statement.ExternalResourceFailed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
                "RETURN 1 AS line UNION LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } AS line",
                "RETURN EXISTS { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } AS line",
                "MATCH (n) WHERE COUNT { LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line } > 0 RETURN n"
            })
    void norDoesItFromWithinAnotherQuery(String text, Running database) {
        for (Access access : Access.values()) {
            assertThatThrownBy(() -> database.store().query(new CypherQuery(text, Map.of(), access)))
                    .isInstanceOf(BadQueryException.class);
        }
    }

    @Test
    void noProcedureThatIsThereReadsOrWritesAFile(Running database) {
        assertThat(database.byHand("SHOW PROCEDURES YIELD name RETURN name"))
                .extracting(record -> record.get(0).asString())
                .as("the names of Neo4j's own procedures, ours, and one of a test")
                .allMatch(name -> name.matches("(db|dbms|tx|cdc|backchannel|test)\\..*"))
                .noneMatch(name -> name.matches("(?i).*(import|export|file|load|dump|backup).*"));
    }

    @Test
    void aQueryThatMayWriteWrites(Running database) {
        database.store()
                .query(new CypherQuery(
                        "UNWIND [1, 2] AS x CALL { WITH x CREATE (:Written {x: x}) } IN TRANSACTIONS OF 1 ROW",
                        Map.of(),
                        Access.WRITE));
        assertThat(read(database, "MATCH (n:Written) RETURN count(n)").rows())
                .containsExactly(List.of(new Value.Whole(2)));
    }

    @Test
    void valuesComeBackAsTheyAre(Running database) {
        QueryResult result = database.store()
                .query(new CypherQuery(
                        "RETURN null AS a, 1 AS b, 0.5 AS c, true AS d, 'x' AS e, [1, [$p]] AS f, {k: 1} AS g,"
                                + " date('2024-12-01') AS h, duration('P1D') AS i",
                        Map.of("p", "given"),
                        Access.READ));

        assertThat(result.columns()).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(result.rows())
                .containsExactly(List.of(
                        new Value.Nothing(),
                        new Value.Whole(1),
                        new Value.Real(0.5),
                        new Value.Truth(true),
                        new Value.Text("x"),
                        new Value.Sequence(
                                List.of(new Value.Whole(1), new Value.Sequence(List.of(new Value.Text("given"))))),
                        new Value.Keyed(Map.of("k", new Value.Whole(1))),
                        new Value.Text("2024-12-01"),
                        new Value.Text("P0M1DT0S")));
    }

    @Test
    void bytesAreShownInBase64(Running database) {
        database.store().load(Maps.fixed("bytes"), Progress.NONE);

        QueryResult result = read(database, "MATCH (f:Fingerprints {graph: 'bytes'}) RETURN f.keys");

        assertThat(((Value.Text) result.rows().get(0).get(0)).text()).matches("[A-Za-z0-9+/]{100,}=*");
    }

    @Test
    void aPathTellsWhichWayItsRelationshipsPoint(Running database) {
        database.byHand("CREATE (:Step {i: 1})-[:NEXT {n: 1}]->(:Step {i: 2})<-[:NEXT {n: 2}]-(:Step {i: 3})");

        Value value = read(database, "MATCH p = ({i: 1})-[:NEXT]-(:Step)-[:NEXT]-({i: 3}) RETURN p")
                .rows()
                .get(0)
                .get(0);

        assertThat(value).isInstanceOfSatisfying(Value.Path.class, path -> {
            assertThat(path.forward()).containsExactly(true, false);
            assertThat(path.nodes())
                    .extracting(node -> node.properties().get("i"))
                    .containsExactly(new Value.Whole(1), new Value.Whole(2), new Value.Whole(3));
            assertThat(path.relationships().get(1))
                    .isEqualTo(new Value.Relationship("NEXT", Map.of("n", new Value.Whole(2))));
        });
    }

    @Test
    void anErrorIsOneLineThatPointsIntoTheQueryAsItWasWritten(Running database) {
        assertThatThrownBy(() -> read(database, "MATCH (n) RETRN n"))
                .isInstanceOf(BadQueryException.class)
                .hasMessageMatching("Invalid input 'RETRN': .*\\(line 1, column 11 \\(offset: 10\\)\\)");
        assertThatThrownBy(() -> read(database, "RETURN $missing"))
                .isInstanceOf(BadQueryException.class)
                .hasMessage("Expected parameter(s): missing");
    }

    @Test
    void aPlanIsShownWithoutRunningTheQuery(Running database) {
        QueryResult plan = database.store()
                .query(new CypherQuery("CREATE (n:Planned) RETURN n", Map.of(), Access.WRITE, Wanted.PLAN));

        assertThat(plan.columns()).containsExactly("operator", "details", "estimatedRows");
        assertThat(plan.rows().get(0).get(0)).isEqualTo(new Value.Text("ProduceResults"));
        assertThat(plan.rows()).anyMatch(row -> row.get(0).equals(new Value.Text("Create")));
        assertThat(read(database, "MATCH (n:Planned) RETURN n").rows()).isEmpty();
    }

    @Test
    void aProfileTellsWhatRunningItTook(Running database) {
        QueryResult profile = database.store()
                .query(new CypherQuery(
                        "UNWIND range(1, $n) AS x WITH x WHERE x > 5 RETURN x",
                        Map.of("n", 10),
                        Access.READ,
                        Wanted.PROFILE));

        assertThat(profile.columns()).containsExactly("operator", "details", "estimatedRows", "rows", "dbHits");
        assertThat(profile.rows().get(0).get(3)).as("rows of the result").isEqualTo(new Value.Whole(5));
        assertThatThrownBy(() -> database.store()
                        .query(new CypherQuery("CREATE (n:Trace)", Map.of(), Access.READ, Wanted.PROFILE)))
                .isInstanceOf(BadQueryException.class);
        assertThatThrownBy(() -> database.store()
                        .query(new CypherQuery("RETURN 1 / $zero", Map.of("zero", 0), Access.READ, Wanted.PROFILE)))
                .isInstanceOf(BadQueryException.class)
                .hasMessage("/ by zero");
    }
}
