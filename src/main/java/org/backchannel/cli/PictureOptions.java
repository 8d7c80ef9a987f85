package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.write.PictureFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a picture looks like, and where it goes. */
final class PictureOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description =
                    "Write to this file, wholly or not at all; its ending says the format: .svg, .png, .pdf, or .html for a page to click through.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfPicture.class,
            completionCandidates = Word.OfPicture.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: what the ending of -o FILE says.")
    private PictureFormat format;

    @Mixin
    private SheetOptions sheet;

    @Option(
            names = "--labels",
            paramLabel = "N",
            description =
                    "In the picture of a map, name the N most important actors at most; 0 for none. Default: as many"
                            + " as there is room for.")
    private int labels = Integer.MAX_VALUE;

    /** How many names at most. */
    int labels() {
        return labels;
    }

    /** What to draw on. */
    Sheet sheet() {
        return sheet.sheet();
    }

    /** In which format: that of a picture, or empty for the page. */
    Optional<PictureFormat> format() {
        if (format == null && name(file).endsWith(".html")) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(format)
                .or(() -> ofEnding(file))
                .orElseThrow(() -> CommandFailure.usage("the ending of " + file
                        + " is that of no picture; name a file that ends in .svg, .png, .pdf or .html")));
    }

    /** The format of a picture that a file's name ends in. */
    static Optional<PictureFormat> ofEnding(Path file) {
        return Arrays.stream(PictureFormat.values())
                .filter(one -> name(file).endsWith("." + one))
                .findFirst();
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /** Writes the picture's file. */
    void write(WholeFile.Bytes writing, Session session) {
        write(file, writing, session);
    }

    /** Writes the file of a picture. */
    static void write(Path file, WholeFile.Bytes writing, Session session) {
        session.endProgress();
        try {
            WholeFile.writeBytes(file, writing);
            session.cancellation().changed(file + " was written");
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
    }

    /** Says which letters of a picture are boxes. */
    static void sayWhatIsMissing(Scene scene, PictureFormat format, Session session) {
        String foreign = scene.lettersWithoutGlyph();
        if (!foreign.isEmpty() && format != PictureFormat.SVG) {
            session.say("the bundled font has no letter for " + foreign
                    + "; the picture has boxes in their place. An SVG keeps them as text");
        }
    }
}
