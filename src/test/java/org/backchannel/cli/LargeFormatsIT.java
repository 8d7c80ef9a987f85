package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of 100,000 ties go out and in within 512 MB. */
class LargeFormatsIT {
    private static final int TIES = 100_000;
    private static final int ACTORS = 20_000;

    @TempDir
    private Path directory;

    @Test
    void aHundredThousandTiesFitIntoHalfAGigabyte() throws IOException {
        Random random = new Random(3);
        StringBuilder rows = new StringBuilder("from,to,weight\n");
        for (int i = 0; i < TIES; i++) {
            int from = random.nextInt(ACTORS);
            int to = (from + 1 + random.nextInt(ACTORS - 1)) % ACTORS;
            rows.append("Actor ").append(from).append(",Actor ").append(to).append(",0.5\n");
        }
        Path list = Files.writeString(directory.resolve("large.csv"), rows);
        Path before = list;
        for (String name : new String[] {"large.gexf", "large.graphml", "large.xlsx", "large.cyjs"}) {
            Path after = directory.resolve(name);
            Processes.Outcome outcome = convert(before, after);
            assertThat(outcome.code()).as(outcome.err()).isZero();
            before = after;
        }
        assertThat(Files.size(before)).isGreaterThan(10_000_000);
    }

    private static Processes.Outcome convert(Path in, Path out) {
        String[] command = {
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.backchannel.cli.Main",
            "convert",
            in.toString(),
            out.toString()
        };
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        boolean bare = in.toString().endsWith(".csv");
        return new Processes.Run(java).with(bare ? withWeights(command) : command);
    }

    private static String[] withWeights(String[] command) {
        String[] longer = java.util.Arrays.copyOf(command, command.length + 2);
        longer[command.length] = "--weights";
        longer[command.length + 1] = "strength";
        return longer;
    }
}
