package org.backchannel.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a stranger's texts become links. */
class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a?b=1&c=2#d | https://example.org/a?b=1&c=2#d",
                "HTTP://example.org | HTTP://example.org",
                "https://example.org:8443/x | https://example.org:8443/x",
                "https://[2001:db8::1]/ | https://[2001:db8::1]/",
                "https://example.org/Überblick | https://example.org/%C3%9Cberblick",
                "https://example.org/two words | https://example.org/two%20words",
                "https://example.org/a\"><script>alert(1)</script> | https://example.org/a%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "https://doi.org/10.1000/a{b}^c`d | https://doi.org/10.1000/a%7Bb%7D%5Ec%60d"
            })
    void anAddressOfTheWebIsEncodedWhereItsLettersWouldBeMarkup(String text, String address) {
        assertThat(WebAddress.of(text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript://example.org/%0Aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "mailto:somebody@example.org",
                "//example.org/a",
                "/a",
                "example.org",
                "https:example.org",
                "https://",
                "https://bank.example@evil.example/",
                "https://bank.example\\@evil.example/",
                "archive, box 12",
                "https://example.org/%zz"
            })
    void whatIsNoneOrMayNotBeFollowedStaysText(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }

    /** A right-to-left override shows another address than the one that is followed. */
    @Test
    void whatWouldReadOtherwiseThanItLeadsStaysText() {
        assertThat(WebAddress.of("https://example.org/\u202emoc.knab")).isEmpty();
        assertThat(WebAddress.of("java\nscript:alert(1)")).isEmpty();
        assertThat(WebAddress.of("https://example.org/a\tb")).isEmpty();
    }
}
