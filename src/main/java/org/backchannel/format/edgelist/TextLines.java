package org.backchannel.format.edgelist;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.backchannel.format.PackedTooTightlyException;
import org.backchannel.format.UnpackedStream;

/**
 * The lines of a file, unpacked if it is packed by gzip (which its first two bytes say, not its name). No line, and no
 * file, is read beyond its limit: what a hostile file may cost is bounded before it is known to be one.
 */
final class TextLines {
    private static final int BUFFER = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream bytes;
    private final EdgeListLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long read;
    private byte[] line = new byte[256];
    private int number;
    private boolean afterReturn;

    private TextLines(InputStream bytes, EdgeListLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Of a stream, which the caller closes. */
    static TextLines of(InputStream stream, EdgeListLimits limits) throws IOException {
        try {
            return new TextLines(UnpackedStream.of(stream), limits);
        } catch (ZipException | EOFException e) {
            throw new UnreadableLine(1, "this is no whole gzip file: " + e.getMessage());
        }
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end, or null after the last. */
    String next() throws IOException {
        int length = 0;
        int character = read();
        if (character < 0) {
            return null;
        }
        number++;
        while (character >= 0 && character != '\n' && character != '\r') {
            // A character of text has at most four bytes.
            if (length == 4 * limits.lineLength()) {
                throw tooLong();
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            line[length++] = (byte) character;
            character = read();
        }
        afterReturn = character == '\r';
        String text = text(length);
        if (text.length() > limits.lineLength()) {
            throw tooLong();
        }
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private UnreadableLine tooLong() {
        return new UnreadableLine(
                number,
                "a line of an edge list has at most " + limits.lineLength() + " characters; this one is longer");
    }

    private String text(int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] < 0) {
                return decoded(length);
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    private String decoded(int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableLine(number, "this line is not UTF-8; save the file as UTF-8");
        }
    }

    /** The next byte; a line feed after a carriage return is not one. */
    private int read() throws IOException {
        int character = readByte();
        if (afterReturn && character == '\n') {
            character = readByte();
        }
        afterReturn = false;
        return character;
    }

    private int readByte() throws IOException {
        if (next == end) {
            fill();
        }
        return end < 0 ? -1 : buffer[next++] & 0xff;
    }

    private void fill() throws IOException {
        if (end < 0) {
            return;
        }
        try {
            next = 0;
            end = bytes.read(buffer, 0, BUFFER);
        } catch (PackedTooTightlyException e) {
            throw new UnreadableLine(number + 1, e.getMessage());
        } catch (ZipException | EOFException e) {
            throw new UnreadableLine(number + 1, "the gzip file is damaged from here on: " + e.getMessage());
        }
        read += Math.max(0, end);
        if (read > limits.bytes()) {
            throw new UnreadableLine(
                    number + 1, "an edge list has at most " + limits.bytes() + " bytes of text; this one has more");
        }
    }
}
