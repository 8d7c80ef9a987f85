package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** timeline. */
class TimelineCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml";
    private static final double ROUNDING = 1e-12;

    /** An old door until May, a new one since April. */
    private static final List<String> TIES = List.of(
            "  - {from: ann, to: old, type: has-access-to, strength: 1, confidence: 1}",
            "  - {from: ann, to: new, type: has-access-to, strength: 1, confidence: 1}",
            "  - {from: old, to: king, type: has-access-to, strength: 0.5, confidence: 1, until: 2022-05}",
            "  - {from: new, to: king, type: has-access-to, strength: 0.25, confidence: 1, since: 2022-04}");

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("timeline " + arguments).split(" "));
    }

    private static String words(String arguments) {
        Cli.Outcome outcome = ask(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    private static JsonNode dates(String arguments) throws JsonProcessingException {
        return json("timeline " + arguments).at("/results/dates");
    }

    private static JsonNode json(String command) throws JsonProcessingException {
        Cli.Outcome outcome = Cli.run((command + " --format json").split(" "));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new ObjectMapper().readTree(outcome.out());
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asText())
                .toList();
    }

    private String gate(List<String> ties, String... others) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "graph: gate",
                "actors:",
                "  ann: {name: Ann}",
                "  old: {name: Old}",
                "  new: {name: New}",
                "  king: {name: King}",
                "  lone: {name: Lone}"));
        lines.addAll(Arrays.asList(others));
        lines.add("ties:");
        lines.addAll(ties);
        return Files.write(directory.resolve("gate.yaml"), lines).toString();
    }

    /** 0.5, then 1 - (1 - 0.5) (1 - 0.25) = 0.625, then 0.25. */
    @Test
    void oneDoorClosesWhileAnotherOpens() throws IOException {
        JsonNode dates = dates(gate(TIES) + " king --from ann --since 2022-01 --until 2022-09");

        assertThat(texts(dates, "date")).containsExactly("2022-Q1", "2022-Q2", "2022-Q3");
        double[] reach = {0.5, 0.625, 0.25};
        for (int place = 0; place < reach.length; place++) {
            assertThat(dates.get(place).get("reach").asDouble()).isCloseTo(reach[place], within(ROUNDING));
            assertThat(dates.get(place).get("exact").asBoolean()).isTrue();
        }
        assertThat(texts(dates.get(0).get("doors"), "id")).containsExactly("old");
        assertThat(texts(dates.get(1).get("doors"), "id")).containsExactly("old", "new");
        assertThat(dates.at("/1/doors/0/criticality").asDouble()).isCloseTo(0.375, within(ROUNDING));
        assertThat(dates.at("/1/doors/1/criticality").asDouble()).isCloseTo(0.125, within(ROUNDING));
        assertThat(texts(dates.get(2).get("doors"), "id")).containsExactly("new");
        assertThat(texts(dates.get(1).get("entered"), "id")).containsExactly("new--has-access-to--king");
        assertThat(dates.at("/1/left")).isEmpty();
        assertThat(texts(dates.get(2).get("left"), "until")).containsExactly("2022-05");
        assertThat(dates.at("/2/entered")).isEmpty();
    }

    @Test
    void datesAreThoseOfTheTiesAndOfTheMap() throws IOException {
        assertThat(texts(dates(gate(TIES) + " king --every month"), "date")).containsExactly("2022-04", "2022-05");
        assertThat(texts(dates(gate(TIES, "as-of: 2022-07-20") + " king --every month"), "date"))
                .containsExactly("2022-04", "2022-05", "2022-06", "2022-07");
        assertThat(texts(dates(gate(TIES, "as-of: 2021") + " king --every year"), "date"))
                .containsExactly("2022");
    }

    /** What begins on the first date comes on it; what has always held does not. */
    @Test
    void tiesThatBeginOnTheFirstDateComeOnIt() throws IOException {
        assertThat(texts(dates(gate(TIES) + " king --every month").get(0).get("entered"), "id"))
                .containsExactly("new--has-access-to--king");
    }

    @Test
    void readersAreToldWhatChanged() throws IOException {
        assertThat(words(gate(TIES) + " king --from ann --since 2022-01 --until 2022-09"))
                .contains("Who opens the door to King, by quarter, 2022-Q1 to 2022-Q3")
                .contains("The first door changes once.")
                .contains("is highest in 2022-Q2, 0.625, and lowest in 2022-Q3, 0.25.")
                .contains("2022-Q2 0.625 Old 0.375 New 0.125 +1")
                .contains("comes: New has-access-to King (since 2022-04)")
                .contains("goes: Old has-access-to King (until 2022-05)")
                .contains("worlds exact: all outcomes, on every date");
    }

    /** Twelve ways of two doubtful ties are more than can be gone through; what can be is sampled too. */
    @Test
    void allDatesAreAskedInOneMode() throws IOException {
        List<String> ties = new ArrayList<>(TIES.subList(2, 4));
        ties.add("  - {from: ann, to: old, type: has-access-to, confidence: 1, since: 2022-02}");
        List<String> others = new ArrayList<>();
        for (int way = 0; way < 12; way++) {
            others.add("  w" + way + ": {name: W}");
            ties.add("  - {from: ann, to: w" + way + ", type: met, confidence: 0.2, since: 2022-07}");
            ties.add("  - {from: w" + way + ", to: king, type: met, confidence: 0.2, since: 2022-07}");
        }
        String file = gate(ties, others.toArray(new String[0]));

        JsonNode dates = dates(file + " king --from ann --every month --since 2022-01 --until 2022-07");
        assertThat(texts(dates, "exact")).containsExactly("true", "false", "false", "false", "false", "true", "false");
        assertThat(dates.at("/0/reach").asDouble()).isZero();
        assertThat(dates.at("/1/reachLow").asDouble())
                .isLessThan(dates.at("/1/reachHigh").asDouble());
        assertThat(texts(dates(file + " king --from ann --every month --since 2022-01 --until 2022-06"), "exact"))
                .containsOnly("true");
    }

    /** The talks of 2022: the delegations open a second door from February to April. */
    @Test
    void inTheCaseTheDelegationsComeAndGo() throws IOException {
        JsonNode dates = dates(TALKS + " putin --every month --since 2022-01 --until 2022-06");

        assertThat(texts(dates, "date"))
                .containsExactly("2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06");
        String delegation = "russian-delegation";
        String led = "russian-delegation--reports-to--putin";
        assertThat(texts(dates.get(0).get("doors"), "id")).doesNotContain(delegation);
        assertThat(dates.at("/0/reach").asDouble()).isZero();
        assertThat(texts(dates.get(1).get("entered"), "id")).contains(led);
        for (int month = 1; month <= 3; month++) {
            assertThat(texts(dates.get(month).get("doors"), "id")).startsWith("abramovich", delegation);
        }
        assertThat(texts(dates.get(4).get("left"), "id")).contains(led);
        assertThat(texts(dates.get(4).get("doors"), "id"))
                .startsWith("abramovich")
                .doesNotContain(delegation);
        assertThat(dates.at("/5/reach")).isEqualTo(dates.at("/4/reach"));
    }

    @Test
    void aDateAnswersWhatDoorsAnswersOnIt() throws IOException {
        JsonNode date = dates(TALKS + " putin --every month --since 2022-03 --until 2022-04")
                .get(0);
        JsonNode doors =
                json("doors " + TALKS + " putin --as-of 2022-03 --states 0").get("results");

        assertThat(date.get("reach")).isEqualTo(doors.at("/chances/reach"));
        assertThat(texts(date.get("doors"), "criticality")).isEqualTo(texts(doors.get("doors"), "criticality"));
        assertThat(texts(date.get("doors"), "id")).isEqualTo(texts(doors.get("doors"), "id"));
    }

    @Test
    void aDateAnswersWhatCentralityAnswersOnIt() throws IOException {
        JsonNode date = dates(TALKS + " --select pagerank --every year --since 2022 --until 2022")
                .get(0);
        JsonNode scores =
                json("centrality " + TALKS + " --select pagerank --as-of 2022").get("results");

        assertThat(texts(date.get("scores"), "id")).isEqualTo(texts(scores, "id"));
        assertThat(texts(date.get("scores"), "score")).isEqualTo(texts(scores, "pagerank"));
        assertThat(date.at("/scores/0/rank").asInt()).isOne();
    }

    @Test
    void whoMattersIsNamedWithEachDate() throws IOException {
        assertThat(words(gate(TIES) + " --every month --select degreeIn"))
                .contains("First by Degree in", "2022-04 Ann 2; King 2; New 2 +1");
        assertThat(words(gate(TIES) + " --every month --since 2023 --until 2023-01 --top 1"))
                .contains("2023-01 Ann ");
    }

    @ParameterizedTest
    @ValueSource(strings = {" king", " king --from ann --every month", "", " --select closenessIn"})
    void theOrderOfTheFileAndThreadsChangeNothing(String question) throws IOException {
        String asked = ask(gate(TIES) + question + " --threads 1 --format json").out();
        List<String> shuffled = new ArrayList<>(TIES);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ask(gate(shuffled) + question + " --threads 4 --format json")
                            .out())
                    .isEqualTo(asked);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TALKS + " putin --every year",
                TALKS + " putin --since 2022 --until 2022-06 --pass-on 0.9 --from-side ukraine",
                TALKS + " --every year",
                TALKS + " --select clustering --since 2024 --projection influence",
                TALKS + " abramovich --since 1900 --until 1901"
            })
    void answersAreAsTheirSchemaSays(String question) throws IOException {
        AnswerSchema.assertDescribes(ask(question + " --format json"));
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        AnswerSchema.assertExplained("timeline", "docs/timeline.md");
    }

    @Test
    void spreadsheetsGetARowADateAndActor() throws IOException {
        assertThat(ask(gate(TIES) + " king --from ann --every month --format csv")
                        .out()
                        .lines())
                .hasSize(1 + 2 + 2)
                .first()
                .isEqualTo("date,firstDay,lastDay,reach,reachLow,reachHigh,exact,id,name,rank,criticality,"
                        + "criticalityLow,criticalityHigh,strength");
        assertThat(ask(gate(TIES) + " --every month --format csv").out().lines())
                .hasSize(1 + 2 * 5)
                .contains("2022-04,2022-04-01,2022-04-30,king,King,3,0");
    }

    /** A date without any door is in the series all the same. */
    @Test
    void noDateIsMissing() throws IOException {
        assertThat(ask(gate(TIES) + " lone --from king --every month --format csv")
                        .out()
                        .lines()
                        .skip(1))
                .containsExactly(
                        "2022-04,2022-04-01,2022-04-30,0,0,0,true,,,,,,,",
                        "2022-05,2022-05-01,2022-05-31,0,0,0,true,,,,,,,");
        assertThat(words(gate(TIES) + " lone --from king --every month"))
                .contains("The first door is the same on every date.", "is 0 on all of them", "2022-05 0 nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown", "html", "csv", "jsonl"})
    void everyFormatNamesThem(String format) {
        assertThat(words(TALKS + " putin --every year --since 2022 --format " + format))
                .contains("Abramovich", "2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample-graphs/krackhardt-kite.yaml | no tie of graph krackhardt-kite has a 'since' or 'until'",
                TALKS + " --every month --since 1900 | 1500 dates, one every month; a timeline has 500 at most",
                TALKS + " --since 2030 | begin on 2030-01-01 and end on 2024-12-31",
                TALKS + " --as-of 2022 | 'backchannel timeline' has no option '--as-of'",
                TALKS + " putin --select pagerank | with a TARGET doors and reach are answered",
                TALKS + " --seed 3 | are about reaching a TARGET",
                TALKS + " --from trump | are about reaching a TARGET",
                TALKS + " --select pagerang | did you mean 'pagerank'",
                TALKS + " --every week | 'week' is none of month, quarter, year",
                TALKS + " putin --worlds 5 | --worlds is 100 or more",
                TALKS + " puttin | did you mean 'putin'"
            })
    void whatIsWrongIsSaid(String question, String message) {
        Cli.Outcome outcome = ask(question);

        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
    }
}
