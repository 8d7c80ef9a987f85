package org.backchannel.cli;

import org.backchannel.model.CalendarDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year, a month or a day for picocli. */
final class DateConverter implements ITypeConverter<CalendarDate> {
    @Override
    public CalendarDate convert(String text) {
        return CalendarDate.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is no date; give a year, a month or a day: 2024, 2024-12 or 2024-12-01"));
    }
}
