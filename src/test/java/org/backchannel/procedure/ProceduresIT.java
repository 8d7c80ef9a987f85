package org.backchannel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.backchannel.format.GraphFiles;
import org.backchannel.model.Actor;
import org.backchannel.model.MapChange;
import org.backchannel.model.MapDigest;
import org.backchannel.model.Origins;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

/** Procedures and functions in a running Neo4j, against the use cases that commands ask, on the same map. */
@ExtendWith(SharedDatabase.class)
class ProceduresIT {
    private static final StakeholderMap CASE =
            GraphFiles.read(Path.of("sample-graphs/peace-talks-2024.yaml")).orThrow();
    private static final ProjectedGraph READING = Projector.project(CASE, Projection.ACCESS.on(CASE.asOf()));
    private static final String GRAPH = "{graph: 'peace-talks-2024'}";

    /** Ann knows Bo, Bo knows Cy; Cy has met Ann, once, in 2019. */
    private static final String SPIES = """
            MERGE (ann:Spy {codename: 'Ann', desk: 'north'})
            MERGE (bo:Spy {codename: 'Bo', desk: 'south'})
            MERGE (cy:Spy {codename: 'Cy', desk: 'north'})
            MERGE (ann)-[:SPY_KNOWS {weight: 0.8}]->(bo)
            MERGE (bo)-[:SPY_KNOWS {weight: 0.5}]->(cy)
            MERGE (cy)-[:SPY_MET {weight: 1, day: date('2019-05-04'), last: '2019'}]->(ann)""";

    private static final String OWN = "actors: 'Spy', name: 'codename', strength: 'weight', "
            + "ties: {SPY_KNOWS: {access: {forward: 1, backward: 0.5}}, SPY_MET: {access: {backward: 0.9}}}";

    @BeforeAll
    static void load(Running database) {
        database.store().load(CASE, Progress.NONE);
        database.byHand(SPIES);
    }

    private static String id(Record row, String column) {
        return row.get(column).asNode().get("id").asString();
    }

