package org.backchannel.format.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 and nothing else: what is not fails as a {@link java.nio.charset.CharacterCodingException}. */
public final class Utf8 {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8() {}

    /** The text of a stream, without a byte order mark; the caller closes the stream. */
    public static BufferedReader reader(InputStream bytes) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        bytes, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)),
                1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
