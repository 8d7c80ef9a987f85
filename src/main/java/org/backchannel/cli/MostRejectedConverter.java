package org.backchannel.cli;

import org.backchannel.imports.MostRejected;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of records, or a share of them, for picocli. */
final class MostRejectedConverter implements ITypeConverter<MostRejected> {
    @Override
    public MostRejected convert(String text) {
        return MostRejected.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is neither a number of records, such as 20, nor a share of them, such as 5%"));
    }
}
