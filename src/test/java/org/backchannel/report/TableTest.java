package org.backchannel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void aColumnGoesOnlyIfNothingStandsInIt() {
        Table table = Table.of(
                        List.of(
                                Column.text("a", "A"),
                                Column.text("b", "B"),
                                Column.score("c", "C"),
                                Column.text("d", "D")),
                        List.of(
                                List.of(Cell.of("1"), Cell.BLANK, Cell.of(Double.NaN), Cell.BLANK),
                                List.of(Cell.of("2"), Cell.BLANK, Cell.BLANK, Cell.of("x"))))
                .noting("Said of it.")
                .withoutBlankColumns();
        assertThat(table.columns()).extracting(Column::key).containsExactly("a", "d");
        assertThat(table.rows())
                .containsExactly(List.of(Cell.of("1"), Cell.BLANK), List.of(Cell.of("2"), Cell.of("x")));
        assertThat(table.note()).contains("Said of it.");
    }
}
