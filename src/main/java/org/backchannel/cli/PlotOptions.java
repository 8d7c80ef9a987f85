package org.backchannel.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.write.PictureFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a plot looks like, and where it goes. */
final class PlotOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Write to this file, wholly or not at all; its ending says the format: .svg, .png or .pdf.")
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

    /** What to draw on; refuses what cannot be drawn before anything is computed. */
    Sheet sheet() {
        format();
        return sheet.sheet();
    }

    private PictureFormat format() {
        return Optional.ofNullable(format)
                .or(() -> PictureOptions.ofEnding(file))
                .orElseThrow(() -> CommandFailure.usage("the ending of " + file
                        + " is that of no picture; name a file that ends in .svg, .png or .pdf"));
    }

    /** Writes a plot. */
    void write(Scene scene, Session session) {
        PictureOptions.write(file, out -> format().write(scene, out), session);
        PictureOptions.sayWhatIsMissing(scene, format(), session);
    }
}
