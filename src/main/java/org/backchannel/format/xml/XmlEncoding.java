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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.format.Position;
import org.backchannel.format.network.UnreadableFile;

/**
 * The text of an XML file, in the encoding that its first bytes tell: a byte order mark, the blank halves of UTF-16, or the
 * name in the XML declaration; UTF-8 if none of them. Java's parser can do that too, but prints what it cannot decode to
 * the standard error stream before it throws it.
 */
final class XmlEncoding {
    private static final int LOOKED_AT = 1_024;
    private static final int LESS_THAN = '<';
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    private XmlEncoding() {}

    /** What is not of the encoding fails as a {@link java.nio.charset.CharacterCodingException}. */
    static Reader reader(InputStream stream) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
        bytes.mark(LOOKED_AT);
        byte[] head = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        bytes.skipNBytes(markLength(head));
        return new InputStreamReader(
                bytes,
                charset(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static int markLength(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0, LESS_THAN)) {
            return StandardCharsets.UTF_16BE;
        } else if (startsWith(head, 0xFF, 0xFE) || startsWith(head, LESS_THAN, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
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

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
