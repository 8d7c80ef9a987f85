package org.backchannel.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.backchannel.algo.community.Quality;
import org.backchannel.analysis.keyplayers.SetGoal;
import org.backchannel.analysis.timeline.Every;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.plot.TimelineLines;
import org.backchannel.draw.write.PictureFormat;
import org.backchannel.format.GraphFormat;
import org.backchannel.imports.ExtractKind;
import org.backchannel.model.WeightMeaning;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.report.render.OutputFormat;
import org.backchannel.text.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words for picocli, in any case, and names them where none fits; picocli would shout them.
 *
 * @param <E> what the words stand for
 */
abstract class Word<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final Class<E> values;

    private Word(Class<E> values) {
        this.values = values;
    }

    /** The words of {@code --format}. */
    static final class Format extends Word<OutputFormat> {
        Format() {
            super(OutputFormat.class);
        }
    }

    /** The words of {@code --projection}. */
    static final class Projection extends Word<Lens> {
        Projection() {
            super(Lens.class);
        }
    }

    /** The words of {@code --cost}. */
    static final class Cost extends Word<CostModel> {
        Cost() {
            super(CostModel.class);
        }
    }

    /** The words of {@code --from}. */
    static final class OfExtract extends Word<ExtractKind> {
        OfExtract() {
            super(ExtractKind.class);
        }
    }

    /** The words of {@code --weights}. */
    static final class OfWeights extends Word<WeightMeaning> {
        OfWeights() {
            super(WeightMeaning.class);
        }
    }

    /** The words for formats of graphs. */
    static final class OfGraphFormat extends Word<GraphFormat> {
        OfGraphFormat() {
            super(GraphFormat.class);
        }
    }

    /** The words of {@code --quality}. */
    static final class OfQuality extends Word<Quality> {
        OfQuality() {
            super(Quality.class);
        }
    }

    /** The words of {@code --theme}. */
    static final class OfTheme extends Word<Theme> {
        OfTheme() {
            super(Theme.class);
        }
    }

    /** The words of {@code draw --format}. */
    static final class OfPicture extends Word<PictureFormat> {
        OfPicture() {
            super(PictureFormat.class);
        }
    }

    /** The words of {@code --every}. */
    static final class OfEvery extends Word<Every> {
        OfEvery() {
            super(Every.class);
        }
    }

    /** The words of {@code --lines}. */
    static final class OfLines extends Word<TimelineLines> {
        OfLines() {
            super(TimelineLines.class);
        }
    }

    /** The words of {@code --goal}. */
    static final class OfGoal extends Word<SetGoal> {
        OfGoal() {
            super(SetGoal.class);
        }
    }

    @Override
    public E convert(String text) {
        List<String> words = words();
        int found = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (found < 0) {
            throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", words)
                    + Nearest.of(text, words)
                            .map(nearest -> "; did you mean '" + nearest + "'?")
                            .orElse(""));
        }
        return values.getEnumConstants()[found];
    }

    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    private List<String> words() {
        return Arrays.stream(values.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
