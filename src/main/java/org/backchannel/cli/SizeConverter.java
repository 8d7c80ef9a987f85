package org.backchannel.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the size of a picture for picocli. */
final class SizeConverter implements ITypeConverter<SizeConverter.Size> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})x(\\d{1,6})");

    /** So many pixels across and down. */
    record Size(int width, int height) {}

    @Override
    public Size convert(String text) {
        Matcher found = SHAPE.matcher(text);
        if (!found.matches()) {
            throw new TypeConversionException("'" + text + "' is no size; give pixels across and down: 1600x900");
        }
        return new Size(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
