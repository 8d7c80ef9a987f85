package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesIT {
    private static final int LIMIT_MILLIS = 2000;

    @TempDir
    private Path directory;

    @Test
    void everyHostileFileIsRefusedAndEveryLongWindedOneReadWithinTwoSecondsAnd256Megabytes() throws Exception {
        HostileFiles.copy(Path.of("src/test/resources/hostile"), directory);
        HostileFiles.generate(directory);
        HostileNetworks.generate(directory);

        List<String> lines = run();

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(lines).hasSize((int) files.count());
        }
        assertThat(lines).allSatisfy(line -> {
            String[] words = line.split(" ", 4);
            boolean isFine = words[0].startsWith(HostileNetworks.FINE);
            assertThat(words[2]).as(line).isEqualTo(isFine ? "accepted" : "refused");
            assertThat(Integer.parseInt(words[1])).as(line).isLessThan(LIMIT_MILLIS);
        });
    }

    private List<String> run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
