package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    /** An empty column is an open end. */
    @ParameterizedTest(name = "from {0} to {1} on {2}: {3}")
    @CsvSource({
        ",,2022,true",
        "2022-03,,2022-02-28,false",
        "2022-03,,2022-02,false",
        "2022-03,,2022-03-01,true",
        "2022-03,,2022,true",
        "2022-03,,2021,false",
        "2022,,2022-12,true",
        "2022-03-10,,2022-03,true",
        "2022-03-10,,2022-03-09,false",
        ",2022-03,2022-03-31,true",
        ",2022-03,2022-04-01,false",
        ",2022-03,2022-04,false",
        ",2022-03,2022,true",
        ",2022-03,2023,false",
        ",2022,2022-12-31,true",
        ",2022,2023-01,false",
        "2022-03,2022-05,2022-04-15,true",
        "2022-03,2022-05,2022,true",
        "2022-03,2022-05,2022-06,false",
        "2022-03,2022-05,2022-02,false",
        "2022-03-10,2022-03-10,2022-03,true",
        "2022-03-10,2022-03-10,2022-03-10,true",
        "2022-03-10,2022-03-10,2022-03-11,false",
        "2021,2023,2022-07-01,true"
    })
    void touchesADateThatSharesADayWithIt(String since, String until, String date, boolean touches) {
        assertThat(new Period(date(since), date(until)).touches(CalendarDate.of(date)))
                .isEqualTo(touches);
    }

    private static Optional<CalendarDate> date(String text) {
        return Optional.ofNullable(text).map(CalendarDate::of);
    }
}
