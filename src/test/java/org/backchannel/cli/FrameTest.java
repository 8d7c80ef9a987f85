package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command shares: help, wrong usage, exit codes, output. */
class FrameTest {
    @TempDir
    private Path directory;

    private String board;

    @BeforeEach
    void writeMap() throws IOException {
        board = Files.writeString(directory.resolve("board.yaml"), Samples.BOARD)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpListsEveryCommandAndEveryExitCode(String help) {
        Cli.Outcome outcome = Cli.run(help);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(Commands.names())
                .allSatisfy(name -> assertThat(outcome.out()).containsPattern("(?m)^  " + name + "  +[A-Z].*\\.$"));
        for (int code : new int[] {0, 1, 2, 65, 66, 69, 130}) {
            assertThat(outcome.out()).containsPattern("(?m)^ +" + code + "  ");
        }
    }

    @Test
    void everyCommandHelps() {
        assertThat(Commands.names()).allSatisfy(name -> {
            Cli.Outcome outcome = Cli.run(name, "--help");
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out()).contains("backchannel " + name).contains("--verbose");
            assertThat(Cli.run("help", name).out()).isEqualTo(outcome.out());
        });
    }

    @Test
    void noLineOfHelpIsWiderThanTheTerminal() {
        for (String name : Commands.names()) {
            assertThat(new Cli()
                            .variable("COLUMNS", "80")
                            .with(name, "--help")
                            .out()
                            .lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void theVersionIsTheProjects() {
        assertThat(Cli.run("--version").out()).matches("backchannel \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void aCommandNearlyRightGetsTheNearestOne() {
        Cli.Outcome outcome = Cli.run("chekc", board);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there is no command 'chekc'; did you mean 'check'?");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(Cli.run().code()).isEqualTo(2);
        assertThat(Cli.run("--fast").err()).contains("a command comes first, not '--fast'");
    }

    @Test
    void anOptionNearlyRightGetsTheNearestOne() {
        Cli.Outcome outcome = Cli.run("check", board, "--fromat=json");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("'backchannel check' has no option '--fromat'; did you mean '--format'?")
                .contains("Try 'backchannel check --help'.");
    }

    /** Without what is missing nobody would look for the slip. */
    @Test
    void anUnknownOptionComesBeforeWhatIsMissing() {
        assertThat(Cli.run("doors", "--hlep").err())
                .startsWith("backchannel: 'backchannel doors' has no option '--hlep'; did you mean '--help'?");
        assertThat(Cli.run("doors", "map.yaml", "--top", "3").err())
                .startsWith("backchannel: missing required parameter: 'TARGET'");
        assertThat(Cli.run("doors", "--", "--hlep").err()).contains("missing required parameter");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearestOrWithWhereTheyAre() {
        assertThat(Cli.run("dors").err())
                .isEqualToIgnoringNewLines("backchannel: there is no command 'dors'; did you mean 'doors'?");
        assertThat(Cli.run("xyzzy").err()).contains("; 'backchannel --help' lists the commands");
    }

    @Test
    void aMissingArgumentAndOneTooManyAreWrongUsage() {
        assertThat(Cli.run("check").err()).contains("FILE");
        assertThat(Cli.run("check").code()).isEqualTo(2);
        Cli.Outcome tooMany = Cli.run("diff", board, board, board);
        assertThat(tooMany.code()).isEqualTo(2);
        assertThat(tooMany.err()).contains("takes no further argument: '" + board + "'");
    }

    @Test
    void anUnknownFormatNamesThoseThereAre() {
        Cli.Outcome outcome = Cli.run("check", board, "--format", "pdf");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'pdf' is none of table, markdown, csv, json, jsonl, html");
    }

    @Test
    void aPasswordThatIsGivenAsAnArgumentIsRefusedAndNotRepeated() {
        Cli.Outcome outcome = Cli.run("show", board, "bo", "--password=hush");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--password-file or NEO4J_PASSWORD").doesNotContain("hush");
    }

    @Test
    void formatsAreTakenInAnyCase() {
        assertThat(Cli.run("check", board, "--format", "JSON").out()).startsWith("{");
    }

    @Test
    void theEndingOfTheOutputFileSaysTheFormat() throws IOException {
        Path file = directory.resolve("out.json");
        assertThat(Cli.run("check", board, "-o", file.toString()).out()).isEmpty();
        assertThat(file).content().startsWith("{");
        Cli.run("check", board, "-o", file.toString(), "--format", "csv");
        assertThat(file).content().startsWith("file,line");
    }

    @Test
    void aFileThatIsNotThereEndsWith66() {
        Cli.Outcome outcome = Cli.run("check", directory.resolve("nobody.yaml").toString());
        assertThat(outcome.code()).isEqualTo(66);
        assertThat(outcome.err()).contains("nobody.yaml").contains("there is no such file");
    }

    @Test
    void aFileOfAnotherKindIsWrongUsage() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.doc"), "x");
        assertThat(Cli.run("check", file.toString()).code()).isEqualTo(2);
    }

    @Test
    void aBadFileEndsWith65AndEveryLineNamesItsPlace() throws IOException {
        Path file =
                Files.writeString(directory.resolve("bad.yaml"), Samples.BOARD.replace("from: bo\n", "from: bpo\n"));
        Cli.Outcome outcome = Cli.run("show", file.toString(), "chair");
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err()).startsWith(file + ":14:").contains("'bpo'").doesNotContain("Exception");
    }

    @Test
    void aStackTraceIsShownOnlyWhenAskedFor() {
        String missing = directory.resolve("nobody.yaml").toString();
        assertThat(Cli.run("check", missing).err()).doesNotContain("at org.backchannel");
        assertThat(Cli.run("check", missing, "--verbose").err()).contains("at org.backchannel");
    }

    @Test
    void anInterruptedCommandSaysSoAndChangedNothing() {
        Cancellation cancellation = new Cancellation(signal -> {});
        cancellation.request();
        Cli.Outcome outcome = new Cli().cancelledBy(cancellation).with("check", board);
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(outcome.err()).isEqualTo("Interrupted; nothing was changed.\n");
    }

    @Test
    void whatAMapSaysCannotSteerTheTerminalThroughAMessage() {
        Cli.Outcome outcome = Cli.run("show", board, "\u001b[2Jnobody\u202e");
        assertThat(outcome.err()).contains("\\u001b[2Jnobody\\u202e").doesNotContain("\u001b");
    }

    @Test
    void noColorMeansNoEscapeSequenceAndNeitherDoesADumbTerminalOrAPipe() {
        assertThat(new Cli().onTerminal("").with("check", board).out()).contains("\u001b[1m");
        assertThat(new Cli()
                        .onTerminal("")
                        .variable("NO_COLOR", "1")
                        .with("check", board)
                        .out())
                .doesNotContain("\u001b");
        assertThat(new Cli()
                        .onTerminal("")
                        .variable("TERM", "dumb")
                        .with("check", board)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Cli.run("check", board).out()).doesNotContain("\u001b");
    }

    @Test
    void tablesAreAsWideAsTheTerminal() {
        String narrow =
                new Cli().variable("COLUMNS", "50").with("show", board, "chair").out();
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
        assertThat(new Cli()
                        .variable("COLUMNS", "wide")
                        .with("show", board, "chair")
                        .out())
                .isEqualTo(Cli.run("show", board, "chair").out());
    }

    @Test
    void completionCompletesEveryCommand() {
        Cli.Outcome outcome = Cli.run("completion");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("complete -F _complete_backchannel");
        assertThat(outcome.out()).contains("local commands=\"" + String.join(" ", Commands.names()) + "\"");
        // The name of a shell function has no dash.
        assertThat(Commands.names())
                .allSatisfy(name -> assertThat(outcome.out())
                        .contains("function _picocli_backchannel_" + name.replace("-", "") + "() {"));
    }
}
