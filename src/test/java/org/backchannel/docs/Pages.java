package org.backchannel.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The Markdown files of this repository. */
final class Pages {
    private static final Path ROOT = Path.of("");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

    private Pages() {}

    /** All of them, in the order of their names. */
    static List<Path> all() {
        try (Stream<Path> files = Files.find(ROOT, Integer.MAX_VALUE, (path, about) -> isPage(path))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path path) {
        return path.toString().endsWith(".md")
                && !NOT_OURS.contains(path.getName(0).toString());
    }

    /** Those that show commands and what they print. */
    static List<Path> withCommands() {
        return all().stream()
                .filter(page -> ConsolePage.parse(read(page)).commands().size() > 0)
                .toList();
    }

    /** The text of a page. */
    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(page.toString(), e);
        }
    }

    /** Replaces the text of a page. */
    static void write(Path page, String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(page.toString(), e);
        }
    }
}
