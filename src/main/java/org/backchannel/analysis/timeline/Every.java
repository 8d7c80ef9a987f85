package org.backchannel.analysis.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.backchannel.model.CalendarDate;

/** How far apart dates of a timeline are: each is a whole period, and none lies between two of them. */
public enum Every {
    /** {@code 2022-03}. */
    MONTH(1) {
        @Override
        String text(LocalDate first) {
            return String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
        }
    },
    /** {@code 2022-Q1}: January to March. */
    QUARTER(3) {
        @Override
        String text(LocalDate first) {
            return String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), 1 + first.getMonthValue() / 3);
        }
    },
    /** {@code 2022}. */
    YEAR(12) {
        @Override
        String text(LocalDate first) {
            return String.format(Locale.ROOT, "%04d", first.getYear());
        }
    };

    private final int months;

    Every(int months) {
        this.months = months;
    }

    abstract String text(LocalDate first);

    /** The period that a day lies in. */
    CalendarDate around(LocalDate day) {
        LocalDate first = start(day);
        return new CalendarDate(text(first), first, first.plusMonths(months).minusDays(1));
    }

    /** How many periods there are from that of the one day to that of the other. */
    long count(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(start(from), start(to)) / months + 1;
    }

    /** These periods, the earliest first. */
    List<CalendarDate> periods(LocalDate from, LocalDate to) {
        LocalDate first = start(from);
        return LongStream.range(0, count(from, to))
                .mapToObj(step -> around(first.plusMonths(step * months)))
                .toList();
    }

    private LocalDate start(LocalDate day) {
        int month = day.getMonthValue() - 1;
        return LocalDate.of(day.getYear(), month - month % months + 1, 1);
    }

    /** The word for it: {@code quarter}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
