package org.backchannel.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.backchannel.model.CalendarDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineDatesTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH, 2024-02-29, 2024-02, 2024-02-01, 2024-02-29",
        "MONTH, 2022-12-31, 2022-12, 2022-12-01, 2022-12-31",
        "QUARTER, 2022-01-01, 2022-Q1, 2022-01-01, 2022-03-31",
        "QUARTER, 2022-03-31, 2022-Q1, 2022-01-01, 2022-03-31",
        "QUARTER, 2022-04-01, 2022-Q2, 2022-04-01, 2022-06-30",
        "QUARTER, 2022-08-15, 2022-Q3, 2022-07-01, 2022-09-30",
        "QUARTER, 2022-12-31, 2022-Q4, 2022-10-01, 2022-12-31",
        "YEAR, 2022-07-01, 2022, 2022-01-01, 2022-12-31"
    })
    void aDayLiesInOnePeriod(Every every, LocalDate day, String text, LocalDate first, LocalDate last) {
        assertThat(every.around(day)).isEqualTo(new CalendarDate(text, first, last));
    }

    @ParameterizedTest
    @EnumSource
    void periodsFollowEachOtherWithoutGapAndCoverBothEnds(Every every) {
        LocalDate from = LocalDate.of(2021, 11, 30);
        LocalDate to = LocalDate.of(2024, 2, 29);
        TimelineDates dates = new TimelineDates(every, from, to);

        LocalDate expected = every.around(from).firstDay();
        for (CalendarDate date : dates.all()) {
            assertThat(date.firstDay()).isEqualTo(expected);
            expected = date.lastDay().plusDays(1);
        }
        assertThat(expected).isAfter(to);
        assertThat(dates.all()).hasSize((int) dates.count()).endsWith(every.around(to));
        assertThat(dates.before().lastDay().plusDays(1))
                .isEqualTo(every.around(from).firstDay());
    }

    @Test
    void oneDayIsOneDate() {
        LocalDate day = LocalDate.of(2022, 5, 5);
        assertThat(new TimelineDates(Every.MONTH, day, day).all())
                .extracting(CalendarDate::text)
                .containsExactly("2022-05");
    }

    @Test
    void datesDoNotEndBeforeTheyBegin() {
        LocalDate day = LocalDate.of(2022, 5, 5);
        assertThatThrownBy(() -> new TimelineDates(Every.MONTH, day, day.minusDays(1)))
                .hasMessageContaining("2022-05-05", "2022-05-04");
    }
}