    private static List<String> ids(Iterable<Node> nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(node.get("id").asString()));
        return ids;
    }

    private static List<String> ids(Route route) {
        return route.actors().stream().map(Actor::id).toList();
    }

    private static List<String> names(Record row, String column) {
        List<String> names = new ArrayList<>();
        row.get(column)
                .asPath()
                .nodes()
                .forEach(node -> names.add(node.get("codename").asString()));
        return names;
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
                .isEqualTo(routes.stream().map(ProceduresIT::ids).toList());
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

    @Test
    void aMapThatIsReadInPlaceIsTheMapThatWasLoaded(Running database) {
        long seed = new Random().nextLong();
        for (int i = 0; i < 5; i++) {
            StakeholderMap map = RandomMaps.small(seed + i);
            database.store().load(map, Progress.NONE);
            assertThat(database.byHand("CALL test.digest($graph)", "graph", map.graph()))
                    .as("random map of seed %d", seed + i)
                    .extracting(row -> row.get("digest").asString())
                    .containsExactly(MapDigest.of(map));
            database.store().drop(map.graph());
        }
    }

    @Test
    void confidenceIsComputedFromTheEvidenceAsItIsNow(Running database) {
        assertThat(database.byHand("MATCH (:Actor {graph: 'peace-talks-2024'})-[t]->(:Actor) WHERE t.id IS NOT NULL "
                        + "AND backchannel.confidence(t) <> t.confidence RETURN t"))
                .isEmpty();
        assertThat(database.byHand("RETURN backchannel.confidence(null) AS c")
                        .get(0)
                        .get("c")
                        .isNull())
                .isTrue();

        String tie = CASE.ties().stream()
                .filter(some -> !some.evidence().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        try (var session = database.driver().session();
                var transaction = session.beginTransaction()) {
            transaction.run(
                    "MATCH (e:Evidence {graph: 'peace-talks-2024', tie: $tie}) DETACH DELETE e", Map.of("tie", tie));
            Record row = transaction
                    .run(
                            "MATCH (:Actor)-[t {graph: 'peace-talks-2024', id: $tie}]->() "
                                    + "RETURN backchannel.confidence(t) AS now, t.confidence AS before",
                            Map.of("tie", tie))
                    .single();
            assertThat(row.get("now").asDouble())
                    .as("nobody supports it any more")
                    .isEqualTo(0.5);
            assertThat(row.get("before").asDouble()).isNotEqualTo(0.5);
            transaction.rollback();
        }
    }

    @Test
    void nodesAndRelationshipsOfYourOwnAreRoutesToo(Running database) {
        Record route = database.byHand("CALL backchannel.routes('Cy', {from: 'Ann', " + OWN + "})")
                .get(0);
        assertThat(names(route, "path")).containsExactly("Ann", "Cy");
        assertThat(route.get("strength").asDouble()).as("met, backward").isEqualTo(0.9);

        Record since = database.byHand(
                        "CALL backchannel.routes('Cy', {from: 'Ann', until: 'last', asOf: date('2024-01-01'), " + OWN
                                + "})")
                .get(0);
        assertThat(names(since, "path")).as("that was in 2019").containsExactly("Ann", "Bo", "Cy");
        assertThat(since.get("strength").asDouble()).isEqualTo(0.8 * 0.5);

        assertThat(database.byHand("CALL backchannel.doors('Ann', {since: 'day', asOf: '2018', " + OWN + "})"))
                .as("before they met there is Bo, backward")
                .extracting(row -> row.get("door").get("codename").asString())
                .containsExactly("Bo");
        assertThat(database.byHand("CALL backchannel.brokers({by: 'desk', " + OWN + "})"))
                .hasSize(3);
        assertThat(database.byHand("MATCH (bo:Spy {codename: 'Bo'}) CALL backchannel.doors(bo, {from: 'Cy', "
                        + OWN.replace("'weight'", "{property: 'none', otherwise: 0.25}")
                                .replace("none", "strength")
                        + "}) YIELD door, strength RETURN door.codename AS door, strength"))
                .extracting(row -> row.get("door").asString())
                .containsExactlyInAnyOrder("Ann", "Cy");
    }

    @Test
    void everyExampleOfThePageRuns(Running database) throws IOException {
        Matcher examples =
                Pattern.compile("(?s)```cypher\n(.*?)```").matcher(Files.readString(Path.of("docs/procedures.md")));
        int seen = 0;
        for (; examples.find(); seen++) {
            String example = examples.group(1);
            assertThat(database.byHand(example).isEmpty())
                    .as(example)
                    .isEqualTo(example.startsWith("MERGE") || example.contains("> 1e-9"));
        }
        assertThat(seen).isEqualTo(10);
    }

    @Test
    void whatThePagePrintsIsWhatComes(Running database) throws IOException {
        Matcher answered = Pattern.compile("(?s)```cypher\n([^`]*)```\n\n(\\|(?! option).*?\n)\n")
                .matcher(Files.readString(Path.of("docs/procedures.md")));
        int seen = 0;
        for (; answered.find(); seen++) {
            List<Record> rows = database.byHand(answered.group(1));
            List<String> printed = new ArrayList<>(
                    List.of(line(rows.get(0).keys()), line(rows.get(0).keys(), "---")));
            rows.forEach(row -> printed.add(
                    line(row.values().stream().map(ProceduresIT::cell).toList())));
            assertThat(answered.group(2).lines()).isEqualTo(printed);
        }
        assertThat(seen).isEqualTo(2);
    }

    private static String line(List<String> keys, String cell) {
        return line(keys.stream().map(key -> cell).toList());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.isEmpty() ? "| " : "| " + cell + " ")
                        .collect(Collectors.joining()) + "|";
    }

    private static String cell(Value value) {
        if (value.isNull()) {
            return "";
        }
        return value.hasType(TypeSystem.getDefault().LIST())
                ? String.join(", ", value.asList(Value::asString))
                : String.valueOf(value.asObject());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            doors('puttin', G)                                | no actor 'puttin' in graph peace-talks-2024; did you mean 'putin' (Vladimir Putin)?
            doors(7, G)                                       | an actor is a node, or the text of an id, a name or an alias, not 7
            doors('putin', {graph: 'peace-talks-2023'})       | no graph 'peace-talks-2023' in the database; did you mean 'peace-talks-2024'?
            doors('putin', {grahp: 'x'})                      | backchannel.doors has no option 'grahp'; did you mean 'graph'?
            doors('putin', {graph: 'peace-talks-2024', from: 'abramovic'}) | did you mean 'abramovich' (Roman Abramovich)?
            doors('putin', {graph: 'peace-talks-2024', fromSide: 'ukrain'}) | no side 'ukrain' in graph peace-talks-2024; did you mean 'ukraine'?
            doors('putin', {graph: 'peace-talks-2024', from: 'putin'}) | nobody but 'putin' is asked about
            doors('putin', {graph: 'peace-talks-2024', asOf: 'lately'}) | option 'asOf' must be a year, a month or a day, as in 2022-03-10, or 'any', not 'lately'
            doors('putin', {graph: 'peace-talks-2024', minConfidence: 2}) | option 'minConfidence' must be a number from 0 to 1, not 2
            doors('putin', {graph: 'peace-talks-2024', cost: 'hop'}) | 'hop' is none of reliability, hops, inverse, length; did you mean 'hops'?
            doors('putin', {graph: 'peace-talks-2024', cost: 'length'}) | cost 'length' needs a length on every tie
            doors('putin', {graph: 'peace-talks-2024', undirected: 1}) | option 'undirected' must be true or false, not 1
            routes('putin', {graph: 'peace-talks-2024', top: 0}) | option 'top' must be a whole number of at least 1, not 0
            centrality({graph: 'peace-talks-2024', measures: ['betweeness']}) | no measure 'betweeness' of centrality; did you mean 'betweenness'?
            introductions('putin', {graph: 'peace-talks-2024', worlds: 9}) | option 'worlds' must be a whole number of at least 100, not 9
            reach('putin', {graph: 'peace-talks-2024', worlds: 2147483648}) | option 'worlds' must be a whole number of at least 100 and at most 2147483647, not 2147483648
            introductions('putin', {graph: 'peace-talks-2024', newStrength: 0}) | option 'newStrength' must be above 0 and at most 1, not 0
            delegation('putin', {graph: 'peace-talks-2024', from: 'trump', size: 2}) | option 'size' must be at least the 0 included and at most the 1 candidates, not 2
            whatIf('putin', {graph: 'peace-talks-2024'}) | what if what? name a change
            whatIf('putin', {graph: 'peace-talks-2024', without: 'putin'}) | 'putin' is the target
            whatIf('putin', {graph: 'peace-talks-2024', disbelieve: 'reznikof'}) | no source 'reznikof' in graph peace-talks-2024; did you mean 'reznikov'?
            whatIf('putin', {graph: 'peace-talks-2024', weaken: {`putin--leads--rusia`: 0.5}}) | no tie 'putin--leads--rusia' in graph peace-talks-2024; did you mean 'putin--leads--russia'?
            whatIf('putin', {graph: 'peace-talks-2024', introduce: {from: 'trump'}}) | an actor is a node, or the text of an id, a name or an alias, not null
            reach('puttin', G)                                | no actor 'puttin' in graph peace-talks-2024; did you mean 'putin' (Vladimir Putin)?
            reach('putin', {graph: 'peace-talks-2024', wrlds: 200}) | backchannel.reach has no option 'wrlds'; did you mean 'worlds'?
            reach('putin', {graph: 'peace-talks-2024', maxHops: 0}) | option 'maxHops' must be a whole number of at least 1, not 0
            reach('putin', {graph: 'peace-talks-2024', exact: true}) | option 'exact': an exact answer goes through every outcome
            reach('putin', {graph: 'peace-talks-2024', exact: true, worlds: 200}) | option 'exact' goes through every outcome, and option 'worlds' is of a sample
            sources('puttin', G)                              | no actor 'puttin' in graph peace-talks-2024; did you mean 'putin' (Vladimir Putin)?
            sources('putin', {graph: 'peace-talks-2024', sed: 2}) | backchannel.sources has no option 'sed'; did you mean 'seed'?
            sources('putin', {graph: 'peace-talks-2024', exact: true}) | option 'exact': an exact answer goes through every outcome
            reach('Ann', {actors: 'Spyy', ties: T})           | no label 'Spyy' in the database; did you mean 'Spy'?
            brokers({graph: 'peace-talks-2024', by: 'sied'})   | no actor has an attribute 'sied'; did you mean 'side'?
            doors('Ann', {graph: 'peace-talks-2024', actors: 'Spy'}) | give one or the other
            doors('Ann', {actors: 'Spy'})                     | need both of the options 'actors' and 'ties'
            doors('Ann', {actors: 'Spyy', ties: T})           | no label 'Spyy' in the database; did you mean 'Spy'?
            doors('Ann', {actors: 'Spy', ties: {SPY_NOWS: {access: {forward: 1}}}}) | no relationship type 'SPY_NOWS' in the database; did you mean 'SPY_KNOWS'?
            doors('Ann', {actors: 'Spy', ties: {SPY_KNOWS: {}}}) | ties of type SPY_KNOWS conduct nothing
            doors('Ann', {actors: 'Spy', ties: {SPY_KNOWS: {acces: {forward: 1}}}}) | option 'SPY_KNOWS' has no option 'acces'; did you mean 'access'?
            doors('Ann', {actors: 'Spy', ties: T, strength: 'wieght'}) | no property 'wieght' in the database; did you mean 'weight'?
            doors('Ann', {actors: 'Spy', ties: T, strength: 'day'}) | has no property 'day'; say what it is then
            doors('Ann', {actors: 'Spy', ties: T, strength: 80}) | option 'strength' must be above 0 and at most 1, not 80
            doors('Ann', {actors: 'Spy', ties: T, id: 'desk'}) | two actors have the desk 'north'
            """)
    void whatIsWrongIsToldWithWhatWouldBeRight(String call, String message, Running database) {
        String cypher = "CALL backchannel."
                + call.replace(", G)", ", " + GRAPH + ")")
                        .replace("ties: T", "ties: {SPY_KNOWS: {access: {forward: 1}}}");
        assertThatThrownBy(() -> database.byHand(cypher))
                .isInstanceOfSatisfying(
                        Neo4jException.class,
                        refused -> assertThat(refused.code()).isEqualTo("Neo.ClientError.Statement.ArgumentError"))
                .hasMessageContaining(message);
    }

    @Test
    void aTieOfNobodysGraphHasNoConfidence(Running database) {
        assertThatThrownBy(() ->
                        database.byHand("MATCH (:Spy)-[t:SPY_MET]->() RETURN backchannel.confidence(t) AS confidence"))
                .hasMessageContaining("is of no graph that Backchannel loaded");
        assertThatThrownBy(() -> database.byHand(
                        "MATCH p = (:Spy)-[:SPY_MET]->() RETURN backchannel.routeStrength(p) AS strength"))
                .hasMessageContaining("is of no graph that Backchannel loaded");
    }

    @Test
    void aPathWithoutSureTiesHasNoStrength(Running database) {
        Record there = database.byHand("MATCH p = (:Actor {graph: 'peace-talks-2024', id: 'abramovich'})-[t]->"
                        + "(:Actor {graph: 'peace-talks-2024', id: 'putin'}) RETURN backchannel.routeStrength(p) AS s,"
                        + " backchannel.routeStrength(p, {minConfidence: 1}) AS certain LIMIT 1")
                .get(0);
        assertThat(there.get("s").asDouble()).isPositive();
        assertThat(there.get("certain").asDouble()).isZero();
    }

    @Test
    void anyReaderMayCallThemAndNeo4jDescribesThem(Running database) {
        List<Record> rows = database.byHand("SHOW PROCEDURES YIELD name, mode, description, argumentDescription "
                + "WHERE name STARTS WITH 'backchannel.' RETURN name, mode, description, argumentDescription");
        assertThat(rows).hasSize(9).allSatisfy(row -> {
            assertThat(row.get("mode").asString()).isEqualTo("READ");
            assertThat(row.get("description").asString()).endsWith(".");
            assertThat(row.get("argumentDescription")
                            .asList(value -> value.get("description").asString()))
                    .allMatch(text -> text.endsWith("."));
        });
        assertThat(database.byHand("SHOW FUNCTIONS YIELD name, description WHERE name STARTS WITH 'backchannel.' "
                        + "RETURN name, description"))
                .hasSize(2);
        try (var session = database.driver()
                .session(SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .build())) {
            assertThat(session.run("CALL backchannel.doors('putin', " + GRAPH + ")")
                            .list())
                    .isNotEmpty();
        }
    }

    @Test
    void workStopsWhenItsTransactionIsEnded(Running database) {
        String endless = "CALL backchannel.brokers({graph: 'peace-talks-2024', permutations: 2000000000}) YIELD actor "
                + "RETURN count(actor)";
        CompletableFuture<List<Record>> work = CompletableFuture.supplyAsync(() -> database.byHand(endless));
        Optional<Record> ended = Optional.empty();
        while (ended.isEmpty() && !work.isDone()) {
            ended = database
                    .byHand(
                            "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query WHERE query = $query "
                                    + "TERMINATE TRANSACTIONS id YIELD message RETURN message",
                            "query",
                            endless)
                    .stream()
                    .findFirst();
        }
        assertThat(ended.orElseThrow().get("message").asString()).isEqualTo("Transaction terminated.");
        assertThatThrownBy(work::join).hasCauseInstanceOf(Neo4jException.class).hasMessageContaining("terminated");
    }

    @Test
    void workStopsWhenItsTimeIsOver(Running database) {
        TransactionConfig hurried =
                TransactionConfig.builder().withTimeout(Duration.ofMillis(200)).build();
        try (var session = database.driver().session()) {
            assertThatThrownBy(() -> session.run(
                                    "CALL backchannel.brokers({graph: 'peace-talks-2024', permutations: 2000000000})",
                                    hurried)
                            .list())
                    .isInstanceOfSatisfying(
                            Neo4jException.class,
                            stopped -> assertThat(stopped.code())
                                    .isEqualTo("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"));
        }
    }
}
