package org.backchannel.store.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The directory that a local database lives in. Only its owner may look into it.
 *
 * @param root its absolute path
 */
public record DataDirectory(Path root) {
    /** Makes the path absolute, so that messages and other processes mean the same place. */
    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Where the data is: what the user names, else {@code $BACKCHANNEL_DATA}, else {@code $XDG_DATA_HOME/backchannel},
     * else {@code ~/.local/share/backchannel} (on Windows {@code %LOCALAPPDATA%\backchannel}).
     *
     * @param named what the user names on the command line
     * @param environment the variables of the process
     */
    public static DataDirectory resolve(Optional<Path> named, Map<String, String> environment) {
        return new DataDirectory(named.or(() -> variable(environment, "BACKCHANNEL_DATA"))
                .or(() -> variable(environment, "XDG_DATA_HOME")
                        .filter(Path::isAbsolute)
                        .map(home -> home.resolve("backchannel")))
                .or(() -> variable(environment, "LOCALAPPDATA").map(home -> home.resolve("backchannel")))
                .orElseGet(() -> variable(environment, "HOME")
                        .orElseGet(() -> Path.of(System.getProperty("user.home")))
                        .resolve(Path.of(".local", "share", "backchannel"))));
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** The file that holds the password of the user {@code neo4j}. */
    public Path passwordFile() {
        return root.resolve("password");
    }

    /** What the server that {@code db start} runs has to say. */
    public Path serverLog() {
        return root.resolve("server.log");
    }

    /** Neo4j's own home. */
    Path neo4jHome() {
        return root.resolve("neo4j");
    }

    /** Locked by the process that has the store open. */
    Path lockFile() {
        return root.resolve("lock");
    }

    /** Says which process that is. */
    Path holderFile() {
        return root.resolve("holder");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
