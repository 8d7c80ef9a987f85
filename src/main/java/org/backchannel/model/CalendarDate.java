package org.backchannel.model;

import java.time.DateTimeException;
import java.time.LocalDate;
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
                        case 4 -> new CalendarDate(text, day(text, 1, 1), day(text, 12, 31));
                        case 7 -> {
                            LocalDate first = day(text, number(text, 5), 1);
                            yield new CalendarDate(text, first, first.withDayOfMonth(first.lengthOfMonth()));
                        }
                        default -> {
                            LocalDate day = day(text, number(text, 5), number(text, 8));
                            yield new CalendarDate(text, day, day);
                        }
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text, int month, int day) {
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), month, day);
    }

    /** Two digits. A file has a date or two for each tie; a formatter would take longer than the rest of the tie. */
    private static int number(String text, int from) {
        return Integer.parseInt(text, from, from + 2, 10);
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
