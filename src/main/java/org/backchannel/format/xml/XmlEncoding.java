package org.backchannel.format.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.format.Position;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.text.ByteOrderMark;

/**
 * The encoding of an XML file, as its first bytes tell it: a byte order mark, the blank halves of UTF-16, or the name in the
 * XML declaration; UTF-8 if none of them. Java's parser can do that too, but prints what it cannot decode to the standard
 * error stream before it throws it.
 *
 * @param charset the encoding
 * @param bytes what stands after a byte order mark
 */
record XmlEncoding(Charset charset, InputStream bytes) {
    private static final int LOOKED_AT = 1_024;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>\\p{Cntrl}]{1,40})[\"']");

    /** Of a stream, which the caller closes. */
    static XmlEncoding of(InputStream stream) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
        Optional<Charset> marked = ByteOrderMark.passOver(bytes);
        bytes.mark(LOOKED_AT);
        String head = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        bytes.reset();
        return new XmlEncoding(marked.orElseGet(() -> told(head)), bytes);
    }

    /** The text; what is not of the encoding fails as a {@link java.nio.charset.CharacterCodingException}. */
    Reader reader() {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset told(String head) {
        if (head.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        } else if (head.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(head);
        // A name of 16 bits stands in bytes of 8: it is wrong.
        return declared.find() && !declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")
                ? named(declared.group(1))
                : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableFile(
                    Position.START, "the encoding '" + name + "' is none that Java knows; save the file as UTF-8");
        }
    }
}
