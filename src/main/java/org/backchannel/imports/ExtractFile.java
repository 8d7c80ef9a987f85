package org.backchannel.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.backchannel.format.MissingGraphFileException;
import org.backchannel.format.UnpackedStream;
import org.backchannel.text.ByteOrderMark;

/**
 * The bytes and characters of a file that somebody else made: unpacked if it is packed by gzip, which its first two bytes
 * say and not its name; in the encoding that a byte order mark says, else in the one that was asked for.
 */
public final class ExtractFile {
    private static final int BUFFER = 1 << 16;

    private ExtractFile() {}

    /** The bytes of a file, unpacked, up to the limit. */
    public static InputStream bytes(Path file, ImportLimits limits) throws IOException {
        InputStream raw = open(file);
        try {
            InputStream plain = UnpackedStream.of(raw);
            return new BufferedInputStream(new BoundedStream(file.toString(), plain, limits.bytes()), BUFFER);
        } catch (ZipException | EOFException e) {
            raw.close();
            throw new UnreadableExtractException(file + ": this is no whole gzip file: " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new MissingGraphFileException(file, "this is a directory, not an extract");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new MissingGraphFileException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new MissingGraphFileException(file, "reading this file is not permitted");
        }
    }

    /** The characters of a file; a byte that is none in the encoding ends the reading with a message. */
    public static Reader text(Path file, Optional<Charset> encoding, ImportLimits limits) throws IOException {
        InputStream bytes = bytes(file, limits);
        Charset charset = ByteOrderMark.passOver(bytes).or(() -> encoding).orElse(StandardCharsets.UTF_8);
        return new DecodedText(
                file,
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Characters that say which file they are of when a byte is none. */
    private static final class DecodedText extends FilterReader {
        private final Path file;

        DecodedText(Path file, Reader characters) {
            super(characters);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (CharacterCodingException e) {
                throw new UnreadableExtractException(
                        file
                                + ": a byte here is no character in the encoding the file is read in; say which it is in the "
                                + "mapping, such as 'encoding: windows-1252', or save the file as UTF-8",
                        e);
            }
        }
    }
}
