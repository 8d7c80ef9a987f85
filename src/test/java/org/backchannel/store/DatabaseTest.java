package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void versionsOfServersAreCompared() {
        assertThat(Database.version("Neo4j/5.26.30")).isEqualTo(526);
        assertThat(Database.version("Neo4j/4.4.41")).isEqualTo(404);
        assertThat(Database.version("Neo4j/2025.06.1")).isEqualTo(202506);
        assertThat(Database.version("Neo4j/v5.27.0")).isEqualTo(527);
        assertThat(Database.version("Something else")).isZero();
    }
}
