package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output compared with a file that somebody has read and found right. With {@code -Dbackchannel.rewrite-golden=true} the
 * files are written anew, to be read again as a diff.
 */
public final class Golden {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Holds output against the golden file of a name. */
    public static void assertSame(String name, String actual) {
        check(DIRECTORY.resolve(name), actual);
    }

    /** Holds text against a file, wherever it is kept. */
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("backchannel.rewrite-golden")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as("%s is made from something else; -Dbackchannel.rewrite-golden=true makes it anew", file)
                    .isEqualTo(actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
