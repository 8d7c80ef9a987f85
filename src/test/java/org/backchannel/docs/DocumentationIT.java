package org.backchannel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.text.Decimals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that a page shows runs as it is typed, in the order of the page, and prints what the page says. With
 * {@code -Dbackchannel.rewrite-golden=true} the pages are rewritten instead, to be read again as a diff.
 *
 * <p>Commands end with 0 unless the page asks how they ended ({@code ; echo "exit $?"}). What differs from one run to the
 * next is not compared: times, process ids, ports, and the directory all this happens in, which a page calls
 * {@code /home/you}.
 */
class DocumentationIT {
    @TempDir
    private Path home;

    static List<Path> pages() {
        return Pages.withCommands();
    }

    /** The jar under test is what was just built, however old its file is; without a jar the launcher builds one. */
    @BeforeAll
    static void theLauncherNeedNotBuild() throws IOException, URISyntaxException {
        Path code = Path.of(Decimals.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isRegularFile(code) && isOlderThanItsSources(code)) {
            Files.setLastModifiedTime(code, FileTime.from(Instant.now()));
        }
    }

    /** Not always: a newer jar costs a new class archive. */
    private static boolean isOlderThanItsSources(Path jar) throws IOException {
        FileTime built = Files.getLastModifiedTime(jar);
        for (String sources : List.of("pom.xml", "src/main", "cypher")) {
            try (Stream<Path> files = Files.walk(Path.of(sources))) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsPrintWhatThePageShows(Path page) throws IOException, InterruptedException {
        List<List<String>> printed = run(page);
        if (Boolean.getBoolean("backchannel.rewrite-golden")) {
            rewrite(page, printed.iterator());
        }
        List<ConsolePage.Command> commands = ConsolePage.parse(Pages.read(page)).commands();
        for (int i = 0; i < commands.size(); i++) {
            assertShown(page, commands.get(i), printed.get(i));
        }
    }

    private List<List<String>> run(Path page) throws IOException, InterruptedException {
        List<List<String>> printed = new ArrayList<>();
        Workplace workplace = new Workplace(page, home);
        try {
            for (ConsolePage.Command command :
                    ConsolePage.parse(Pages.read(page)).commands()) {
                Workplace.Outcome outcome = workplace.run(command.text());
                assertThat(outcome.code())
                        .as("%s:%d ends with this; it printed %s", page, command.line(), outcome.printed())
                        .isZero();
                printed.add(outcome.printed());
            }
        } finally {
            workplace.leave();
        }
        return printed;
    }

    private static void rewrite(Path page, Iterator<List<String>> printed) {
        Pages.write(page, ConsolePage.parse(Pages.read(page)).with(command -> {
            List<String> actual = printed.next();
            return matches(command, actual) ? command.printed() : new Excerpt(command.printed()).refreshed(actual);
        }));
    }

    private static void assertShown(Path page, ConsolePage.Command command, List<String> actual) {
        if (!matches(command, actual)) {
            assertThat(String.join("\n", actual))
                    .as("what %s:%d prints", page, command.line())
                    .isEqualTo(String.join("\n", command.printed()));
        }
    }

    private static boolean matches(ConsolePage.Command command, List<String> actual) {
        return new Excerpt(Changing.hidden(command.printed())).matches(Changing.hidden(actual));
    }
}
