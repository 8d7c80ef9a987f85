import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.backchannel.analysis.GraphStore;
import org.backchannel.format.TieVocabulary;
import org.backchannel.model.Actor;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Origins;
import org.backchannel.model.Period;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.Stance;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.model.Valence;
import org.backchannel.procedure.Procedures;
import org.backchannel.progress.Progress;
import org.backchannel.store.Connection;
import org.backchannel.store.GraphStores;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.EmbeddedNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * Loads a made map and reads it back, by the store and the plain way, in turns, on one embedded server:
 * {@code java -cp … Store ACTORS TIES RUNS}. Prints a line of a table for each: medians of wall and processor time.
 *
 * <p>The plain way is what a program does that knows the driver and nothing else: one session, {@code UNWIND … MERGE},
 * 10,000 rows a batch, each a transaction; read back one row a tie and one row an item of evidence, default fetch size.
 * It does less: no difference, no digest, no revision, no fingerprints, no atomicity, and what it reads are maps of
 * values and no model. Everything that the store keeps of actors, ties, sources and evidence it writes and reads too.
 */
final class Store {
    private static final int BATCH = 10_000;
    private static final List<String> TYPES = List.of(
            "has-access-to", "advises", "reports-to", "member-of", "met", "leads", "speaks-for", "funds");

    private final EmbeddedNeo4j server;
    private final GraphStore store;
    private final Driver driver;

