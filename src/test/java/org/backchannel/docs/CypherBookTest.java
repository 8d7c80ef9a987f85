package org.backchannel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The book of queries shows the saved queries as they are, all of them; DocumentationIT runs what it types. */
class CypherBookTest {
    private static final Path QUERIES = Path.of("cypher");
    private static final Pattern QUESTION = Pattern.compile(
            "(?s)### (\\d+)\\. [^\\n]+\\?\\n\\n.*?```cypher\\n(.*?)```\\n.*?\\n\\$ ./backchannel query " + "(\\S+)");

    private static List<MatchResult> questions() {
        return QUESTION.matcher(Pages.read(Path.of("docs/cypher.md"))).results().toList();
    }

    @Test
    void everySavedQueryHasAQuestionInTheOrderOfTheCatalog() throws IOException {
        List<String> catalog = Files.readAllLines(QUERIES.resolve("catalog.txt"));

        assertThat(questions()).extracting(question -> question.group(3)).isEqualTo(catalog);
        assertThat(catalog).hasSize(28);
        assertThat(questions())
                .extracting(question -> Integer.parseInt(question.group(1)))
                .isSorted()
                .hasSize(28);
    }

    @Test
    void queriesStandThereAsTheyAreInTheirFiles() throws IOException {
        for (MatchResult question : questions()) {
            assertThat(question.group(2))
                    .as(question.group(3))
                    .isEqualTo(Files.readString(QUERIES.resolve(question.group(3) + ".cypher")));
        }
    }
}
