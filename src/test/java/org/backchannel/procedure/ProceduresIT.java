package org.backchannel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.procedure.AskedMaps.CASE;
import static org.backchannel.procedure.AskedMaps.GRAPH;
import static org.backchannel.procedure.AskedMaps.READING;
import static org.backchannel.procedure.AskedMaps.id;
import static org.backchannel.procedure.AskedMaps.ids;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.delegation.Delegation;
import org.backchannel.analysis.delegation.DelegationParameters;
import org.backchannel.analysis.delegation.DelegationResult;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.doors.Route;
import org.backchannel.analysis.doors.Routes;
import org.backchannel.analysis.doors.RoutesParameters;
import org.backchannel.analysis.introductions.BestIntroductions;
import org.backchannel.analysis.introductions.BestIntroductionsParameters;
import org.backchannel.analysis.introductions.Proposal;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.analysis.whatif.WhatIf;
import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.model.Actor;
import org.backchannel.model.MapChange;
import org.backchannel.model.Origins;
import org.backchannel.model.Scenario;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;

/** Procedures in a running Neo4j, against the use cases that commands ask, on the same map. */
@ExtendWith(SharedDatabase.class)
class ProceduresIT {
    @BeforeAll
    static void load(Running database) {
        AskedMaps.load(database);
    }

