package org.backchannel.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of a local database, kept in a file that only its owner can read. */
final class PasswordFile {
    private static final int RANDOM_BYTES = 24;

    private final Path file;

    PasswordFile(DataDirectory directory) {
        this.file = directory.passwordFile();
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The password that is in the file. */
    String read() throws IOException {
        return Files.readString(file).strip();
    }

    /** A new password, written to the file. */
    String generate() throws IOException {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OwnerOnly.write(file, password + "\n");
        return password;
    }
}
