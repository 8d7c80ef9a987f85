package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private static final String PARTIAL = "Interrupted; what was found until then is above.";

    /** Told that standard error is a terminal, so that it shows on what it works. */
    private static Process start(String command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Dbackchannel.stderr.terminal=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.backchannel.cli.Main"));
        Stream.of(command.split(" ")).forEach(arguments::add);
        return new Processes.Run(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .start(arguments.toArray(String[]::new));
    }

    /** Reads what the process shows until it works on something. */
    private static String await(String task, InputStream err) throws IOException {
        StringBuilder shown = new StringBuilder();
        byte[] buffer = new byte[1024];
        while (shown.indexOf(task) < 0) {
            int read = err.read(buffer);
            assertThat(read).as("shown before '%s': %s", task, shown).isPositive();
            shown.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
        return shown.toString();
    }

    private static Processes.Outcome interrupted(String command, String task) throws IOException {
        Process process = start(command);
        await(task, process.getErrorStream());
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

        Processes.Outcome outcome = interrupted(words[0] + " " + MAP + " putin" + options + ENDLESS, task);

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

        Processes.Outcome outcome = interrupted(command + " " + MAP + " putin" + rest + ENDLESS, task);

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(130);
        assertThat(outcome.err()).contains("Interrupted; ");
    }
}
