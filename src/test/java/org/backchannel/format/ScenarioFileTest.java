package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.MapChange;
import org.backchannel.model.Reliability;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFileTest {
    private static final StakeholderMap MAP = new SmallMap()
            .document("press", Reliability.B)
            .told("ann", "bob", SmallMap.says("press", 2))
            .actor("cy")
            .build();

    @TempDir
    private Path directory;

    private Scenario read(String text) throws IOException {
        return ScenarioFile.read(Files.writeString(directory.resolve("quiet.years.yaml"), text), MAP);
    }

    private String problem(String text) {
        return catchThrowableOfType(BadGraphFileException.class, () -> read(text))
                .getMessage()
                .replace(directory + "/", "");
    }

    @Test
    void everyKindOfChangeIsRead() throws IOException {
        Scenario scenario = read("""
                title: Quiet years
                without: [cy]
                without-ties: []
                weaken: {ann--asks--bob: 0.3}
                introduce:
                  - {from: bob, to: ann, strength: 0.25}
                disbelieve: [press]
                confirm: [ann--asks--bob]
                """);

        assertThat(scenario.name()).isEqualTo("Quiet years");
        assertThat(scenario.changes())
                .containsExactly(
                        new MapChange.WithoutActor("cy"),
                        new MapChange.OtherStrength("ann--asks--bob", 0.3),
                        new MapChange.Introduction("bob", "ann", 0.25),
                        new MapChange.Disbelief("press"),
                        new MapChange.Confirmation("ann--asks--bob"));
    }

    @Test
    void withoutATitleItIsCalledAsTheFileIs() throws IOException {
        assertThat(read("without-ties: [ann--asks--bob]").name()).isEqualTo("quiet.years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "without: [cyy] | 1:11: 'without' names actor 'cyy', which is not declared; did you mean 'cy'?",
                "confirm: [ann-asks-bob] | 1:11: 'confirm' names tie 'ann-asks-bob', which is not declared; did you mean 'ann--asks--bob'?",
                "disbelieve: [pres] | 1:14: 'disbelieve' names source 'pres', which is not declared; did you mean 'press'?",
                "disbeleive: [press] | 1:1: a scenario has no key 'disbeleive'; did you mean 'disbelieve'?",
                "weaken: {ann--asks--bob: 1.5} | 1:26: 'ann--asks--bob' is a number",
                "weaken: {ann--ask--bob: 0.5} | 1:10: 'weaken' names tie 'ann--ask--bob'",
                "introduce: [{from: ann, to: ann, strength: 1}] | 1:13: 'ann' cannot be introduced to themselves",
                "introduce: [ann:cy:0.5] | 1:13: an introduction is written as keys and values, such as {from: …, to: …, strength: …}",
                "introduce: [{from: ann, to: cy}] | 1:13: an introduction needs the key 'strength'",
                "introduce: [{from: ann, to: cy, force: 1}] | 1:33: an introduction has no key 'force'",
                "{without-ties: [ann--asks--bob], confirm: [ann--asks--bob]} | 1:1: tie 'ann--asks--bob' is confirmed and taken away",
                "{} | 1:1: this scenario changes nothing; its keys are without,",
                "[] | 1:1: a scenario is written as keys and values",
                "without: cy | 1:10: 'without' is a list",
                "without: [cy | 1:13: this is not YAML"
            })
    void whatIsWrongIsSaidWithItsPlace(String text, String message) {
        assertThat(problem(text)).contains("quiet.years.yaml:" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n"})
    void anEmptyFileIsNoScenario(String text) {
        assertThat(problem(text)).contains("quiet.years.yaml:1:1: the file is empty");
    }

    @Test
    void asManyProblemsAsThereAreAreTold() {
        assertThat(problem("without: [x1, x2]\nconfirm: [y]\n---\nwithout: [cy]\n")
                        .lines())
                .hasSize(4);
    }

    @Test
    void hostileYamlIsRefused() {
        assertThat(problem("without: &a [cy]")).contains("an anchor (&a) stands here");
        assertThat(problem("without: !!java.net.URL [cy]")).contains("a tag (");
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertThat(catchThrowableOfType(
                        MissingGraphFileException.class, () -> ScenarioFile.read(directory.resolve("no.yaml"), MAP)))
                .hasMessageContaining("there is no such file");
        assertThat(catchThrowableOfType(MissingGraphFileException.class, () -> ScenarioFile.read(directory, MAP)))
                .hasMessageContaining("this is a directory");
    }
}
