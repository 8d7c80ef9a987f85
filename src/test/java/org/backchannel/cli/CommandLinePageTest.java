package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** docs/command-line.md leaves nothing out; that what it shows is true is DocumentationIT's business. */
class CommandLinePageTest {
    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("docs/command-line.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyCommandIsThereWithItsHelp() {
        assertThat(Commands.names())
                .allSatisfy(name -> assertThat(page).contains("$ ./backchannel " + name + " --help\n"));
    }

    @Test
    void everyExitCodeIsThere() {
        assertThat(Arrays.stream(ExitCode.class.getDeclaredFields()).filter(field -> field.getType() == int.class))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(page).contains("\n| " + field.get(null) + " | "));
    }
}
