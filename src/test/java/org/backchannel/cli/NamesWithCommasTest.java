package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of names are separated by commas, and names have commas too. */
class NamesWithCommasTest {
    private static final String MAP = """
            graph: commas
            actors:
              js: {name: "Smith, John", side: "Foo, Inc."}
              jd: {name: "Doe, Jane", side: bar}
              plain: {name: Plain, side: bar}
            ties:
              - {from: plain, to: js, type: met, confidence: 0.5}
              - {from: jd, to: plain, type: met, confidence: 0.5}
            """;

    @TempDir
    private Path directory;

    private String map;

    @BeforeEach
    void writeMap() throws IOException {
        map = Files.writeString(directory.resolve("commas.yaml"), MAP).toString();
    }

    private Cli.Outcome ask(String command, String... arguments) {
        return Cli.run(
                Stream.concat(Stream.of(command, map), Stream.of(arguments)).toArray(String[]::new));
    }

    /** As by ids, which have no commas. */
    private void assertSame(List<String> byNames, List<String> byIds) {
        Cli.Outcome named = ask(byNames.get(0), byNames.stream().skip(1).toArray(String[]::new));
        Cli.Outcome known = ask(byIds.get(0), byIds.stream().skip(1).toArray(String[]::new));
        assertThat(named.code()).as(named.err()).isZero();
        assertThat(named.out()).isEqualTo(known.out());
        assertThat(known.code()).isZero();
    }

    @Test
    void targetsAndOrigins() {
        assertSame(
                List.of("doors", "Smith, John", "--from", "Doe, Jane,Plain"),
                List.of("doors", "js", "--from", "jd,plain"));
        assertSame(List.of("doors", "Smith, John,Doe, Jane"), List.of("doors", "js,jd"));
        assertSame(
                List.of("doors", "jd", "--from-side", "Foo, Inc.,bar"),
                List.of("doors", "jd", "--from-side", "Foo, Inc.", "--from-side", "bar"));
    }

    @Test
    void pairsStartsAndSets() {
        assertSame(
                List.of("centrality", "--from", "Doe, Jane,Plain", "--to", "Smith, John"),
                List.of("centrality", "--from", "jd,plain", "--to", "js"));
        assertSame(
                List.of("centrality", "--from-side", "Foo, Inc.", "--target", "Doe, Jane,Smith, John"),
                List.of("centrality", "--from", "js", "--target", "jd,js"));
        assertSame(List.of("key-players", "--set", "Doe, Jane"), List.of("key-players", "--set", "jd"));
    }

    @Test
    void delegationsAndIntroductions() {
        assertSame(
                List.of("delegation", "plain", "--include", "Doe, Jane", "--value-of", "Smith, John", "--size", "2"),
                List.of("delegation", "plain", "--include", "jd", "--value-of", "js", "--size", "2"));
        assertSame(
                List.of("delegation", "plain", "--from", "Doe, Jane,Smith, John", "--exclude", "Doe, Jane"),
                List.of("delegation", "plain", "--from", "jd,js", "--exclude", "jd"));
        assertSame(
                List.of("introduce", "js", "--for", "Doe, Jane", "--candidates", "Smith, John,Plain", "--direct"),
                List.of("introduce", "js", "--for", "jd", "--candidates", "js,plain", "--direct"));
    }

    @Test
    void changes() {
        assertSame(
                List.of("whatif", "js", "--without", "Doe, Jane", "--from", "plain"),
                List.of("whatif", "js", "--without", "jd", "--from", "plain"));
        assertSame(
                List.of("whatif", "js", "--from", "jd", "--introduce", "Doe, Jane:Smith, John:0.5,plain:jd:1"),
                List.of("whatif", "js", "--from", "jd", "--introduce", "jd:js:.5", "--introduce", "plain:jd:1"));
        assertThat(ask("whatif", "js", "--introduce", "jd,plain").err())
                .contains("--introduce takes who, to whom and how strongly", "not 'jd,plain'");
    }

    @Test
    void twoWhoAreNotOne() throws IOException {
        String changed = directory.resolve("changed.yaml").toString();
        assertThat(ask("duplicates", "--different", "Smith, John,Doe, Jane", "-o", changed)
                        .code())
                .isZero();
        assertThat(Files.readString(Path.of(changed))).contains("different");
        assertThat(ask("duplicates", "--different", "Smith, John", "-o", changed)
                        .err())
                .contains("name two actors, separated by a comma");
        assertThat(ask("merge", "Smith, John", "Doe, Jane", "-o", changed).code())
                .isZero();
    }

    @Test
    void aNameThatNobodyHasIsNotHalfOfOneInTheMessage() {
        assertThat(ask("doors", "Smith, Jhon").err())
                .contains("there is no actor 'Smith, Jhon' in graph commas; did you mean 'js' (Smith, John)?");
        assertThat(ask("doors", "Smith, John", "--from", "Plain,Doe, Jnae").err())
                .contains("there is no actor 'Doe, Jnae' in graph commas; did you mean 'jd' (Doe, Jane)?");
    }
}
