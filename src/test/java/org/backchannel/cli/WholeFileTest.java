package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path directory;

    @Test
    void aWriteThatFailsLeavesWhatWasThereAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(directory.resolve("report.txt"), "before");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("before");
        assertThat(directory).isDirectoryContaining(found -> found.equals(file));
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void aDirectoryIsRefused() {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> WholeFile.write(directory, out -> {}))
                .withMessageContaining("is a directory")
                .extracting(CommandFailure::exitCode)
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aFileInADirectoryThatIsNotThereIsRefused() {
        Path file = directory.resolve("nowhere").resolve("report.txt");
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> WholeFile.write(file, out -> {}))
                .withMessageContaining("there is no directory " + file.getParent());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReplacedFileKeepsItsPermissionsAndALinkStaysALink() throws IOException {
        Path file = Files.writeString(directory.resolve("report.txt"), "before");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, permissions);
        Path link = Files.createSymbolicLink(directory.resolve("link"), file.getFileName());
        WholeFile.write(link, out -> out.write("after"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    void theCommandEndsWith1WhereTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        Path map = Files.writeString(directory.resolve("board.yaml"), Samples.BOARD);
        Cli.Outcome outcome = Cli.run("check", map.toString(), "-o", full.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("No space left").doesNotContain("bug");
    }

    @Test
    void bareMessagesOfTheJdkBecomeSentences() {
        assertThat(WholeFile.message(new java.nio.file.AccessDeniedException("/x")))
                .isEqualTo("/x: not allowed");
        assertThat(WholeFile.message(new FileSystemException("/x", null, "Read-only file system")))
                .isEqualTo("/x: Read-only file system");
    }
}
