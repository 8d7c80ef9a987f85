package org.backchannel.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A year, a month or a day, kept as it was written: {@code 2022}, {@code 2022-03} or {@code 2022-03-10}.
 *
 * @param text as written
 * @param firstDay the first day it covers
 * @param lastDay the last day it covers
 */
public record CalendarDate(String text, LocalDate firstDay, LocalDate lastDay) {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** The date that a text names, or empty if it names none ({@code 2023-02-30}, {@code May}). */
    public static Optional<CalendarDate> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            new CalendarDate(
                                    text,
                                    Year.parse(text).atDay(1),
                                    Year.parse(text).atMonth(12).atEndOfMonth());
                        case 7 ->
                            new CalendarDate(
                                    text,
                                    YearMonth.parse(text).atDay(1),
                                    YearMonth.parse(text).atEndOfMonth());
                        default -> new CalendarDate(text, LocalDate.parse(text), LocalDate.parse(text));
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The date that a text names; for texts that have been checked. */
    public static CalendarDate of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a year, month or day: " + text));
    }

    @Override
    public String toString() {
        return text;
    }
}
