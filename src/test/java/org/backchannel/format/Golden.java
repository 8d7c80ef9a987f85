package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made from something else and kept in git: tests hold them to it, and one flag makes them anew. */
public final class Golden {
    private Golden() {}

    /** Fails unless the file holds the text; with {@code -Dbackchannel.rewrite-golden=true} writes it. */
    public static void check(Path file, String text) throws IOException {
        if (Boolean.getBoolean("backchannel.rewrite-golden")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("%s is made from something else; -Dbackchannel.rewrite-golden=true makes it anew", file)
                .isEqualTo(text);
    }
}
