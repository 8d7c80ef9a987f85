package org.backchannel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.procedure.AskedMaps.CASE;
import static org.backchannel.procedure.AskedMaps.READING;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginAccess;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.doors.Sampling;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.grounds.LeaveOneOut;
import org.backchannel.analysis.grounds.SourcesResult;
import org.backchannel.analysis.grounds.SourcesResult.LeftOut;
import org.backchannel.analysis.grounds.TieValue;
import org.backchannel.model.Actor;
import org.backchannel.model.Origins;
import org.backchannel.model.Source;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

/** How surely, and on whose word: {@code reach} and {@code sources} in Cypher, against the use cases of the commands. */
@ExtendWith(SharedDatabase.class)
class GroundsProceduresIT {
    private static final List<String> EVERYBODY = OriginChoice.of(CASE, "putin", Origins.EVERYBODY);
    private static final WorldSample SAMPLE = new WorldSample(400, 7, OptionalDouble.of(0.8), 1);
    private static final String OPTIONS = "{graph: 'peace-talks-2024', worlds: 400, seed: 7, passOn: 0.8, maxHops: 4}";

    /** Dee tells Eve, who tells Flo; Flo may hear it from Dee, too. */
    private static final String MOLES = """
            MERGE (dee:Mole {codename: 'Dee'})
            MERGE (eve:Mole {codename: 'Eve'})
            MERGE (flo:Mole {codename: 'Flo'})
            MERGE (dee)-[:MOLE_TELLS {sure: 0.5, weight: 0.8}]->(eve)
            MERGE (eve)-[:MOLE_TELLS {sure: 0.5, weight: 1.0}]->(flo)
            MERGE (dee)-[:MOLE_TELLS {sure: 0.5, weight: 0.1}]->(flo)""";

    private static final String OWN = "{actors: 'Mole', name: 'codename', strength: 'weight', confidence: 'sure', "
            + "ties: {MOLE_TELLS: {access: {forward: 1}}}}";

    @BeforeAll
    static void load(Running database) {
        database.store().load(CASE, Progress.NONE);
        database.byHand(MOLES);
    }

    private static List<String> ids(Value nodes) {
        return nodes.asList(node -> node.get("id").asString());
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    private static void assertChance(Record row, String column, Chance chance) {
        assertThat(row.get(column).asDouble()).isEqualTo(chance.value());
        assertThat(row.get(column + "Low").asDouble()).isEqualTo(chance.low());
        assertThat(row.get(column + "High").asDouble()).isEqualTo(chance.high());
    }

    @Test
    void reachIsThatOfDoors(Running database) {
        Sampling sampling =
                new Sampling(SAMPLE, OptionalDouble.empty(), Mode.AUTO, OptionalInt.of(4), OptionalInt.empty());
        DoorsResult doors = Doors.of(READING, new DoorsParameters("putin", EVERYBODY, 5, sampling), Progress.NONE);

        List<Record> rows = database.byHand("CALL backchannel.reach('Vladimir Putin', " + OPTIONS + ")");

        assertThat(rows).hasSameSizeAs(doors.origins()).hasSizeGreaterThan(10);
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            OriginAccess origin = doors.origins().get(i);
            assertThat(row.get("from").get("id").asString())
                    .isEqualTo(origin.actor().id());
            assertChance(row, "reach", origin.reach());
            assertThat(row.get("reachWithin3").asDouble())
                    .isEqualTo(origin.earlyReach().value());
            assertThat(row.get("exact").asBoolean()).isEqualTo(doors.chances().exact());
            assertThat(row.get("strength").asDouble()).isEqualTo(origin.strength());
            assertThat(row.get("path").isNull()).isEqualTo(origin.best().isEmpty());
            origin.best()
                    .ifPresent(best -> assertThat(row.get("path").asPath().nodes())
                            .extracting(node -> node.get("id").asString())
                            .isEqualTo(ids(best.actors())));
        }
    }

