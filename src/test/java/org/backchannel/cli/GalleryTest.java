package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backchannel.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of docs/gallery.md are those that its commands draw. */
class GalleryTest {
    private static final Path PAGE = Path.of("docs/gallery.md");
    private static final Path PICTURES = Path.of("docs/gallery");
    private static final Pattern DRAW = Pattern.compile("(?m)^\\$ \\./backchannel ((?:draw|plot) .* -o (\\S+\\.svg))$");

    @TempDir
    private Path directory;

    static List<String> commands() throws IOException {
        return DRAW.matcher(Files.readString(PAGE))
                .results()
                .map(command -> command.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyPictureIsWhatItsCommandDraws(String command) throws IOException {
        String name = command.substring(command.lastIndexOf(' ') + 1);
        Path drawn = directory.resolve(name);
        Cli.Outcome outcome = Cli.run(command.replace(name, drawn.toString()).split(" "));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Golden.check(PICTURES.resolve(name), Files.readString(drawn));
    }

    @Test
    void everyPictureStandsOnThePageAboveItsCommand() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(DRAW.matcher(page).results().map(MatchResult::start)).isNotEmpty();
        assertThat(DRAW.matcher(page).results())
                .allSatisfy(command ->
                        assertThat(page.substring(0, command.start())).contains("](gallery/" + command.group(2) + ")"));
    }
}
