package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-03, 2022-03-01, 2022-03-31",
        "2022-03-10, 2022-03-10, 2022-03-10",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2000-02, 2000-02-01, 2000-02-29",
        "2024-12, 2024-12-01, 2024-12-31",
        "2024-02-29, 2024-02-29, 2024-02-29"
    })
    void coversItsFirstDayToItsLast(String text, LocalDate first, LocalDate last) {
        CalendarDate date = CalendarDate.of(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May",
                "22",
                "202",
                "20222",
                "-2022",
                "+2022",
                "2022-",
                "2022-3",
                "2022-00",
                "2022-13",
                "2022-03-",
                "2022-03-1",
                "2022-03-00",
                "2023-02-29",
                "2023-02-30",
                "2022-04-31",
                "2022-03-10T12:00",
                " 2022",
                "2022 ",
                "2022\n",
                "2022/03",
                "10-03-2022",
                "٢٠٢٢"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(CalendarDate.parse(text)).isEmpty();
    }

    @Test
    void aTextThatShouldHaveBeenCheckedIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarDate.of("2023-02-30"))
                .withMessage("not a year, month or day: 2023-02-30");
    }

    @Test
    void theSameDaysWrittenOtherwiseAreAnotherDate() {
        assertThat(CalendarDate.of("2022")).isEqualTo(CalendarDate.of("2022")).isNotEqualTo(CalendarDate.of("2022-01"));
    }
}
