package org.backchannel.cli;

import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import picocli.CommandLine.Option;

/** What a picture is drawn on. */
final class SheetOptions {
    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "Pixels across and down, or a page with larger letters: a4, a4-upright. Default: 1600x900.")
    private SizeConverter.Size size = SizeConverter.Size.of(Sheet.SLIDE);

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            converter = Word.OfTheme.class,
            completionCandidates = Word.OfTheme.class,
            description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

    /** What to draw on. */
    Sheet sheet() {
        try {
            return new Sheet(size.width(), size.height(), size.letters(), theme);
        } catch (IllegalArgumentException refused) {
            throw CommandFailure.usage("--size: " + refused.getMessage());
        }
    }
}