    private Store(EmbeddedNeo4j server) {
        this.server = server;
        this.store = GraphStores.open(new Connection.Server(
                server.uri().toString(), EmbeddedNeo4j.USERNAME, Optional.of(server.password()), Optional.empty()));
        this.driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(EmbeddedNeo4j.USERNAME, server.password()));
    }

    public static void main(String[] arguments) throws Exception {
        int actors = Integer.parseInt(arguments[0]);
        int ties = Integer.parseInt(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        Path directory = Path.of(arguments[3]);
        Files.createDirectories(directory);
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new DataDirectory(directory), Procedures.ALL)) {
            new Store(server).compare(actors, ties, runs);
        }
        System.exit(0);
    }

    private void compare(int actors, int ties, int runs) {
        boolean ours = !Boolean.getBoolean("plain.only");
        boolean plain = !Boolean.getBoolean("ours.only");
        StakeholderMap small = map("small", 2_000, 20_000);
        for (int i = 0; i < 4; i++) {
            store.load(small, Progress.NONE);
            store.read("small", Progress.NONE);
            store.drop("small");
            if (plain) {
                loadPlain(named("plain", small));
                readPlain("plain");
                store.drop("plain");
            }
        }
        StakeholderMap map = map("made", actors, ties);
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            if (plain) {
                time("load, plain way", samples, () -> loadPlain(named("plain", map)));
                time("read back, plain way", samples, () -> require(ties, readPlain("plain")));
                store.drop("plain");
            }
            if (ours) {
                time("load", samples, () -> store.load(map, Progress.NONE).added().ties());
                time("read back", samples, () -> require(map, store.read("made", Progress.NONE)));
                time("load again, unchanged", samples, () -> store.load(map, Progress.NONE).outcome());
                store.drop("made");
            }
        }
        samples.forEach((what, all) -> System.out.println(line(what, ties, all)));
        if (plain && ours) {
            System.out.println(ratio("load", samples));
            System.out.println(ratio("read back", samples));
        }
    }

    private static Object require(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("what was read is not what was loaded");
        }
        return found;
    }

    /** Seconds of one run: as a user waits, and of the processor, client and server together. */
    private record Sample(double wall, double cpu) {}

    private static void time(String what, Map<String, List<Sample>> samples, Supplier<Object> work) {
        System.gc();
        long cpu = cpuTime();
        long start = System.nanoTime();
        work.get();
        Sample sample = new Sample((System.nanoTime() - start) / 1e9, (cpuTime() - cpu) / 1e9);
        samples.computeIfAbsent(what, any -> new ArrayList<>()).add(sample);
        System.err.printf(Locale.ROOT, "%s: %.2f s (%.2f s CPU)%n", what, sample.wall(), sample.cpu());
    }

    private static long cpuTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double median(List<Sample> samples, java.util.function.ToDoubleFunction<Sample> of) {
        double[] sorted = samples.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String line(String what, int ties, List<Sample> samples) {
        double wall = median(samples, Sample::wall);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %,.0f |",
                what,
                wall,
                median(samples, Sample::cpu),
                ties / wall);
    }

    private static String ratio(String what, Map<String, List<Sample>> samples) {
        List<Sample> plain = samples.get(what + ", plain way");
        List<Sample> ours = samples.get(what);
        return String.format(
                Locale.ROOT,
                "%s: %.1f times as fast as the plain way; %.1f times less of the processor",
                what,
                median(plain, Sample::wall) / median(ours, Sample::wall),
                median(plain, Sample::cpu) / median(ours, Sample::cpu));
    }

    // ---------------------------------------------------------------------------------------------------- the plain way

    private long loadPlain(StakeholderMap map) {
        try (Session session = driver.session()) {
            session.run("MERGE (:Graph {name: $graph})", Map.of("graph", map.graph())).consume();
            batches(map.sources().values().stream().map(Store::source).toList(), rows -> session.executeWrite(tx -> tx.run(
                            "UNWIND $rows AS r MERGE (s:Source {graph: $graph, id: r.id}) SET s += r.properties",
                            Map.of("graph", map.graph(), "rows", rows))
                    .consume()));
            batches(map.actors().values().stream().map(Store::actor).toList(), rows -> session.executeWrite(tx -> tx.run(
                            "UNWIND $rows AS r MERGE (a:Actor {graph: $graph, id: r.id}) SET a:Person, a += r.properties",
                            Map.of("graph", map.graph(), "rows", rows))
                    .consume()));
            for (String type : TYPES) {
                List<Map<String, Object>> ties = map.ties().stream()
                        .filter(tie -> tie.type().equals(type))
                        .map(Store::tie)
                        .toList();
                batches(ties, rows -> session.executeWrite(tx -> tx.run(
                                "UNWIND $rows AS r MATCH (a:Actor {graph: $graph, id: r.from})"
                                        + " MATCH (b:Actor {graph: $graph, id: r.to}) MERGE (a)-[t:"
                                        + type.toUpperCase(Locale.ROOT).replace('-', '_')
                                        + " {graph: $graph, id: r.id}]->(b) SET t += r.properties",
                                Map.of("graph", map.graph(), "rows", rows))
                        .consume()));
            }
            batches(map.ties().stream().flatMap(Store::evidence).toList(), rows -> session.executeWrite(tx -> tx.run(
                            "UNWIND $rows AS r MATCH (s:Source {graph: $graph, id: r.source})"
                                    + " MERGE (e:Evidence {graph: $graph, tie: r.tie, item: r.item})"
                                    + " SET e += r.properties MERGE (e)-[:FROM]->(s)",
                            Map.of("graph", map.graph(), "rows", rows))
                    .consume()));
        }
        return map.ties().size();
    }

    private static void batches(
            List<Map<String, Object>> rows, java.util.function.Consumer<List<Map<String, Object>>> write) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            write.accept(rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static Map<String, Object> source(Source source) {
        return Map.of(
                "id", source.id(),
                "properties", Map.of("title", source.title(), "reliability", source.reliability().name(),
                        "confidential", source.confidential()));
    }

    private static Map<String, Object> actor(Actor actor) {
        return Map.of(
                "id", actor.id(),
                "properties", Map.of("name", actor.name(), "side", actor.side().orElse(""), "passesOn", actor.passesOn()));
    }

    private static Map<String, Object> tie(Tie tie) {
        return Map.of(
                "id", tie.id(),
                "from", tie.from(),
                "to", tie.to(),
                "properties", Map.of(
                        "strength", tie.strength(),
                        "confidence", 0.5,
                        "valence", tie.valence().name().toLowerCase(Locale.ROOT),
                        "sources", tie.evidence().stream().map(Evidence::source).toList()));
    }

    private static java.util.stream.Stream<Map<String, Object>> evidence(Tie tie) {
        return tie.evidence().stream().map(item -> Map.of(
                "tie", tie.id(),
                "item", 1,
                "source", item.source(),
                "properties", Map.of(
                        "stance", item.stance().name().toLowerCase(Locale.ROOT),
                        "credibility", item.credibility().digit(),
                        "says", item.says().orElse(""))));
    }

    private int readPlain(String graph) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                Map<String, Object> parameters = Map.of("graph", graph);
                List<Map<String, Object>> sources = tx.run(
                                "MATCH (s:Source {graph: $graph}) RETURN s.id, s.title, s.publisher, s.date, s.url,"
                                        + " s.reliability, s.confidential",
                                parameters)
                        .list(record -> record.asMap());
                List<Map<String, Object>> actors = tx.run(
                                "MATCH (a:Actor {graph: $graph}) RETURN a.id, a.name, a.side, a.role, a.aliases, a.note,"
                                        + " a.passesOn, labels(a)",
                                parameters)
                        .list(record -> record.asMap());
                List<Map<String, Object>> ties = tx.run(
                                "MATCH (a:Actor {graph: $graph})-[r]->(b:Actor {graph: $graph}) RETURN r.id, a.id, b.id,"
                                        + " type(r), r.strength, r.confidence, r.explicitConfidence, r.since, r.until,"
                                        + " r.valence, r.length, r.sources",
                                parameters)
                        .list(record -> record.asMap());
                List<Map<String, Object>> evidence = tx.run(
                                "MATCH (e:Evidence {graph: $graph})-[:FROM]->(s:Source) RETURN e.tie, e.item, s.id,"
                                        + " e.stance, e.credibility, e.at, e.says",
                                parameters)
                        .list(record -> record.asMap());
                return sources.isEmpty() || actors.isEmpty() || evidence.size() < ties.size() ? -1 : ties.size();
            });
        }
    }

    // -------------------------------------------------------------------------------------------------------- the map

    /** A few know many: who is asked is drawn from the low numbers. An item of evidence a tie. The same every time. */
    private static StakeholderMap map(String graph, int actors, int ties) {
        Random random = new Random(7);
        TreeMap<String, Source> sources = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            sources.put("s" + i, new Source("s" + i, "Source number " + i, Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Reliability.values()[i % 6], false));
        }
        TreeMap<String, Actor> people = new TreeMap<>();
        for (int i = 0; i < actors; i++) {
            Actor plain = Actor.named("a" + i, "Actor number " + i);
            people.put("a" + i, new Actor(plain.id(), plain.name(), plain.kind(), Optional.of("side" + i % 3), plain.role(),
                    plain.aliases(), plain.note(), plain.passesOn(), plain.attributes()));
        }
        List<Tie> made = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (made.size() < ties) {
            String from = "a" + random.nextInt(actors);
            String to = "a" + (int) (actors * Math.pow(random.nextDouble(), 3));
            String type = TYPES.get(random.nextInt(TYPES.size()));
            if (from.equals(to) || !seen.add(from + " " + type + " " + to)) {
                continue;
            }
            Evidence item = new Evidence("s" + random.nextInt(200), Credibility.values()[random.nextInt(6)],
                    Stance.SUPPORTS, Optional.empty(), Optional.of("As was said on day " + random.nextInt(1_000)));
            made.add(Tie.certain(from, type, to, (1 + random.nextInt(9)) / 10.0).restingOn(List.of(item)));
        }
        TreeMap<String, TieType> used = new TreeMap<>();
        TYPES.forEach(type -> used.put(type, TieVocabulary.builtIn().types().get(type)));
        return new StakeholderMap(graph, Optional.empty(), Optional.empty(), Optional.empty(), Origins.EVERYBODY, sources,
                people, made, new TreeMap<>(), used, GradeOverrides.NONE);
    }

    private static StakeholderMap named(String graph, StakeholderMap map) {
        return new StakeholderMap(graph, map.title(), map.asOf(), map.target(), map.origins(), map.sources(), map.actors(),
                map.ties(), map.declaredTypes(), map.vocabulary(), map.gradeOverrides());
    }
}
