package org.backchannel.store.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.FileUserRepository;

/**
 * Gives a database its password before it starts for the first time, as {@code neo4j-admin dbms set-initial-password}
 * does. Setting it afterwards would leave a moment in which {@code neo4j}/{@code neo4j} opens the door, and costs the
 * three seconds that the first Cypher statement on the system database takes.
 */
final class InitialPassword {
    /** Where Neo4j looks for its first user when its system database has none. */
    private static final Path FILE = Path.of("data", "dbms", "auth.ini");

    private InitialPassword() {}

    /** Writes the file, in place of one that a start that was killed may have left. */
    static void set(Path neo4jHome, String password) throws Exception {
        Path file = neo4jHome.resolve(FILE);
        Files.deleteIfExists(file);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            FileUserRepository users =
                    new FileUserRepository(files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            users.start();
            users.create(new User(
                    "neo4j",
                    null,
                    SystemGraphCredential.createCredentialForPassword(
                            password.getBytes(StandardCharsets.UTF_8), new SecureHasher()),
                    false,
                    false));
            users.shutdown();
        }
    }
}
