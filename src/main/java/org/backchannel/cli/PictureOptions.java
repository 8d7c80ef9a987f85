package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.write.PictureFormat;
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

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "Pixels across and down. Default: 1600x900.")
    private SizeConverter.Size size = new SizeConverter.Size(Sheet.SLIDE.width(), Sheet.SLIDE.height());

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            converter = Word.OfTheme.class,
            completionCandidates = Word.OfTheme.class,
            description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

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
        try {
            return new Sheet(size.width(), size.height(), theme);
        } catch (IllegalArgumentException refused) {
            throw CommandFailure.usage("--size: " + refused.getMessage());
        }
    }

    /** In which format: that of a picture, or empty for the page. */
    Optional<PictureFormat> format() {
        if (format == null && name().endsWith(".html")) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(format)
                .or(this::ofEnding)
                .orElseThrow(() -> CommandFailure.usage("the ending of " + file
                        + " is that of no picture; name a file that ends in .svg, .png, .pdf or .html")));
    }

    private Optional<PictureFormat> ofEnding() {
        return Arrays.stream(PictureFormat.values())
                .filter(one -> name().endsWith("." + one))
                .findFirst();
    }

    private String name() {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /** Writes the picture's file. */
    void write(WholeFile.Bytes writing, Session session) {
        session.endProgress();
        try {
            WholeFile.writeBytes(file, writing);
            session.cancellation().changed(file + " was written");
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
    }
}
