package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.analysis.BadQueryException;
import org.backchannel.store.SavedQuery.Type;
import org.junit.jupiter.api.Test;

class SavedQueriesTest {
    private static final String TWO_PARAMETERS = """
            // What it answers.
            // param graph (text): the name of the graph
            // param top (whole, default 10): how many
            // Something else that is worth knowing.
            RETURN $graph, $top
            """;

    @Test
    void theCatalogListsEveryQueryOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".cypher") && !name.equals("schema.cypher"))
                            .map(name -> name.substring(0, name.length() - ".cypher".length())))
                    .containsExactlyInAnyOrderElementsOf(SavedQueries.all().names());
        }
    }

    @Test
    void everyQuerySaysInALineWhatItAnswersAndWhatItsParametersMean() {
        assertThat(SavedQueries.all().list()).allSatisfy(query -> {
            assertThat(query.description()).endsWith(".").hasSizeBetween(20, 120);
            assertThat(query.takesGraph()).isTrue();
            assertThat(query.parameters())
                    .allSatisfy(parameter -> assertThat(query.text()).contains("$" + parameter.name()));
        });
    }

    @Test
    void theHeadOfAFileIsRead() {
        SavedQuery query = SavedQuery.parse("x", TWO_PARAMETERS);

        assertThat(query.description()).isEqualTo("What it answers.");
        assertThat(query.parameters()).extracting(SavedQuery.Parameter::name).containsExactly("graph", "top");
        assertThat(query.parameters().get(1).type()).isEqualTo(Type.WHOLE);
        assertThat(query.parameters().get(1).byDefault()).contains("10");
        assertThat(query.parameters().get(1).meaning()).isEqualTo("how many");
    }

    @Test
    void aHeadThatIsNotAsItShouldBeIsAnError() {
        assertThatThrownBy(() -> SavedQuery.parse("x", "RETURN 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must begin with a line that says what it does");
        assertThatThrownBy(() -> SavedQuery.parse("x", "// Does.\n// param top: how many\nRETURN 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a parameter must look like");
    }

    @Test
    void parametersAreBoundByTheirTypes() {
        SavedQuery query = SavedQuery.parse("x", TWO_PARAMETERS);
        assertThat(query.bind(Map.of("graph", "g"))).isEqualTo(Map.of("graph", "g", "top", 10L));
        assertThat(query.bind(Map.of("graph", "g", "top", "3"))).isEqualTo(Map.of("graph", "g", "top", 3L));
        assertThatThrownBy(() -> query.bind(Map.of()))
                .isInstanceOf(BadQueryException.class)
                .hasMessage("query x needs graph (the name of the graph): -P graph=…");
        assertThatThrownBy(() -> query.bind(Map.of("graph", "g", "tip", "3")))
                .isInstanceOf(BadQueryException.class)
                .hasMessage("query x has no parameter 'tip'; it has graph, top");
        assertThatThrownBy(() -> query.bind(Map.of("graph", "g", "top", "many")))
                .isInstanceOf(BadQueryException.class)
                .hasMessage("parameter top must be a whole number, not 'many'");
    }
}
