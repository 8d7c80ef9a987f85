package org.backchannel.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number above 0 and below 1 for picocli. */
final class ShareConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        if (text.matches("0*\\.\\d+([eE]-\\d{1,2})?|[1-9](\\.\\d+)?[eE]-\\d{1,2}")) {
            double share = Double.parseDouble(text);
            if (share > 0) {
                return share;
            }
        }
        throw new TypeConversionException("'" + text + "' is no number above 0 and below 1");
    }
}
