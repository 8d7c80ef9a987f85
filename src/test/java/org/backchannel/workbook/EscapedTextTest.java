package org.backchannel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As ECMA-376, part 1, 22.9.2.19 has it. */
class EscapedTextTest {
    @ParameterizedTest
    @CsvSource({
        "_x0041_, _x005F_x0041_",
        "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
        "_x00g1_, _x00g1_",
        "__x0041_, __x005F_x0041_",
        "a_b, a_b",
        "x0041_, x0041_",
    })
    void whatLooksLikeACodeIsToldApart(String text, String written) {
        assertThat(EscapedText.of(text)).isEqualTo(written);
        assertThat(EscapedText.read(written)).isEqualTo(text);
    }

    @Test
    void whatXmlCannotHoldIsACode() {
        assertThat(EscapedText.of("a\u0007b\r\n\t\uffff")).isEqualTo("a_x0007_b_x000D_\n\t_xFFFF_");
        assertThat(EscapedText.of("half \ud83d, whole \ud83d\ude00")).isEqualTo("half _xD83D_, whole \ud83d\ude00");
        assertThat(EscapedText.read("_x0024_1\\_x005c_")).isEqualTo("$1\\\\");
    }

    @Test
    void anyTextComesBack() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "__xx00041aF\u0001\uffff\ud83d\ude00 ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String written = EscapedText.of(text.toString());
            assertThat(EscapedText.read(written))
                    .as("seed %d: %s", seed, written)
                    .isEqualTo(text.toString());
        }
    }
}
