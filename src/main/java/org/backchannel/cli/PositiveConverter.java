package org.backchannel.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number above 0 for picocli. */
final class PositiveConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        double value = text.matches("(\\d{1,15}\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,2})?") ? Double.parseDouble(text) : 0;
        if (!(value > 0)) {
            throw new TypeConversionException("'" + text + "' is no number above 0");
        }
        return value;
    }
}
