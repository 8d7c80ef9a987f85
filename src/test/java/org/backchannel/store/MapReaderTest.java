package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.backchannel.analysis.DamagedGraphException;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapReaderTest {
    private static final StakeholderMap MAP = Maps.fixed("read");

    private static StoredRows stored() {
        StoredRows rows = new StoredRows();
        Tables.rowsOf(MAP).forEach((kind, ofKind) -> ofKind.values().forEach(row -> rows.take(kind, 0, row)));
        return rows;
    }

    private static StakeholderMap read(StoredRows rows) {
        return MapReader.map("read", Header.of(MAP), rows);
    }

    @Test
    void rowsMakeTheMapThatTheyAreOf() {
        assertThat(read(stored())).isEqualTo(MAP);
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsThereTwiceIsRefused(ElementKind kind) {
        StoredRows rows = stored();
        List<Object> again = Tables.rowsOf(MAP).get(kind).values().iterator().next();
        rows.take(kind, 1, again);
        rows.take(kind, 2, again);

        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(DamagedGraphException.class)
                .hasMessageContaining("it holds 2 more of kind '" + kind.word() + "' under ids that are taken");
    }
}
