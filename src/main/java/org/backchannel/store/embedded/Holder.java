package org.backchannel.store.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The process that has a store open, as it says itself in a file beside the lock.
 *
 * @param pid its number
 * @param kind what it runs
 * @param uri where it answers; empty while it starts
 * @param since when it opened the store
 */
record Holder(long pid, Kind kind, Optional<URI> uri, Instant since) {
    /** What a process has the store open for. */
    enum Kind {
        /** One command; it closes the store when it ends. */
        COMMAND,
        /** The server that {@code db start} runs; other processes connect to it. */
        SERVER
    }

    /** This process, which answers nowhere yet. */
    static Holder thisProcess(Kind kind) {
        return new Holder(ProcessHandle.current().pid(), kind, Optional.empty(), Instant.now());
    }

    Holder answeringAt(URI where) {
        return new Holder(pid, kind, Optional.of(where), since);
    }

    /** Whether other processes can use the store through this one. */
    boolean serves() {
        return kind == Kind.SERVER && uri.isPresent();
    }

    void write(DataDirectory directory) throws IOException {
        OwnerOnly.write(
                directory.holderFile(),
                "pid=" + pid + "\nkind=" + kind.name().toLowerCase(Locale.ROOT) + "\nuri="
                        + uri.map(URI::toString).orElse("") + "\nsince=" + since + "\n");
    }

    /** What the file says, or empty if there is none that can be read. It may be of a process that is gone. */
    static Optional<Holder> read(DataDirectory directory) throws IOException {
        try {
            return parse(Files.readString(directory.holderFile()));
        } catch (NoSuchFileException nobody) {
            return Optional.empty();
        }
    }

    private static Optional<Holder> parse(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.put(pair[0], pair[1]));
        try {
            return Optional.of(new Holder(
                    Long.parseLong(values.getOrDefault("pid", "")),
                    Kind.valueOf(values.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                    Optional.of(values.getOrDefault("uri", ""))
                            .filter(uri -> !uri.isEmpty())
                            .map(URI::create),
                    Instant.parse(values.getOrDefault("since", ""))));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
