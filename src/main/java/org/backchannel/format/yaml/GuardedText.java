package org.backchannel.format.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.format.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The characters of a file on their way to the parser: UTF-8 and nothing else, no control characters, and never much
 * more than one text may have between two events. The parser keeps a whole scalar in memory, four bytes a character
 * and copied as it grows, so a scalar of 100 MB must be stopped before it gets there.
 */
final class GuardedText extends Reader {
    /** How much the parser may read between two events: the longest text, with room for what it reads ahead. */
    static final int LONGEST_STRETCH = Characters.LONGEST_TEXT + 200_000;

    private static final int BUFFER = 32 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final JsonTabs tabs;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
    private boolean atEnd;
    private boolean begun;
    private char last;
    private int line = 1;
    private int column = 1;
    private Optional<Mark> lastEvent = Optional.empty();
    private int sinceLastEvent;

    /**
     * Over the bytes of a file.
     *
     * @param tabs what to do about tabs
     */
    GuardedText(InputStream bytes, JsonTabs tabs) {
        this.bytes = bytes;
        this.tabs = tabs;
    }

    /** The parser has made an event of what it read so far; the next text may be as long again. */
    void eventRead(Optional<Mark> end) {
        lastEvent = end;
        sinceLastEvent = 0;
    }

    /**
     * Fills the buffer unless the file ends: the parser takes a short read for the end of what it can look ahead to. The
     * halves of a surrogate pair come together: the parser asks for the second half beyond the end of its own buffer.
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int filled = 0;
        while (filled < length && (decoded.hasRemaining() || decodeMore())) {
            int some = Math.min(length - filled, decoded.remaining());
            decoded.get(buffer, offset + filled, some);
            filled += some;
        }
        if (filled > 1 && Character.isHighSurrogate(buffer[offset + filled - 1])) {
            decoded.position(decoded.position() - 1);
            filled--;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    /** Decodes and checks the next characters; false at the end of the file. */
    private boolean decodeMore() throws IOException {
        CoderResult result = CoderResult.UNDERFLOW;
        decoded.clear();
        while (decoded.position() == 0 && !(atEnd && result.isUnderflow() && !encoded.hasRemaining())) {
            readBytes();
            result = decoder.decode(encoded, decoded, atEnd);
            if (result.isError()) {
                check();
                throw new UnreadableYaml(here(), notUtf8(encoded.get(encoded.position()) & 0xFF));
            }
        }
        check();
        decoded.flip();
        dropByteOrderMark();
        return decoded.hasRemaining();
    }

    private void readBytes() throws IOException {
        if (!atEnd) {
            encoded.compact();
            int read = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
            atEnd = read < 0;
            encoded.position(encoded.position() + Math.max(0, read)).flip();
        }
    }

    private static String notUtf8(int unsigned) {
        return String.format(
                Locale.ROOT, "the file is not UTF-8: byte 0x%02X cannot stand here; save it as UTF-8", unsigned);
    }

    private void dropByteOrderMark() {
        if (!begun && decoded.hasRemaining() && decoded.get(0) == BYTE_ORDER_MARK) {
            decoded.get();
            column--;
        }
        begun = true;
    }

    /** Counts lines and columns, and stops at the first character that no graph file has. */
    private void check() {
        char[] chars = decoded.array();
        int end = decoded.position();
        for (int i = 0; i < end; i++) {
            char c = chars[i];
            if (Characters.isRefusedInFile(c)) {
                throw new UnreadableYaml(here(), "a graph file cannot hold " + Characters.describe(c));
            }
            chars[i] = tabs.pass(c);
            advance(c);
        }
        sinceLastEvent += decoded.position();
        if (sinceLastEvent > LONGEST_STRETCH) {
            throw new UnreadableYaml(
                    YamlEvents.position(lastEvent),
                    "what follows here goes on for more than " + Characters.LONGEST_TEXT
                            + " characters; that is the limit of one text or comment");
        }
    }

    private void advance(char c) {
        if (c == '\n' && last == '\r') {
            column = 1;
        } else if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
        last = c;
    }

    private Position here() {
        return new Position(line, column);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