    @Test
    void reachOverAnybodysOwnNodesIsWorkedOutByHand(Running database) {
        List<Record> rows = database.byHand("MATCH (flo:Mole {codename: 'Flo'}) CALL backchannel.reach(flo, " + OWN
                + ") YIELD from, reach, reachLow, reachHigh, exact, path "
                + "RETURN from.codename AS name, reach, reachLow, reachHigh, exact, length(path) AS ties");

        assertThat(rows).extracting(row -> row.get("name").asString()).containsExactly("Eve", "Dee");
        assertThat(rows).extracting(row -> row.get("ties").asInt()).containsExactly(1, 2);
        assertThat(rows.get(0).get("reach").asDouble()).isCloseTo(0.5, within(1e-12));
        assertThat(rows.get(1).get("reach").asDouble())
                .as("by Eve, or else herself")
                .isCloseTo(1 - (1 - 0.5 * 0.8 * 0.5) * (1 - 0.5 * 0.1), within(1e-12));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("exact").asBoolean()).isTrue();
            assertThat(row.get("reachLow")).isEqualTo(row.get("reach"));
            assertThat(row.get("reachHigh")).isEqualTo(row.get("reach"));
        });
    }

    @Test
    void sourcesAreThoseOfTheCommand(Running database) {
        SourcesResult result = LeaveOneOut.of(
                READING,
                new GroundsParameters("putin", EVERYBODY, READING.projection(), SAMPLE, Mode.AUTO, OptionalInt.of(4)),
                Progress.NONE);

        List<Record> rows = database.byHand("CALL backchannel.sources('putin', " + OPTIONS + ")");

        assertThat(kind(rows, "now")).hasSize(1).allSatisfy(row -> {
            assertChance(row, "reach", result.reach());
            assertThat(ids(row.get("first"))).isEqualTo(result.first().ids());
        });
        List<Record> left = kind(rows, "source");
        assertThat(left).hasSameSizeAs(result.sources()).isNotEmpty();
        for (int i = 0; i < left.size(); i++) {
            assertLeftOut(left.get(i), result.sources().get(i));
        }
        assertThat(kind(rows, "reversal")).hasSize(1).allSatisfy(row -> {
            assertThat(ids(row.get("sources")))
                    .isEqualTo(result.reversal().orElseThrow().sources().stream()
                            .map(Source::id)
                            .toList());
            assertThat(row.get("probability").asDouble())
                    .isEqualTo(result.reversal().orElseThrow().allWrong());
        });
        List<Record> ties = kind(rows, "tie");
        assertThat(ties).hasSameSizeAs(result.ties()).isNotEmpty();
        for (int i = 0; i < ties.size(); i++) {
            assertTie(ties.get(i), result.ties().get(i));
        }
    }

    private static List<Record> kind(List<Record> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get("kind").asString().equals(kind))
                .toList();
    }

    private static void assertLeftOut(Record row, LeftOut left) {
        assertThat(ids(row.get("sources"))).containsExactly(left.source().id());
        assertThat(row.get("probability").asDouble()).isEqualTo(left.wrong());
        assertChance(row, "reach", left.reach());
        assertChance(row, "difference", left.difference());
        assertThat(ids(row.get("first"))).isEqualTo(left.first().ids());
        assertThat(row.get("changes").asBoolean()).isEqualTo(left.changes());
    }

    private static void assertTie(Record row, TieValue value) {
        assertThat(row.get("tie").get("id").asString()).isEqualTo(value.tie().id());
        assertThat(row.get("probability").asDouble()).isEqualTo(value.exists());
        assertThat(ids(row.get("first"))).isEqualTo(value.ifConfirmed().ids());
        assertThat(ids(row.get("firstIfNot"))).isEqualTo(value.ifRefuted().ids());
        assertThat(row.get("changes").asBoolean()).isEqualTo(value.turns());
        assertThat(row.get("gain").asDouble()).isEqualTo(value.gain());
    }

    @Test
    void anybodysOwnTiesHaveNoSourcesButAreWorthAsking(Running database) {
        List<Record> rows = database.byHand("CALL backchannel.sources('Flo', "
                + OWN.replace("{actors", "{from: 'Dee', actors") + ") YIELD kind, sources, tie, probability, reach, "
                + "first, firstIfNot RETURN *, [door IN first | door.codename] AS doors, "
                + "[door IN firstIfNot | door.codename] AS otherwise");

        assertThat(rows).extracting(row -> row.get("kind").asString()).containsExactly("now", "tie", "tie", "tie");
        assertThat(rows).allMatch(row -> row.get("sources").isEmpty());
        assertThat(rows.get(0).get("reach").asDouble())
                .isCloseTo(1 - (1 - 0.5 * 0.8 * 0.5) * (1 - 0.5 * 0.1), within(1e-12));
        assertThat(rows.get(0).get("doors").asList(Value::asString)).containsExactly("Eve");
        assertThat(rows.subList(1, 4)).allSatisfy(row -> {
            assertThat(row.get("tie").asRelationship().hasType("MOLE_TELLS")).isTrue();
            assertThat(row.get("probability").asDouble()).isCloseTo(0.5, within(1e-12));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reach", "sources"})
    void theyStopWhenTheirTimeIsOver(String procedure, Running database) {
        TransactionConfig hurried =
                TransactionConfig.builder().withTimeout(Duration.ofMillis(200)).build();
        try (var session = database.driver().session()) {
            assertThatThrownBy(() -> session.run(
                                    "CALL backchannel." + procedure
                                            + "('putin', {graph: 'peace-talks-2024', worlds: 2000000000})",
                                    hurried)
                            .list())
                    .isInstanceOfSatisfying(
                            Neo4jException.class,
                            stopped -> assertThat(stopped.code())
                                    .isEqualTo("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"));
        }
    }
}
