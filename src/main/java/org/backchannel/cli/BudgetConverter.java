package org.backchannel.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of seconds for picocli, or that there is no limit to them. */
final class BudgetConverter implements ITypeConverter<Double> {
    private static final String NO_LIMIT = "none";

    @Override
    public Double convert(String text) {
        if (text.equalsIgnoreCase(NO_LIMIT)) {
            return Double.POSITIVE_INFINITY;
        }
        if (text.matches("\\d{1,9}(\\.\\d{1,9})?") && Double.parseDouble(text) > 0) {
            return Double.valueOf(text);
        }
        throw new TypeConversionException("'" + text + "' is no number of seconds above 0, nor 'none'");
    }
}
