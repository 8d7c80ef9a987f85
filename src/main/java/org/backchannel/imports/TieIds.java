package org.backchannel.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Period;
import org.backchannel.model.Tie;

/**
 * Ids for ties. One that the extract names keeps that name. Of several between the same actors, of one type and without a
 * name, the first in time has the default id, as a single one has; the others add the date from which they hold, so that a
 * later extract gives them the same ids again.
 */
final class TieIds {
    private static final Comparator<Tie> IN_TIME = Comparator.comparing((Tie tie) -> text(tie.period()));

    private TieIds() {}

    static List<Tie> given(Map<String, Tie> named, Map<String, List<Tie>> byDefault) {
        Set<String> taken = new HashSet<>();
        List<Tie> all = new ArrayList<>();
        Map<String, String> ids = Ids.of(named.keySet());
        named.forEach((key, tie) -> all.add(tie.named(free(ids.get(key), taken))));
        byDefault.forEach((id, ties) -> {
            List<Tie> sorted = ties.stream().sorted(IN_TIME).toList();
            for (int i = 0; i < sorted.size(); i++) {
                Tie tie = sorted.get(i);
                all.add(tie.named(free(i == 0 ? id : id + "--" + dates(tie.period()), taken)));
            }
        });
        return all;
    }

    private static String dates(Period period) {
        return period.since()
                .map(CalendarDate::text)
                .or(() -> period.until().map(date -> "to-" + date.text()))
                .orElse("2");
    }

    private static String text(Period period) {
        return period.since().map(CalendarDate::text).orElse("") + "/"
                + period.until().map(CalendarDate::text).orElse("");
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "--" + number;
        }
        return free;
    }
}
