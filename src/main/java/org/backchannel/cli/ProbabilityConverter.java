package org.backchannel.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number from 0 to 1 for picocli. */
final class ProbabilityConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        if (text.matches("0*1(\\.0*)?|0*(\\.\\d+)?|0+\\.") && !text.isEmpty()) {
            return Double.valueOf(text);
        }
        throw new TypeConversionException("'" + text + "' is no number from 0 to 1");
    }
}
