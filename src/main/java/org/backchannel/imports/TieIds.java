package org.backchannel.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Period;
import org.backchannel.model.Tie;
import org.backchannel.text.FreeNames;

/**
 * Ids for ties. One that the extract names keeps that name. Of several between the same actors, of one type and without a
 * name, the first in time has the default id, as a single one has; the others add the date from which they hold, so that a
 * later extract gives them the same ids again.
 */
final class TieIds {
    private static final Comparator<Tie> IN_TIME = Comparator.comparing((Tie tie) -> text(tie.period()));

    private TieIds() {}

    static List<Tie> given(Map<String, Tie> named, Map<String, List<Tie>> byDefault) {
        FreeNames taken = new FreeNames("--");
        List<Tie> all = new ArrayList<>();
        Map<String, String> ids = Ids.of(named.keySet());
        named.forEach((key, tie) -> all.add(tie.named(taken.take(ids.get(key)))));
        byDefault.forEach((id, ties) -> {
            List<Tie> sorted = ties.stream().sorted(IN_TIME).toList();
            for (int i = 0; i < sorted.size(); i++) {
                Tie tie = sorted.get(i);
                all.add(tie.named(taken.take(i == 0 ? id : id + "--" + dates(tie.period()))));
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
}
