package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of every command that needs no database is what docs/schemas says, on every sample and on hardly anything. */
class AnswersMatchTheirSchemasTest {
    private static final Map<String, String> ASKED = Map.of(
            "peace-talks-2024", "zelenskyy putin",
            "harbour-concession", "coop-chair minister",
            "florentine-families", "strozzi medici",
            "krackhardt-kite", "andre jane");

    @TempDir
    private Path directory;

    static Stream<String> questions() {
        return ASKED.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(asked -> {
            String file = "sample-graphs/" + asked.getKey() + ".yaml ";
            String target = asked.getValue().split(" ")[1];
            return Stream.of(
                    "check " + file,
                    "show " + file + target,
                    "doors " + file + target,
                    "doors " + file + target + " --cost hops --undirected --min-confidence 0.3",
                    "routes " + file + asked.getValue(),
                    "routes " + file + "--projection influence " + asked.getValue(),
                    "brokers " + file,
                    "centrality " + file,
                    "centrality " + file + "--select pagerank,decayIn",
                    "communities " + file,
                    "communities " + file + "--quality cpm --resolution 0.3 --seed 5",
                    "key-players " + file + "--size 2",
                    "key-players " + file + "--size 1 --goal reach,fragment --hops 1 --undirected",
                    "key-players " + file + "--set " + asked.getValue().replace(' ', ','),
                    "centrality " + file + "--as-of 1066 --cost inverse",
                    "centrality " + file + "--epsilon 0.1 --first 2 --target " + target + " --to " + target,
                    "centrality " + file + "--undirected --select currentFlowBetweenness,currentFlowCloseness",
                    "centrality " + file + "--select decayIn,pagerank --worlds 20 --against " + target,
                    "brokers " + file + "--worlds 20",
                    "centrality " + file + "--arcs",
                    "centrality " + file + "--arcs --cost inverse --undirected --to " + target,
                    "centrality " + file + "--explain " + target,
                    "centrality " + file + "--cost hops --undirected --to " + target + " --explain "
                            + asked.getValue().split(" ")[0]);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "centrality",
                "centrality --arcs",
                "centrality --explain bob",
                "brokers",
                "communities",
                "key-players --size 1",
                "key-players --set bob"
            })
    void answersAboutAnEdgeList(String command) throws IOException {
        String list = Files.writeString(directory.resolve("list.csv"), "source,target,weight\nann,bob,2\nbob,cy,1\n")
                .toString();
        AnswerSchema.assertDescribes(ask(command + " " + list + " --weights count"));
    }

    @Test
    void everySampleIsAsked() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-graphs"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .map(name -> name.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(ASKED.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAboutTheSamples(String question) throws IOException {
        AnswerSchema.assertDescribes(ask(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "show a",
                "doors a",
                "routes b a",
                "brokers",
                "centrality",
                "centrality --arcs",
                "centrality --explain a",
                "communities",
                "key-players --goal reach-distance --size 1",
                "key-players --set a",
                "key-players --set a,b"
            })
    void answersAboutTwoStrangers(String question) throws IOException {
        Path map =
                Files.writeString(directory.resolve("two.yaml"), "graph: two\nactors: {a: {name: A}, b: {name: B}}\n");
        String[] words = question.split(" ", 2);
        String rest = words.length > 1 ? " " + words[1] : "";
        AnswerSchema.assertDescribes(ask(words[0] + " " + map + rest));
    }

    @Test
    void differencesAndProblems() throws IOException {
        AnswerSchema.assertDescribes(
                ask("diff sample-graphs/peace-talks-2024.yaml sample-graphs/harbour-concession.yaml"));
        Cli.Outcome refused = ask("check "
                + Files.writeString(directory.resolve("bad.yaml"), "graph: g\nactors: {a: {name: A, kind: thing}}\n"));
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_DATA);
        AnswerSchema.assertDescribes(new Cli.Outcome(ExitCode.DONE, refused.out(), refused.err()));
    }

    /** A schema that says of itself what it demands would let anything through if it demanded nothing. */
    @Test
    void aSchemaRefusesAFieldItDoesNotKnow() throws IOException {
        Cli.Outcome answer = ask("doors sample-graphs/krackhardt-kite.yaml jane");
        String other = answer.out().replaceFirst("\"verdict\"", "\"opinion\"");
        assertThat(Stream.of(other)).noneSatisfy(text -> AnswerSchema.assertDescribes(new Cli.Outcome(0, text, "")));
    }

    /** Whoever looks a field up finds it on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"doors", "routes", "brokers", "centrality", "communities", "key-players"})
    void everyFieldIsExplained(String command) throws IOException {
        String page = Files.readString(Path.of("docs/reading-results.md"));
        JsonNode schema = AnswerSchema.tree(command);
        TreeSet<String> fields = new TreeSet<>();
        List<JsonNode> places =
                List.of(schema.at("/properties/results"), schema.at("/$defs/route"), schema.at("/$defs/projection"));
        places.forEach(place -> place.findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(fields::add)));
        places.forEach(place -> place.path("properties").fieldNames().forEachRemaining(fields::add));
        fields.removeAll(List.of("id", "name"));
        assertThat(fields).isNotEmpty().allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
    }

    private static Cli.Outcome ask(String question) {
        return Cli.run(Stream.concat(Arrays.stream(question.split(" +")), Stream.of("--format", "json"))
                .toArray(String[]::new));
    }
}
