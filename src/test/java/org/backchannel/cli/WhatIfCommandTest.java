package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** whatif and compare. */
class WhatIfCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml putin";
    private static final String DOOR = "abramovich--has-access-to--putin";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String command, String arguments) {
        return Cli.run(Stream.concat(Stream.of(command), Arrays.stream(arguments.split(" ")))
                .toArray(String[]::new));
    }

    private static String words(String command, String arguments) {
        Cli.Outcome outcome = ask(command, arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    private String scenario(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void withoutAbramovichNobodyGetsThrough() {
        assertThat(words("whatif", TALKS + " --without abramovich"))
                .contains("- without Roman Abramovich")
                .contains("(the mean over them) falls from 0.047 (0.044 to 0.049) to 0:")
                .contains("Before, most hung on Roman Abramovich; after, on nobody.")
                .contains("10000, the same before and after; seed 1");
    }

    /** The door rests on Reznikov's word alone. */
    @Test
    void withoutReznikovsWordHeIsNoDoor() {
        assertThat(words("whatif", TALKS + " --disbelieve reznikov --from zelenskyy"))
                .contains("nothing counts that Oleksii Reznikov, former defence minister (reznikov) says")
                .contains("Exact: every outcome was gone through, before and after.")
                .contains("no more");
    }

    @Test
    void severalChangesAtOnce() {
        assertThat(words(
                        "whatif",
                        TALKS + " --weaken " + DOOR + "=0.3 --introduce trump:putin:0.2 --confirm " + DOOR
                                + " --without vance --without-tie zelenskyy--leads--ukraine"))
                .contains("the tie Roman Abramovich has-access-to Vladimir Putin has strength 0.3, not 0.9")
                .contains("Donald Trump is introduced to Vladimir Putin, strength 0.2")
                .contains("the tie Roman Abramovich has-access-to Vladimir Putin is there for certain")
                .contains("without the tie Volodymyr Zelenskyy leads Ukraine")
                .contains("origins 1 of them gone in some scenario");
    }

    @Test
    void whatChangesNothingIsNotSeenTo() {
        assertThat(words("whatif", TALKS + " --without hunter-biden"))
                .contains("stays 0.047 (0.044 to 0.049). Most still hangs on Roman Abramovich.")
                .contains("not seen");
    }

    @Test
    void scenariosStandSideBySide() throws IOException {
        String gone = scenario("gone.yaml", "title: He steps back\nwithout: [abramovich]\n");
        String other = scenario("other.yaml", "introduce: [{from: trump, to: putin, strength: 0.2}]\n");

        assertThat(words("compare", TALKS + " " + gone + " " + other))
                .contains("As things are, the chance that one of the 15 origins")
                .contains("He steps back 0 -0.047 (-0.049 to -0.044) nobody")
                .contains("other 0.099 (0.095 to 0.102) 0.052 (0.050 to 0.055) Donald Trump, 0.047")
                .contains("Donald Trump is introduced to Vladimir Putin");
        AnswerSchema.assertDescribes(ask("compare", TALKS + " " + gone + " " + other + " --format json"));
    }

    @Test
    void aScenarioAndOptionsAddUp() throws IOException {
        String gone = scenario("gone.yaml", "without: [abramovich]\n");

        assertThat(words("whatif", TALKS + " --scenario " + gone + " --introduce trump:putin:0.2"))
                .contains("- without Roman Abramovich", "- Donald Trump is introduced");
    }

    @Test
    void threadsChangeNothing() {
        String asked = TALKS + " --without ukraine --format json --threads ";

        assertThat(ask("whatif", asked + 4).out())
                .isEqualTo(ask("whatif", asked + 1).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--without abramovich",
                "--disbelieve reznikov --from zelenskyy",
                "--introduce trump:putin:0.1 --max-hops 3 --pass-on 0.5",
                "--weaken " + DOOR + "=0.5 --projection influence"
            })
    void answersAreAsTheirSchemaSays(String options) throws IOException {
        AnswerSchema.assertDescribes(ask("whatif", TALKS + " --worlds 200 --format json " + options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatif", "compare"})
    void everyFieldIsExplained(String command) throws IOException {
        AnswerSchema.assertExplained(command, "docs/what-if.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown", "html", "csv", "jsonl"})
    void everyFormatNamesThem(String format) {
        assertThat(words("whatif", TALKS + " --worlds 200 --without trump --format " + format)
                        .toLowerCase(Locale.ROOT))
                .contains("abramovich");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--top 3 | what if what? name a change",
                "--without putin | 'putin' is the target; without them there is nobody to reach",
                "--without abramovitch | did you mean 'abramovich'",
                "--without-tie abramovich--has-acces-to--putin | did you mean 'abramovich--has-access-to--putin'?",
                "--disbelieve resnikov | there is no source 'resnikov' in graph peace-talks-2024; did you mean 'reznikov'?",
                "--weaken abramovich--has-access-to--putin | --weaken takes a tie and its strength",
                "--weaken abramovich--has-access-to--putin=2 | --weaken: '2' is no number above 0 and up to 1",
                "--introduce trump:putin | --introduce takes who, to whom and how strongly",
                "--introduce trump:putin:0 | --introduce: '0' is no number above 0 and up to 1",
                "--introduce trump:trump:1 | 'trump' cannot be introduced to themselves",
                "--introduce trump:putin:1 --without trump | actor 'trump' is introduced and taken away",
                "--from vance --without vance | nobody is left who wants to reach 'putin': name others with --from",
                "--without vance --exact | --exact: "
            })
    void whatIsWrongIsSaid(String options, String message) {
        Cli.Outcome outcome = ask("whatif", TALKS + " " + options);

        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
    }

    @Test
    void aBadScenarioIsBadDataAndAMissingOneIsMissing() throws IOException {
        Cli.Outcome bad = ask("compare", TALKS + " " + scenario("bad.yaml", "without: [nobody-here]\n"));

        assertThat(bad.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(bad.err()).contains("bad.yaml:1:11: 'without' names actor 'nobody-here'");
        assertThat(ask("compare", TALKS + " no-such.yaml").code()).isEqualTo(ExitCode.NO_INPUT);
        assertThat(ask("compare", TALKS).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
