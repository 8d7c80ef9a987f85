package org.backchannel.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number above 0 and up to 1 for picocli. */
final class StrengthConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        try {
            double strength = new ProbabilityConverter().convert(text);
            if (strength > 0) {
                return strength;
            }
        } catch (TypeConversionException noProbability) {
            // Said below, with the narrower range.
        }
        throw new TypeConversionException("'" + text + "' is no number above 0 and up to 1");
    }
}
