package org.backchannel.draw.plot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Point;
import org.backchannel.model.CalendarDate;

/**
 * Dates side by side, each as wide as the others.
 *
 * @param dates one after another, each a month, a quarter or a year
 * @param from where the first begins
 * @param to where the last ends
 */
record TimeAxis(List<CalendarDate> dates, double from, double to) {
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final int YEAR = 12;
    private static final double LABEL = 62;
    private static final double SIZE = 12.5;

    /** Keeps a copy that cannot change. */
    TimeAxis {
        dates = List.copyOf(dates);
    }

    double step() {
        return (to - from) / dates.size();
    }

    /** Where a date begins. */
    double start(int date) {
        return from + step() * date;
    }

    double middle(int date) {
        return start(date) + step() / 2;
    }

    /** Lines where dates begin, as many as their names have room for. */
    List<Mark> marks(Pen pen, double top, double bottom) {
        int apart = monthsApart();
        List<Mark> marks = new ArrayList<>();
        for (int date = 0; date < dates.size(); date++) {
            CalendarDate at = dates.get(date);
            if (months(at) % apart == 0) {
                double x = start(date);
                marks.add(pen.grid(new Point(x, top), new Point(x, bottom + SIZE + 9)));
                String text = apart >= YEAR ? at.text().substring(0, 4) : at.text();
                marks.add(pen.quiet(text, new Point(x + 4, bottom + SIZE + 9), Anchor.START, SIZE));
            }
        }
        return marks;
    }

    private static long months(CalendarDate date) {
        LocalDate first = date.firstDay();
        return first.getYear() * (long) YEAR + first.getMonthValue() - 1;
    }

    private int monthsApart() {
        CalendarDate first = dates.get(0);
        long each = ChronoUnit.MONTHS.between(first.firstDay(), first.lastDay().plusDays(1));
        for (int months : MONTHS) {
            if (months % each == 0 && months / each * step() >= LABEL) {
                return months;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }
}