    @Test
    void doorsAreThoseOfTheCommand(Running database) {
        List<String> everybody = OriginChoice.of(CASE, "putin", Origins.EVERYBODY);
        List<Door> doors = Doors.of(READING, new DoorsParameters("putin", everybody, 0), Progress.NONE)
                .doors();

        List<Record> rows = database.byHand("CALL backchannel.doors('Vladimir Putin', " + GRAPH + ")");

        assertThat(rows).hasSameSizeAs(doors).hasSizeGreaterThan(1);
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            Door door = doors.get(i);
            assertThat(id(row, "door")).isEqualTo(door.actor().id());
            assertThat(row.get("score").asDouble()).isEqualTo(door.score());
            assertThat(row.get("share").asDouble()).isEqualTo(door.share());
            assertThat(ids(row.get("soleDoorFor").asList(value -> value.asNode())))
                    .isEqualTo(door.soleDoorFor().stream().map(Actor::id).toList());
            assertThat(ids(row.get("path").asPath().nodes()))
                    .containsExactly(door.actor().id(), "putin");
            assertThat(row.get("wayAround").isNull()).isEqualTo(door.wayAround().isEmpty());
            door.wayAround()
                    .ifPresent(
                            way -> assertThat(ids(row.get("wayAround").asPath().nodes()))
                                    .isEqualTo(ids(way)));
        }
    }

    @Test
    void routesOfOneAreThoseOfTheCommandAndArePaths(Running database) {
        List<Route> routes = Routes.of(READING, new RoutesParameters("zelenskyy", "putin", 4), Progress.NONE)
                .routes();

        List<Record> rows = database.byHand("MATCH (target:Actor {graph: 'peace-talks-2024', id: 'putin'}) "
                + "CALL backchannel.routes(target, {graph: 'peace-talks-2024', from: 'zelenskyy', top: 4}) "
                + "YIELD path, strength, holds, weakest "
                + "RETURN *, backchannel.routeStrength(path) AS along, "
                + "all(tie IN relationships(path) WHERE tie.strength IS NOT NULL) AS ties");

        assertThat(rows).hasSameSizeAs(routes).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(ids(rows.get(i).get("path").asPath().nodes())).isEqualTo(ids(routes.get(i)));
            assertThat(rows.get(i).get("strength").asDouble())
                    .isEqualTo(routes.get(i).strength());
            assertThat(rows.get(i).get("holds").asDouble())
                    .isEqualTo(routes.get(i).holds());
            assertThat(rows.get(i).get("along").asDouble())
                    .isEqualTo(routes.get(i).strength());
            assertThat(rows.get(i).get("weakest").asRelationship().get("id").asString())
                    .isEqualTo(routes.get(i).weakestLink().mainTie().tie().id());
            assertThat(rows.get(i).get("ties").asBoolean()).isTrue();
        }
    }

    @Test
    void routesOfAllAreThoseThatDoorsLists(Running database) {
        List<String> everybody = OriginChoice.of(CASE, "putin", Origins.EVERYBODY);
        List<Route> routes = Doors.of(READING, new DoorsParameters("putin", everybody, 12), Progress.NONE)
                .routes();

        List<Record> rows =
                database.byHand("CALL backchannel.routes('putin', {graph: 'peace-talks-2024', top: 12}) YIELD path");

        assertThat(rows)
                .extracting(row -> ids(row.get("path").asPath().nodes()))
                .isEqualTo(routes.stream().map(AskedMaps::ids).toList());
    }

    @Test
    void scoresAreThoseOfTheCommands(Running database) {
        ScoreTable brokers =
                Brokers.of(READING, BrokersParameters.on(1), Progress.NONE).table();
        ScoreTable centrality = Centrality.of(READING, CentralityParameters.standard(1), Progress.NONE)
                .table();

        assertScores(database.byHand("CALL backchannel.brokers(" + GRAPH + ")"), brokers);
        List<Record> rows = database.byHand("CALL backchannel.centrality(" + GRAPH + ")");
        assertScores(rows, centrality);
        assertThat(rows)
                .extracting(row -> id(row, "actor"))
                .isEqualTo(centrality.descendingBy("betweenness").stream()
                        .map(node -> READING.actor(node).id())
                        .toList());
    }

    private static void assertScores(List<Record> rows, ScoreTable table) {
        assertThat(rows).hasSize(CASE.actors().size());
        for (Record row : rows) {
            int node = READING.node(id(row, "actor"));
            table.scores().forEach(score -> {
                Object actual = row.get("scores").get(score.key()).asObject();
                Object expected = Double.isNaN(score.of(node)) ? null : score.of(node);
                assertThat(actual instanceof Boolean flag ? (flag ? 1.0 : 0.0) : actual)
                        .as(score.key())
                        .isEqualTo(actual instanceof Long ? (Object) (long) score.of(node) : expected);
            });
        }
    }

    @Test
    void someMeasuresAloneAreOrderedByTheFirst(Running database) {
        List<Record> rows = database.byHand("CALL backchannel.centrality({graph: 'peace-talks-2024', "
                + "measures: ['decayIn', 'pagerank'], top: 3})");

        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.get("scores").keys()).containsExactlyInAnyOrder("decayIn", "pagerank");
            assertThat(row.get("score")).isEqualTo(row.get("scores").get("decayIn"));
        });
    }

    @Test
    void introductionsAreThoseOfTheCommand(Running database) {
        List<Proposal> proposals = BestIntroductions.of(
                        READING,
                        new BestIntroductionsParameters(
                                "putin",
                                List.of("trump"),
                                List.of(),
                                0.5,
                                false,
                                true,
                                4,
                                new WorldSample(400, 7, OptionalDouble.empty(), 1)),
                        Progress.NONE)
                .best();

        List<Record> rows = database.byHand("CALL backchannel.introductions('putin', {graph: 'peace-talks-2024', "
                + "from: 'trump', anyone: true, top: 4, worlds: 400, seed: 7})");

        assertThat(rows).hasSameSizeAs(proposals).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            Proposal proposal = proposals.get(i);
            assertThat(id(rows.get(i), "from")).isEqualTo(proposal.from().id());
            assertThat(id(rows.get(i), "to")).isEqualTo(proposal.to().id());
            assertThat(rows.get(i).get("by").isNull()).isEqualTo(proposal.by().isEmpty());
            assertThat(rows.get(i).get("gain").asDouble())
                    .isEqualTo(proposal.gain().value());
            assertThat(rows.get(i).get("gainHigh").asDouble())
                    .isEqualTo(proposal.gain().high());
        }
    }

    @Test
    void delegationsAreThoseOfTheCommand(Running database) {
        List<DelegationResult.Team> teams = Delegation.of(
                        READING,
                        new DelegationParameters(
                                "putin",
                                List.of("kellogg", "reznikov", "trump", "zelenskyy"),
                                List.of("trump"),
                                List.of(),
                                OptionalInt.of(2),
                                OptionalDouble.empty(),
                                List.of(),
                                new WorldSample(400, 7, OptionalDouble.empty(), 1)),
                        Progress.NONE)
                .teams();

        List<Record> rows = database.byHand("CALL backchannel.delegation('putin', {graph: 'peace-talks-2024', size: 2, "
                + "from: ['zelenskyy', 'kellogg', 'reznikov'], include: 'trump', worlds: 400, seed: 7})");

        assertThat(rows).hasSameSizeAs(teams).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            DelegationResult.Team team = teams.get(i);
            assertThat(ids(rows.get(i).get("members").asList(value -> value.asNode())))
                    .isEqualTo(team.members().stream()
                            .map(member -> member.actor().id())
                            .toList());
            assertThat(rows.get(i).get("reach").asDouble())
                    .isEqualTo(team.reach().value());
            assertThat(rows.get(i).get("only").asList(value -> value.asDouble()))
                    .isEqualTo(team.members().stream()
                            .map(member -> member.only().value())
                            .toList());
        }
    }

    @Test
    void whatIfIsWhatTheCommandSays(Running database) {
        List<String> origins = OriginChoice.of(CASE, "putin", Origins.EVERYBODY);
        Scenario scenario = new Scenario(
                "x",
                List.of(
                        new MapChange.WithoutActor("zelenskyy"),
                        new MapChange.OtherStrength("putin--leads--russia", 0.5),
                        new MapChange.Introduction("trump", "abramovich", 0.4)));
        WhatIfResult.Effect effect = WhatIf.of(
                        CASE,
                        new WhatIfParameters(
                                "putin",
                                origins,
                                List.of(scenario),
                                READING.projection(),
                                new WorldSample(400, 7, OptionalDouble.empty(), 1),
                                WorldsParameters.Mode.AUTO,
                                OptionalInt.empty()),
                        Progress.NONE)
                .effects()
                .get(0);

        List<Record> rows = database.byHand("CALL backchannel.whatIf('putin', {graph: 'peace-talks-2024', "
                + "without: 'Volodymyr Zelenskyy', weaken: {`putin--leads--russia`: 0.5}, "
                + "introduce: {from: 'trump', to: 'abramovich', strength: 0.4}, worlds: 400, seed: 7})");

        assertThat(rows).hasSize(1 + effect.origins().size() + effect.actors().size());
        assertThat(rows.get(0).get("actor").isNull()).isTrue();
        assertThat(rows.get(0).get("before").asDouble())
                .isEqualTo(effect.reach().before().value());
        for (WhatIfResult.OriginShift origin : effect.origins()) {
            Record row = rows.get(1 + effect.origins().indexOf(origin));
            assertThat(row.get("measure").asString()).isEqualTo("reach");
            assertThat(id(row, "actor")).isEqualTo(origin.actor().id());
            assertThat(row.get("after").asDouble())
                    .isEqualTo(origin.reach().after().value());
            assertThat(row.get("differenceLow").asDouble())
                    .isEqualTo(origin.reach().difference().low());
        }
        for (WhatIfResult.ActorShift actor : effect.actors()) {
            Record row = rows.get(1 + effect.origins().size() + effect.actors().indexOf(actor));
            assertThat(row.get("measure").asString()).isEqualTo("criticality");
            assertThat(id(row, "actor")).isEqualTo(actor.actor().id());
            assertThat(row.get("difference").asDouble())
                    .isEqualTo(actor.criticality().difference().value());
        }
    }

    @Test
    void aTieMayBeNamedByItsRelationship(Running database) {
        String change = "MATCH ()-[tie {graph: 'peace-talks-2024', id: 'abramovich--has-access-to--putin'}]->() "
                + "CALL backchannel.whatIf('putin', {graph: 'peace-talks-2024', withoutTies: tie, worlds: 100}) "
                + "YIELD measure, after WHERE measure = 'meanReach' RETURN after";
        String sameById = change.replace("withoutTies: tie", "withoutTies: 'abramovich--has-access-to--putin'");

        assertThat(database.byHand(change)).isEqualTo(database.byHand(sameById)).hasSize(1);
    }
}
