package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backchannel.model.Confidence;
import org.backchannel.model.GradeTable;
import org.backchannel.model.StakeholderMap;
import org.backchannel.text.Decimals;
import org.junit.jupiter.api.Test;

/** What docs/graph-file.md shows is what happens. */
class GraphFilePageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```\n(\n```text\n(.*?)```)?", Pattern.DOTALL);

    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("docs/graph-file.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyExampleGivesTheProblemsPrintedBelowItOrNone() {
        Matcher example = EXAMPLE.matcher(page);
        List<String> seen = new ArrayList<>();
        while (example.find()) {
            String printed = example.group(3) == null ? "" : example.group(3);
            assertThat(problems(example.group(1))).isEqualTo(printed);
            seen.add(printed);
        }
        assertThat(seen).hasSize(4);
    }

    private static String problems(String text) {
        Reading reading = GraphFiles.readText("board.yaml", text);
        Stream<Problem> problems = reading instanceof Reading.Refused refused
                ? refused.errors().stream()
                : ((Reading.Accepted) reading).warnings().stream();
        return String.join("", problems.map(problem -> problem + "\n").toList());
    }

    @Test
    void theConfidenceWorkedOutOnThePageIsTheOneComputed() {
        Matcher example = EXAMPLE.matcher(page);
        assertThat(example.results().skip(1).findFirst()).hasValueSatisfying(second -> {
            StakeholderMap map =
                    GraphFiles.readText("board.yaml", second.group(1)).orThrow();
            assertThat(Confidence.in(map).of(map.ties().get(1))).isEqualTo(0.2472, within(0.00005));
        });
        assertThat(page).contains("exists with probability 0.5525 × (1 − 0.5525) = 0.2472");
    }

    @Test
    void theTablesOfGradesAreTheDefaultOnes() {
        assertThat(page)
                .contains(row(GradeTable.DEFAULT.reliability().values().stream()))
                .contains(row(GradeTable.DEFAULT.credibility().values().stream()));
    }

    private static String row(Stream<Double> numbers) {
        return "probability | "
                + String.join(" | ", numbers.map(Decimals::shortest).toList()) + " |";
    }
}
