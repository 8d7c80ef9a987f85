package org.backchannel.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The bytes with which a text may begin to say that it is in UTF-8, or which half of UTF-16 comes first. */
public final class ByteOrderMark {
    private static final int LONGEST = 3;
    private static final List<Mark> MARKS = List.of(
            new Mark("efbbbf", StandardCharsets.UTF_8),
            new Mark("fffe", StandardCharsets.UTF_16LE),
            new Mark("feff", StandardCharsets.UTF_16BE));

    private ByteOrderMark() {}

    private record Mark(String hex, Charset charset) {
        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }

        boolean begins(byte[] first) {
            byte[] mark = bytes();
            return first.length >= mark.length && Arrays.equals(mark, 0, mark.length, first, 0, mark.length);
        }
    }

    /**
     * The encoding that a mark says; the mark is passed over.
     *
     * @param bytes a stream that supports {@link InputStream#mark}, at its beginning
     */
    public static Optional<Charset> passOver(InputStream bytes) throws IOException {
        bytes.mark(LONGEST);
        byte[] first = bytes.readNBytes(LONGEST);
        bytes.reset();
        Optional<Mark> found = MARKS.stream().filter(mark -> mark.begins(first)).findFirst();
        bytes.skipNBytes(found.map(mark -> mark.bytes().length).orElse(0));
        return found.map(Mark::charset);
    }
}
