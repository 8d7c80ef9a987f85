package org.backchannel.report.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.QueryResult.Value;
import org.backchannel.report.Cell;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.junit.jupiter.api.Test;

class QueryReportTest {
    private static final Value.Node ADA = actor("ada", "Ada Chair");
    private static final Value.Node BO = actor("bo", "Bo Müller");
    private static final Value.Relationship TIE = new Value.Relationship(
            "HAS_ACCESS_TO", Map.of("strength", new Value.Real(0.8), "id", new Value.Text("bo--has-access-to--ada")));

    private static Value.Node actor(String id, String name) {
        return new Value.Node(
                List.of("Actor", "Person"), Map.of("id", new Value.Text(id), "name", new Value.Text(name)));
    }

    private static Report report(Value value) {
        return QueryReport.of(new QueryResult(List.of("x"), List.of(List.of(value))), JsonValue.Fields.NONE, "0");
    }

    private static Cell cell(Value value) {
        return report(value).table().rows().get(0).get(0);
    }

    @Test
    void aPathIsReadByTheNamesOnIt() {
        Value path = new Value.Path(List.of(ADA, BO, ADA), List.of(TIE, TIE), List.of(false, true));

        assertThat(cell(path))
                .isEqualTo(Cell.of("(Ada Chair)<-[:HAS_ACCESS_TO {strength: 0.8}]-(Bo Müller)"
                        + "-[:HAS_ACCESS_TO {strength: 0.8}]->(Ada Chair)"));
        assertThat(report(path).results().toString())
                .as("programs get all of it")
                .contains("bo--has-access-to--ada", "Person");
    }

    @Test
    void aListOfNodesNamesThemAndOneAloneTellsAll() {
        assertThat(cell(new Value.Sequence(List.of(ADA, BO)))).isEqualTo(Cell.of("[(Ada Chair), (Bo Müller)]"));
        assertThat(cell(new Value.Sequence(List.of(TIE)))).isEqualTo(Cell.of("[[:HAS_ACCESS_TO {strength: 0.8}]]"));
        assertThat(((Cell.Text) cell(ADA)).text())
                .startsWith("(:Actor:Person {")
                .contains("id: ada");
        Value.Node nameless = new Value.Node(List.of("Thing"), Map.of("n", new Value.Whole(1)));
        assertThat(cell(new Value.Sequence(List.of(nameless)))).isEqualTo(Cell.of("[(:Thing {n: 1})]"));
    }

    @Test
    void listsOfTextsAndNumbersAreListsInEveryFormat() {
        assertThat(cell(new Value.Sequence(List.of(new Value.Text("a"), new Value.Text("b")))))
                .isEqualTo(Cell.of(List.of("a", "b")));
        assertThat(cell(new Value.Sequence(List.of(new Value.Whole(1), new Value.Nothing()))))
                .isEqualTo(Cell.of("[1, null]"));
    }
}
