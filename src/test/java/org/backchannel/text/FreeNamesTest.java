package org.backchannel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNamesTest {
    @Test
    void aNameThatIsTakenGetsTheFirstFreeNumber() {
        FreeNames names = new FreeNames("-");
        names.reserve("b-3");
        assertThat(names.take("a")).isEqualTo("a");
        assertThat(names.take("a")).isEqualTo("a-2");
        assertThat(names.take("a-2")).isEqualTo("a-2-2");
        assertThat(names.take("a")).isEqualTo("a-3");
        assertThat(names.take("b")).isEqualTo("b");
        assertThat(names.take("b")).isEqualTo("b-2");
        assertThat(names.take("b")).isEqualTo("b-4");
    }

    @Test
    void rememberedNumbersAreThoseThatTryingAllWouldFind() {
        Random random = new Random(4);
        FreeNames names = new FreeNames("-");
        Set<String> taken = new HashSet<>();
        for (int time = 0; time < 3_000; time++) {
            String wanted = "a" + (random.nextInt(3) == 0 ? "-" + random.nextInt(40) : "");
            if (random.nextInt(5) == 0) {
                names.reserve(wanted);
                taken.add(wanted);
            } else {
                String free = wanted;
                for (int number = 2; !taken.add(free); number++) {
                    free = wanted + "-" + number;
                }
                assertThat(names.take(wanted)).isEqualTo(free);
            }
        }
    }
}
