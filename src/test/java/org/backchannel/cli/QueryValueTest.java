package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.backchannel.report.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValueTest {
    @Test
    void textsThatReadAsNumbersOrTruthsAreThose() {
        assertThat(QueryValue.of("5")).isEqualTo(5L);
        assertThat(QueryValue.of("-0.5e3")).isEqualTo(-500.0);
        assertThat(QueryValue.of("true")).isEqualTo(true);
        assertThat(QueryValue.of("\"5\"")).isEqualTo("5");
        assertThat(QueryValue.of("putin")).isEqualTo("putin");
        assertThat(QueryValue.of("")).isEqualTo("");
    }

    @Test
    void bracketsMakeAList() {
        assertThat(QueryValue.of("[us, nato ,west]")).isEqualTo(List.of("us", "nato", "west"));
        assertThat(QueryValue.of("[1,2.5,false,\"1\"]")).isEqualTo(List.of(1L, 2.5, false, "1"));
        assertThat(QueryValue.of("[\"a, b\",\"\"]")).isEqualTo(List.of("a, b", ""));
        assertThat(QueryValue.of("[]")).isEqualTo(List.of());
        assertThat(QueryValue.of("[ ]")).isEqualTo(List.of());
        assertThat(QueryValue.of("\"[a]\"")).isEqualTo("[a]");
        assertThat(QueryValue.of("[")).isEqualTo("[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a,]", "[,a]", "[a,,b]", "[a\"b]", "[\"a\"b]", "[\"a]"})
    void aListThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> QueryValue.of(text))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("the list " + text + " is not like [1, 2] or [\"a\", \"b\"]");
    }

    @Test
    void aReportHasListsToo() {
        assertThat(QueryValue.json(List.of(1L, "a")))
                .isEqualTo(new JsonValue.Array(List.of(new JsonValue.Whole(1), new JsonValue.Text("a"))));
    }
}
