package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C while worlds are drawn, as processes hear it: the answer there is, or what was finished. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class InterruptedProcessesIT {
    private static final String MAP = "sample-graphs/peace-talks-2024.yaml";
    private static final String ENDLESS = " --worlds 50000000 --threads 2";
    private static final long SIGINT_BIT = 1 << 1;
    private static final String PARTIAL = "Interrupted; what was found until then is above.";

    /** What a shell starts in the background with {@code nohup} or {@code &} hears no Ctrl-C, nor does what that starts. */
    @BeforeAll
    static void assumeThatAnInterruptIsHeard() throws IOException {
        Path status = Path.of("/proc/self/status");
        assumeTrue(
                !Files.exists(status) || !ignoresInterrupts(status), "SIGINT is ignored by whoever started the tests");
    }

    private static boolean ignoresInterrupts(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0);
    }

    private static Process started(String command) throws IOException {
        return Processes.onTerminal(List.of(command.split(" ")), Map.of());
    }

    private static Processes.Outcome interrupted(Process process) throws IOException {
        new Processes.Run("kill").with("-INT", Long.toString(process.pid()));
        return Processes.outcome(process);
    }

    @ParameterizedTest
    @CsvSource({
        "doors, worlds, 'sampled with seed 1, then interrupted; intervals are of 95 %'",
        "whatif --without abramovich, 'worlds, before and after', interrupted",
    })
    void whoInterruptsAmongTheWorldsHasTheAnswerThereIs(String question, String task, String says) throws IOException {
        String[] words = question.split(" ", 2);
        String options = words.length > 1 ? " " + words[1] : "";

        Process process = started(words[0] + " " + MAP + " putin" + options + ENDLESS);
        // Before the first worlds are counted there is no answer to show, and a loaded machine may stop it there.
        Processes.awaitSomeOf(task, process.getErrorStream());
        Processes.Outcome outcome = interrupted(process);

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(130);
        assertThat(outcome.err()).endsWith(PARTIAL + "\n");
        assertThat(outcome.out()).contains(says).contains("Abramovich");
    }

    @ParameterizedTest
    @CsvSource({
        "introduce, worlds to choose from",
        "delegation, worlds",
        "sources, worlds",
        "timeline, worlds",
    })
    void whoInterruptsBeforeThereIsAnAnswerHearsWhatWasFinished(String command, String task) throws IOException {
        String rest = command.equals("timeline") ? " --every year --since 2024 --until 2024" : "";

        Process process = started(command + " " + MAP + " putin" + rest + ENDLESS);
        Processes.await(task, process.getErrorStream());
        Processes.Outcome outcome = interrupted(process);

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(130);
        assertThat(outcome.err()).contains("Interrupted; ");
    }
}
