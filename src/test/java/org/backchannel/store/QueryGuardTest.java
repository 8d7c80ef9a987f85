package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryGuardTest {
    @Test
    void aPositionIsThatInTheQueryAsItWasWritten() {
        assertThat(QueryGuard.withoutExplain("No (line 1, column 12 (offset: 11))"))
                .isEqualTo("No (line 1, column 4 (offset: 3))");
        assertThat(QueryGuard.withoutExplain("No (line 2, column 12 (offset: 31))"))
                .isEqualTo("No (line 2, column 12 (offset: 23))");
        assertThat(QueryGuard.withoutExplain("No position")).isEqualTo("No position");
    }
}
