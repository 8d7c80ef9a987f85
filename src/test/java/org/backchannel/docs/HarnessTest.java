package org.backchannel.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tests of the documentation fail when they should. */
class HarnessTest {
    private static final List<String> ACTUAL = List.of("a", "b", "", "c", "d");

    private static Excerpt shown(String... lines) {
        return new Excerpt(List.of(lines));
    }

    @Test
    void anExcerptWithoutACutIsAllOfIt() {
        assertThat(shown("a", "b", "", "c", "d").matches(ACTUAL)).isTrue();
        assertThat(shown("a", "b", "", "c").matches(ACTUAL)).isFalse();
        assertThat(shown("a", "b", "", "c", ".").matches(ACTUAL)).isFalse();
        assertThat(shown().matches(List.of())).isTrue();
        assertThat(shown().matches(ACTUAL)).isFalse();
    }

    @Test
    void aCutStandsForAnyLinesOrNone() {
        assertThat(shown("a", "…", "d").matches(ACTUAL)).isTrue();
        assertThat(shown("a", "b", "…", "", "c", "…").matches(ACTUAL)).isTrue();
        assertThat(shown("  …").matches(ACTUAL)).isTrue();
        assertThat(shown("b", "…").matches(ACTUAL)).isFalse();
        assertThat(shown("a", "…", "c").matches(ACTUAL)).isFalse();
        assertThat(shown("a", "…", "c", "…", "b", "…").matches(ACTUAL)).isFalse();
    }

    @Test
    void aRewrittenExcerptIsCutAsBefore() {
        assertThat(shown("a", "x", "…", "c", "y").refreshed(ACTUAL)).isEqualTo(ACTUAL);
        assertThat(shown("a", "…", "c", "y").refreshed(ACTUAL)).containsExactly("a", "…", "c", "d");
        assertThat(shown("x", "b", "…").refreshed(ACTUAL)).containsExactly("a", "b", "…");
        assertThat(shown("…", "b", "x", "c", "…").refreshed(ACTUAL)).containsExactly("…", "b", "", "c", "…");
        assertThat(shown("x").refreshed(ACTUAL)).isEqualTo(ACTUAL);
    }

    @Test
    void aPageIsTakenApartAndPutTogetherAgain() {
        String text =
                "# Page\n\n```console\n$ one \\\n  two\nprinted\n\nmore\n$ three\n```\n\nEnd\n```sh\n$ not ours\n```\n";
        ConsolePage page = ConsolePage.parse(text);
        assertThat(page.commands()).extracting(ConsolePage.Command::text).containsExactly("one \\\n  two", "three");
        assertThat(page.commands().get(0).printed()).containsExactly("printed", "", "more");
        assertThat(page.commands().get(1).line()).isEqualTo(9);
        assertThat(page.with(ConsolePage.Command::printed)).isEqualTo(text);
        assertThat(page.with(command -> List.of("new"))).contains("two\nnew\n$ three\nnew\n```\n");
        assertThat(ConsolePage.parse("```console\n$ -e 'a\n  b'\nprinted\n```\n")
                        .commands()
                        .get(0)
                        .text())
                .isEqualTo("-e 'a\n  b'");
        assertThatThrownBy(() -> ConsolePage.parse("```console\nno command\n```\n"))
                .hasMessage("line 2: a console block begins with a command");
    }

    @Test
    void timesPortsAndProcessesAreNotCompared() {
        assertThat(Changing.hidden(List.of("at 2024-12-01T10:00:00.123Z on bolt://127.0.0.1:7687 by process 12, 2024")))
                .containsExactly("at TIME on bolt://127.0.0.1:PORT by process ID, 2024");
        List<String> wide = List.of("Id    Loaded", "----  ------------------------", "2024-12-01T10:00:00.001Z  a");
        List<String> narrow = List.of("Id  Loaded", "---  --------------------", "2024-12-01T10:00:01Z    a");
        assertThat(Changing.hidden(wide)).isEqualTo(Changing.hidden(narrow));
        assertThat(Changing.hidden(List.of("a    b"))).containsExactly("a    b");
    }

    @Test
    void onlyWordsNeedNoShell() {
        assertThat(PlainCommand.words("./backchannel query -P a=b -e 'one\n  \"two\"' \\\n  \"x y\""))
                .hasValue(List.of("query", "-P", "a=b", "-e", "one\n  \"two\"", "x y"));
        assertThat(PlainCommand.words("./backchannel graphs")).hasValue(List.of("graphs"));
        assertThat(List.of(
                        "ls",
                        "./backchannel check a.yaml; echo $?",
                        "./backchannel graphs | head",
                        "./backchannel graphs > file",
                        "./backchannel check *.yaml",
                        "./backchannel check ~/a.yaml",
                        "./backchannel check \"$HOME\"",
                        "A=b ./backchannel graphs",
                        ""))
                .allSatisfy(typed -> assertThat(PlainCommand.words(typed)).isEmpty());
    }
}
