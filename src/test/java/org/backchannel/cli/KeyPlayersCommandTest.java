package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** key-players. */
class KeyPlayersCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml";
    private static final String KITE = "sample-graphs/krackhardt-kite.yaml";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("key-players " + arguments).split(" "));
    }

    private static String answer(String arguments) {
        Cli.Outcome outcome = ask(arguments);
        assertThat(outcome.err()).isEmpty();
        return words(outcome);
    }

    private static String words(Cli.Outcome outcome) {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    /** Ike and Jane are left to each other: of 72 ordered pairs, 2 × 7 × 2 are apart. */
    @Test
    void theKiteFallsApartWithoutHeather() {
        assertThat(answer(KITE + " --goal fragment --size 1 --undirected"))
                .contains("Whom to remove so that the fewest reach each other")
                .contains("Without Heather, F is 0.3889; with nobody removed 0. ")
                .contains("No other set of 1 does as well. Exact: all 10 sets were looked at, and none is better.")
                .contains("Ties are read both ways");
    }

    @Test
    void bothQuestionsAreAnsweredUnlessTheUserAsksOne() {
        assertThat(answer(TALKS))
                .contains("Whom to remove so that the network falls apart", "Whom to tell so that all hear, and soon")
                .contains("all 2024 sets were looked at")
                .doesNotContain("within 2 steps");
        assertThat(answer(TALKS + " --goal reach --hops 1"))
                .contains("Whom to tell so that the most hear within 1 step ")
                .doesNotContain("remove ");
    }

    @Test
    void topShortensWhatPeopleReadOnly() {
        String four = TALKS + " --goal reach --size 2 --top 1";
        assertThat(answer(four))
                .contains("4 sets of 2 do equally well; this is the first of them.", "3 more: --top 4.");
        assertThat(ask(four + " --format csv").out().lines())
                .hasSize(1 + 4 * 2)
                .contains("goal,measure,score,nobody,set,id,name")
                .contains("reach,reach,16,0,1,chief-of-staff,Zelenskyy's chief of staff");
    }

    @Test
    void aSetIsNamedByIdsNamesOrAliases() {
        assertThat(answer(TALKS + " --set putin,TRUMP"))
                .contains("How much a set matters", "Group betweenness is", "Group closeness is", "of 22.")
                .contains("fragment-distance", "reach-distance", "D_F", "D_R");
        assertThat(ask(TALKS + " --set putin,trump --format csv").out().lines())
                .hasSize(1 + 4 + 3)
                .contains("goal,measure,namedScore,score,nobody")
                .anyMatch(line -> line.startsWith(",groupClosenessIn,"));
    }

    @Test
    void goalsOfASetCanBeChosen() {
        assertThat(ask(TALKS + " --set putin,trump --goal reach --format csv")
                        .out()
                        .lines())
                .hasSize(1 + 1 + 3);
        assertThat(answer(TALKS + " --set ukraine --goal fragment")).contains("no set of 1 does better than this one.");
        assertThat(answer(TALKS + " --set zelenskyy --goal fragment")).contains("this set is not among the best.");
    }

    @Test
    void everybodyIsNoSetThatHoldsAnythingTogether() throws IOException {
        Path two =
                Files.writeString(directory.resolve("two.yaml"), "graph: two\nactors: {a: {name: A}, b: {name: B}}\n");
        assertThat(words(ask(two + " --set a,b")))
                .contains("Fewer than two others are left without the set")
                .contains("Group betweenness is undefined", "Group closeness is undefined");
        assertThat(ask(two.toString()).err())
                .endsWith("backchannel: a set of 3 is too large for the goal fragment-distance: graph two has 2 actors,"
                        + " and two must be left\n");
    }

    @Test
    void aNetworkThatNobodyHoldsTogetherSaysSo() throws IOException {
        Path three = Files.writeString(
                directory.resolve("three.yaml"), "graph: three\nactors: {a: {name: A}, b: {name: B}, c: {name: C}}\n");
        assertThat(words(ask(three + " --size 1 --goal fragment")))
                .contains(
                        "F is 1; with nobody removed 1. So no set of 1 makes a difference. 3 sets of 1 do equally well");
    }

    @Test
    void anEdgeListIsReadAsItIs() throws IOException {
        Path list = Files.writeString(directory.resolve("path.txt"), "a b\nb c\nc d\nd e\n");
        assertThat(answer(list + " --size 1 --undirected --goal fragment"))
                .contains("Without c, F is 0.6667; with nobody removed 0.", "none: every arc has strength 1");
        assertThat(answer(list + " --set b,d --undirected")).contains("Group betweenness is 1:", "6 of 6");
    }

    /** C(600, 4) sets are 5 billion. */
    @Test
    void aGreedySearchSaysThatABetterSetMayExist() throws IOException {
        StringBuilder row = new StringBuilder();
        for (int actor = 0; actor < 599; actor++) {
            row.append(1000 + actor).append(' ').append(1001 + actor).append('\n');
        }
        String question =
                Files.writeString(directory.resolve("row.txt"), row) + " --size 4 --goal reach --hops 1 --undirected";
        assertThat(answer(question))
                .contains("reach is 12; with nobody told 0. Whether other sets do as well is not known. Greedy:")
                .contains("made of 600 candidates", "no exchange of one member makes the set better.")
                .contains("A better set may exist.");
        Cli.Outcome json = ask(question + " --format json");
        assertThat(json.out()).contains("\"exact\": false").doesNotContain("\"ties\"");
        AnswerSchema.assertDescribes(json);
    }

    @Test
    void threadsChangeNothing() {
        assertThat(answer(TALKS + " --threads 4 --format json"))
                .isEqualTo(answer(TALKS + " --threads 1 --format json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown", "html"})
    void everyFormatForReadersShowsTheSets(String format) {
        assertThat(answer(KITE + " --size 1 --format " + format).toLowerCase(Locale.ROOT))
                .contains("heather")
                .contains("whom to tell so that all hear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size 25 --goal reach | a set of 25 is too large for the goal reach: graph peace-talks-2024 has 24"
                        + " actors; --size 24 is the most",
                "--size 23 | has 24 actors, and two must be left; --size 22 is the most",
                "--size 0 | '0' is no whole number from 1",
                "--goal fragmant | did you mean 'fragment'?",
                "--goal reach,fragment_distance | did you mean 'fragment-distance'?",
                "--goal reach --hops 0 | '0' is no whole number from 1",
                "--hops 3 | --hops is for the goal reach",
                "--set putin --size 2 | --set has as many members as it names",
                "--set putin,zelenski | there is no actor 'zelenski' in graph peace-talks-2024; did you mean"
            })
    void whatMakesNoSenseIsWrongUsage(String options, String message) {
        Cli.Outcome outcome = ask(TALKS + " " + options);
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.out()).isEmpty();
    }
}
