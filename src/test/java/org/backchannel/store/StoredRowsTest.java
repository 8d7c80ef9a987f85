package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backchannel.store.Table.StoredRow;
import org.junit.jupiter.api.Test;

class StoredRowsTest {
    private static final List<Object> AS_WANTED = List.of("a", 0.5);

    private final StoredRows rows =
            new StoredRows(Map.of(ElementKind.TIE, Map.of("a", AS_WANTED, "b", List.of("b", 1.0))));

    private static StoredRow row(long id, Object... values) {
        return new StoredRow(id, Rows.of(values));
    }

    @Test
    void ofARowThatIsAsItShouldBeOnlyTheNumberIsKept() {
        rows.take(ElementKind.TIE, 7, Rows.of("a", 0.5));

        assertThat(rows.of(ElementKind.TIE).get("a").internalId()).isEqualTo(7);
        assertThat(rows.of(ElementKind.TIE).get("a").values()).isSameAs(AS_WANTED);
    }

    @Test
    void aRowThatIsOtherwiseOrNotWantedIsKeptAsItIs() {
        rows.take(ElementKind.TIE, 8, Rows.of("b", 0.9));
        rows.take(ElementKind.TIE, 9, Rows.of("c", 0.5));
        rows.take(ElementKind.ACTOR, 10, Rows.of("a", 0.5));

        assertThat(rows.of(ElementKind.TIE).get("b")).isEqualTo(row(8, "b", 0.9));
        assertThat(rows.of(ElementKind.TIE).get("c")).isEqualTo(row(9, "c", 0.5));
        assertThat(rows.of(ElementKind.ACTOR).get("a")).isEqualTo(row(10, "a", 0.5));
    }

    @Test
    void aSecondRowOfAKeyIsSurplus() {
        rows.take(ElementKind.TIE, 7, Rows.of("a", 0.5));
        rows.take(ElementKind.TIE, 8, Rows.of("a", 0.5));

        assertThat(rows.of(ElementKind.TIE).get("a").internalId()).isEqualTo(7);
        assertThat(rows.surplus(ElementKind.TIE)).containsExactly(row(8, "a", 0.5));
    }
}
