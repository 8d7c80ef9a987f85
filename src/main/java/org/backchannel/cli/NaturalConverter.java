package org.backchannel.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number of at least 0 for picocli. */
final class NaturalConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new TypeConversionException("'" + text + "' is no whole number from 0 to 999999999");
        }
        return Integer.valueOf(text);
    }
}
