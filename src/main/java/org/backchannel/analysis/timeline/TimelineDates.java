package org.backchannel.analysis.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;

/**
 * The dates of a timeline: whole periods, one after another.
 *
 * @param every how long each is
 * @param first a day of the first
 * @param last a day of the last; not before {@code first}
 */
public record TimelineDates(Every every, LocalDate first, LocalDate last) {
    /** More rows than this nobody reads, and each is an answer of its own. */
    public static final int MOST = 500;

    /** Refuses what ends before it begins. */
    public TimelineDates {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("dates from " + first + " do not end on " + last);
        }
    }

    /**
     * From the first day on which a tie of the map begins or may end to the last one, or to the map's date if that is
     * later; empty if no tie has a date.
     */
    public static Optional<TimelineDates> of(StakeholderMap map, Every every) {
        List<CalendarDate> dates = map.ties().stream()
                .flatMap(tie -> Stream.concat(tie.period().since().stream(), tie.period().until().stream()))
                .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first =
                Collections.min(dates.stream().map(CalendarDate::firstDay).toList());
        LocalDate last = Collections.max(Stream.concat(dates.stream(), map.asOf().stream())
                .map(CalendarDate::lastDay)
                .toList());
        return Optional.of(new TimelineDates(every, first, last));
    }

    /** How many there are. */
    public long count() {
        return every.count(first, last);
    }

    /** All of them, the earliest first. */
    public List<CalendarDate> all() {
        return every.periods(first, last);
    }

    /** The one before the first. */
    CalendarDate before() {
        return every.around(every.around(first).firstDay().minusDays(1));
    }
}
