package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** init, check, show and diff. */
class FileCommandsTest {
    @TempDir
    private Path directory;

    private String board;

    @BeforeEach
    void writeMap() throws IOException {
        board = write("board.yaml", Samples.BOARD);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private void assertGolden(String name, Cli.Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        String text = outcome.out()
                .replace(directory.toString(), "DIR")
                .replaceAll("(?m)^=+$", "====")
                .replace(Version.current(), "VERSION");
        Golden.assertSame("cli/" + name, text);
    }

    @Test
    void initWritesAMapThatIsValidUnderTheNameOfItsFile() {
        String file = directory.resolve("Überblick 2024.yaml").toString();
        assertThat(Cli.run("init", file).code()).isZero();
        Cli.Outcome check = Cli.run("check", file, "--format", "json");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("\"graph\": \"uberblick-2024\"").contains("\"warnings\": 0");
    }

    @Test
    void initOverwritesNothing() throws IOException {
        Cli.Outcome outcome = Cli.run("init", board);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("is there already");
        assertThat(Path.of(board)).hasContent(Samples.BOARD);
    }

    @Test
    void initWantsADirectoryThatIsThere() {
        Cli.Outcome outcome = Cli.run("init", directory.resolve("none/map.yaml").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no directory " + directory.resolve("none"));
    }

    @Test
    void initWantsAnEndingThatCanBeRead() {
        assertThat(Cli.run("init", directory.resolve("map.txt").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void checkSaysWhatAMapHolds() {
        assertGolden("check.table", Cli.run("check", board));
    }

    @Test
    void checkPrintsEveryProblemOfEveryFileAndEndsWith65() throws IOException {
        String bad = write(
                "bad.yaml",
                Samples.BOARD.replace("strength: 0.8", "strength: 8").replace("met", "mett"));
        Cli.Outcome outcome = Cli.run("check", board, bad);
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.out())
                .contains("Valid; no warning.", "Not valid: 2 errors")
                .containsPattern("(?m)^\\Q" + bad + "\\E:\\d+:\\d+: .*strength")
                .contains("did you mean 'met'?");
    }

    @Test
    void checkWarnsOfATieThatNothingSupports() throws IOException {
        String file = write("unsure.yaml", Samples.BOARD.replace(", confidence: 0.9", ""));
        Cli.Outcome outcome = Cli.run("check", file);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Valid; 1 warning.").contains(": warning: ");
        assertThat(Cli.run("show", file, "chair").err()).contains("1 warning; 'backchannel check");
    }

    @Test
    void whereNobodyAsksThereAreNoTablesOfNobody() {
        Cli.Outcome outcome = Cli.run("doors", board, "chair", "--from", "chair");
        assertThat(outcome.out()).contains("Go-betweens\n-----------\n\nNobody.", "Origins\n-------\n\nNobody.");
    }

    @Test
    void showPrintsTheDossier() {
        assertGolden("show.table", Cli.run("show", board, "bo"));
        assertGolden("show.json", Cli.run("show", board, "bo", "--format", "json"));
        assertGolden("show.csv", Cli.run("show", board, "chair", "--format", "csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair", "Ada Chair", "the boss", "ADA CHAIR"})
    void anActorIsFoundByIdNameOrAlias(String name) {
        assertThat(Cli.run("show", board, name).out()).startsWith("Ada Chair\n");
    }

    @Test
    void onlyTheMeasuresThatAreAskedForAreGivenAndWithTheSameNumbers() {
        String some = Cli.run("centrality", board, "--select", "PageRank,decayIn", "--format", "csv")
                .out();
        assertThat(some).startsWith("id,name,decayIn,pagerank\r\n");
        String all = Cli.run("centrality", board, "--format", "csv").out();
        List<String> columns = List.of(all.lines().findFirst().orElseThrow().split(","));
        int decay = columns.indexOf("decayIn");
        int pageRank = columns.indexOf("pagerank");
        assertThat(some.lines().skip(1))
                .containsExactlyInAnyOrderElementsOf(all.lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(row -> String.join(",", row[0], row[1], row[decay], row[pageRank]))
                        .toList());
        assertThat(Cli.run("centrality", board, "--select", "pagerank").out())
                .contains("Ordered by pagerank.")
                .doesNotContain("more measures", "Katz");
    }

    @Test
    void aMeasureNearlyRightGetsTheNearestOne() {
        Cli.Outcome outcome = Cli.run("centrality", board, "--select", "betweeness");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo(
                        "backchannel: there is no measure 'betweeness' of centrality; did you mean 'betweenness'?\n");
    }

    @Test
    void anEdgeListIsScoredAsItIs() throws IOException {
        String list = Files.writeString(directory.resolve("path.txt"), "# three in a row\na b\nb c\n")
                .toString();
        assertThat(Cli.run("centrality", list, "--select", "betweenness", "--format", "csv")
                        .out())
                .isEqualTo("id,name,betweenness\r\nb,b,0.5\r\na,a,0\r\nc,c,0\r\n");
        assertThat(Cli.run("centrality", list, "--select", "betweenness", "--undirected", "--format", "csv")
                        .out())
                .isEqualTo("id,name,betweenness\r\nb,b,1\r\na,a,0\r\nc,c,0\r\n");
        assertThat(Cli.run("centrality", list).out()).contains("none: every arc has strength 1");
    }

    @Test
    void aWeightedEdgeListIsRefusedUntilSomebodySaysWhatItsWeightsMean() throws IOException {
        String list = Files.writeString(directory.resolve("weighted.csv"), "from,to,weight\na,b,3\nb,c,1\n")
                .toString();
        Cli.Outcome refused = Cli.run("centrality", list);
        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("strength", "count", "length");
        assertThat(Cli.run("centrality", list, "--weights", "count").code()).isZero();
        assertThat(Cli.run("centrality", list, "--weights", "counts").err()).contains("did you mean 'count'?");
        assertThat(Cli.run("centrality", board, "--weights", "count").code()).isEqualTo(2);
        assertThat(Cli.run("centrality", list, "--weights", "count", "--as-of", "2024")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void anOptionThatWouldDoNothingIsWrongUsage() throws IOException {
        String list = Files.writeString(directory.resolve("pair.txt"), "a b\n").toString();
        String grades =
                Files.writeString(directory.resolve("grades.yaml"), "A: 0.9\n").toString();
        Cli.Outcome graded = Cli.run("centrality", list, "--grades", grades);
        assertThat(graded.code()).isEqualTo(2);
        assertThat(graded.err()).contains("--grades is about evidence");
        Cli.Outcome seeded = Cli.run("brokers", board, "--seed", "7");
        assertThat(seeded.code()).isEqualTo(2);
        assertThat(seeded.err()).contains("--permutations");
        assertThat(Cli.run("brokers", board, "--seed", "7", "--permutations", "9", "--format", "json")
                        .out())
                .contains("\"seed\": 7");
    }

    @Test
    void aMapOfNobodyIsValidAndCannotBeAnalyzed() throws IOException {
        String empty = Files.writeString(directory.resolve("empty.yaml"), "graph: nobody\nactors: {}\nties: []\n")
                .toString();
        assertThat(Cli.run("check", empty).code()).isZero();
        Cli.Outcome outcome = Cli.run("analyze", empty, "--data-dir", "/nowhere");
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err())
                .isEqualTo("backchannel: " + empty
                        + ": a map to be analyzed needs at least one actor; this one has none\n");
    }

    @Test
    void anUnknownActorIsWrongUsageAndTheNearestIsNamed() {
        Cli.Outcome outcome = Cli.run("show", board, "chiar");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo(
                        "backchannel: there is no actor 'chiar' in graph board; did you mean 'chair' (Ada Chair)?\n");
    }

    @Test
    void anAmbiguousNameListsTheCandidates() {
        Cli.Outcome outcome = Cli.run("show", board, "BO MULLER");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("may be 'bo' (Bo Müller) or 'bob' (Bo Muller); give the id");
    }

    @Test
    void aTieThatDoesNotHoldOnTheDateSaysSo() {
        assertThat(Cli.run("show", board, "bob").out()).contains("does not hold on 2024-12-02");
        assertThat(Cli.run("show", board, "bob", "--as-of", "2022").out())
                .doesNotContain("does not hold on 2024-12-02")
                .contains("until 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"May", "2024-13", "2023-02-30", "24"})
    void aDateThatIsNoneIsWrongUsage(String date) {
        Cli.Outcome outcome = Cli.run("show", board, "bob", "--as-of", date);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'" + date + "' is no date");
    }

    @Test
    void gradesOfTheUsersOwnReplaceTheMaps() throws IOException {
        String grades = write("grades.yaml", "reliability: {C: 1}\ncredibility: {2: 1, 3: 0}\n");
        assertThat(Cli.run("show", board, "bo", "--grades", grades).out()).contains("confidence 1, since 2023-01");
    }

    @Test
    void badGradesEndWith65AndMissingOnesWith66() throws IOException {
        String bad = write("bad-grades.yaml", "reliability: {C: 3, Z: 1}\n");
        Cli.Outcome outcome = Cli.run("show", board, "bo", "--grades", bad);
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err().lines()).hasSize(2).allMatch(line -> line.startsWith(bad + ":1:"));
        assertThat(Cli.run("show", board, "bo", "--grades", write("empty.yaml", ""))
                        .code())
                .isEqualTo(65);
        assertThat(Cli.run("show", board, "bo", "--grades", bad + ".not").code())
                .isEqualTo(66);
    }

    @Test
    void aMapDoesNotDifferFromItself() {
        assertThat(Cli.run("diff", board, board).out()).contains("The two maps say the same.");
    }

    @Test
    void diffNamesWhatCameWentAndChanged() throws IOException {
        String later = write(
                "later.yaml",
                Samples.BOARD
                                .replace("strength: 0.8", "strength: 0.6")
                                .replace("credibility: 3, stance: denies", "credibility: 4, stance: denies")
                                .replace("  - {from: bob, to: chair, type: met, until: 2022, confidence: 1}\n", "")
                                .replace("reliability: C", "reliability: D")
                        + "  - {from: chair, to: bo, type: appointed, confidence: 1}\n");
        assertGolden("diff.table", Cli.run("diff", board, later));
        assertGolden("diff.json", Cli.run("diff", board, later, "--format", "json"));
    }
}
