package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose clock is put back, while a command and its database run: what came later stays later. */
@Timeout(300)
class ClockPutBackIT {
    private static final Path CLOCK = Path.of("src/test/resources/clock/clock.c");
    private static final String SAMPLE = "sample-graphs/peace-talks-2024.yaml";

    /** The database is being started then. */
    private static final Duration SOON = Duration.ofMillis(1_500);

    @TempDir
    private Path directory;

    private Processes.Run java;

    /** Three databases are started, half a minute that every build would wait for: {@code -Pthorough} only. */
    @BeforeEach
    void buildTheClock() throws IOException {
        assumeTrue(Integer.getInteger("backchannel.kills", 0) > 4, "mvn verify -Pthorough puts the clock back");
        Path clock = directory.resolve("clock.so");
        assumeTrue(
                new Processes.Run("sh")
                                .with("-c", "cc -shared -fPIC -o '" + clock + "' '" + CLOCK + "' -ldl")
                                .code()
                        == 0,
                "no C compiler, or a system without a clock_gettime that can be replaced");
        java = new Processes.Run(Processes.JAVA)
                .variable("LD_PRELOAD", clock.toString())
                .variable("BACKCHANNEL_DATA", directory.resolve("data").toString());
    }

    /** Runs a command whose clock is put back by so much after a while; returns what it says. */
    private String put(Duration back, Duration after, String... command) {
        Processes.Outcome outcome = java.variable("CLOCK_BACK_SECONDS", Long.toString(back.toSeconds()))
                .variable("CLOCK_BACK_AFTER_MILLIS", Long.toString(after.toMillis()))
                .with(Processes.arguments(List.of(), List.of(command)));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private JsonNode runs() throws IOException {
        return new ObjectMapper()
                .readTree(put(Duration.ZERO, Duration.ZERO, "runs", "peace-talks-2024", "--format", "json"))
                .get("results");
    }

    @Test
    void whatIsWrittenAfterItIsTheLatest() throws IOException {
        put(Duration.ofDays(30), SOON, "analyze", SAMPLE);
        String text = Files.readString(Path.of(SAMPLE));
        Path changed = directory.resolve("changed.yaml");
        Files.writeString(changed, text.replaceFirst("strength: 0\\.\\d+", "strength: 0.05"));
        assertThat(changed).content().isNotEqualTo(text);
        put(Duration.ofDays(90), SOON, "analyze", changed.toString());

        JsonNode runs = runs();
        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).get("run").textValue()).isEqualTo("peace-talks-2024.2");
        assertThat(runs.get(0).get("current").booleanValue()).isTrue();
        assertThat(runs.get(1).get("current").booleanValue()).isFalse();
        assertThat(Instant.parse(runs.get(0).get("at").textValue()))
                .as("the clock did go back")
                .isBefore(Instant.parse(runs.get(1).get("at").textValue()).minus(Duration.ofDays(50)));
    }
}
