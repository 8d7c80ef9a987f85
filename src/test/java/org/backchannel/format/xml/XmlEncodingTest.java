package org.backchannel.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.backchannel.format.network.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEncodingTest {
    private static final String ELEMENT = "<node label=\"Ян Jörg\"/>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UTF-8        | ``
            UTF-8        | `\uFEFF`
            UTF-8        | `<?xml version="1.0"?>`
            UTF-8        | `<?xml version="1.0" encoding="UTF-8"?>`
            UTF-8        | `<?xml version='1.0' encoding = 'utf8' standalone='yes'?>`
            UTF-8        | `<?xml version="1.0" encoding="UTF-16"?>`
            UTF-16BE     | ``
            UTF-16LE     | ``
            UTF-16BE     | `\uFEFF<?xml version="1.0" encoding="UTF-16"?>`
            UTF-16LE     | `\uFEFF<?xml version="1.0" encoding="UTF-16"?>`
            """)
    void theFirstBytesTellTheEncoding(Charset charset, String before) throws IOException {
        assertThat(label((before + ELEMENT).getBytes(charset))).isEqualTo("Ян Jörg");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, Jörg", "windows-1252, Jörg €", "windows-1251, Ян", "ISO-8859-2, Łódź"})
    void theDeclarationNamesAnEncoding(String encoding, String label) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><node label=\"" + label + "\"/>";
        assertThat(label(text.getBytes(Charset.forName(encoding)))).isEqualTo(label);
    }

    @Test
    void whatIsNotOfItsEncodingIsRefusedAndPrintedNowhere() {
        byte[] latin = "<node label=\"Jörg\"/>".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> label(latin))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("not UTF-8");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsNotOfADeclaredEncodingIsRefusedByTheNameOfThat() {
        byte[] text =
                "<?xml version=\"1.0\" encoding=\"us-ascii\"?><node label=\"Jörg\"/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> label(text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("not US-ASCII")
                .hasMessageContaining("save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"klingon", "UTF-8 or so"})
    void anEncodingThatNobodyKnowsIsRefusedByName(String encoding) {
        byte[] text =
                ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><node/>").getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> label(text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("'" + encoding + "'");
    }

    @Test
    void namesAndAttributesAreReadWithoutTheirPrefixesDeclaredOrNot() throws IOException {
        XmlEvents xml = events("<viz:position viz:x=\"1\" xmlns:y=\"http://y\"/>".getBytes(StandardCharsets.UTF_8));
        assertThat(xml.next()).isTrue();
        assertThat(xml.name()).isEqualTo("position");
        assertThat(xml.attribute("x")).contains("1");
    }

    private static String label(byte[] bytes) throws IOException {
        XmlEvents xml = events(bytes);
        assertThat(xml.next()).isTrue();
        return xml.attribute("label").orElseThrow();
    }

    private static XmlEvents events(byte[] bytes) throws IOException {
        return XmlEvents.of(new ByteArrayInputStream(bytes));
    }
}
