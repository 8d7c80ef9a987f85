package org.backchannel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void oneIsAloneAndAllOthersAreSeveral() {
        assertThat(Counted.of(0, "actor")).isEqualTo("0 actors");
        assertThat(Counted.of(1, "actor")).isEqualTo("1 actor");
        assertThat(Counted.of(2, "actor")).isEqualTo("2 actors");
        assertThat(Counted.of(1, "community", "communities")).isEqualTo("1 community");
        assertThat(Counted.of(3, "community", "communities")).isEqualTo("3 communities");
    }
}
