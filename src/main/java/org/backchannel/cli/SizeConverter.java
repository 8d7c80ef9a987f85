package org.backchannel.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.draw.look.Sheet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the size of a picture for picocli: in pixels, or of a page by its name. */
final class SizeConverter implements ITypeConverter<SizeConverter.Size> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})x(\\d{1,6})");

    private static final Map<String, Sheet> PAGES = Map.of("a4", Sheet.PAGE, "a4-upright", Sheet.UPRIGHT_PAGE);

    /** So many pixels across and down, and letters so many times as large as on a slide. */
    record Size(int width, int height, double letters) {
        static Size of(Sheet sheet) {
            return new Size(sheet.width(), sheet.height(), sheet.letters());
        }
    }

    @Override
    public Size convert(String text) {
        Sheet page = PAGES.get(text.toLowerCase(Locale.ROOT));
        if (page != null) {
            return Size.of(page);
        }
        Matcher found = SHAPE.matcher(text);
        if (!found.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is no size; give pixels across and down: 1600x900, or a4, or a4-upright");
        }
        return new Size(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), 1);
    }
}
