package org.backchannel.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backchannel.model.CalendarDate;

/**
 * Dates as they are met: a year, a month, a day; a day with a time behind it; {@code 2010-00-00} for a year of which no more
 * is known; and whatever patterns a mapping names.
 */
public final class Dates {
    private static final Pattern UNKNOWN_PART = Pattern.compile("(-00)+$");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{2}:\\d{2}.*$");

    private final List<DateTimeFormatter> patterns;

    private Dates(List<DateTimeFormatter> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** Without patterns of one's own. */
    public static Dates plain() {
        return new Dates(List.of());
    }

    /** With patterns of days beside the plain ones. */
    public static Dates alsoAs(List<DateTimeFormatter> patterns) {
        return new Dates(patterns);
    }

    /** How a pattern such as {@code d/M/yyyy} is read; empty if it is none. */
    public static Optional<DateTimeFormatter> pattern(String written) {
        try {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(written.replace("yyyy", "uuuu"))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDate.of(2001, 11, 22).format(formatter);
            return Optional.of(formatter);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date that a text names. */
    public Optional<CalendarDate> parse(String text) {
        String plain = UNKNOWN_PART.matcher(TIME.matcher(text).replaceAll("")).replaceAll("");
        return CalendarDate.parse(plain).or(() -> byPattern(text));
    }

    private Optional<CalendarDate> byPattern(String text) {
        for (DateTimeFormatter pattern : patterns) {
            try {
                return CalendarDate.parse(LocalDate.parse(text, pattern).toString());
            } catch (DateTimeParseException next) {
                continue;
            }
        }
        return Optional.empty();
    }
}
