package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginAccess;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.draw.look.Theme;
import org.backchannel.model.Actor;
import org.backchannel.text.Counted;

/** A line an origin: how surely it gets through. Those who get through alike on every date share one. */
final class OriginLines implements LineChoice {
    private final DoorsOverTime result;
    private final Theme theme;

    OriginLines(DoorsOverTime result, Theme theme) {
        this.result = result;
        this.theme = theme;
    }

    /** Those who get through most surely on some date first, then in the mean of all dates. */
    @Override
    public List<Series> all() {
        Map<List<Optional<Chance>>, List<String>> alike = new LinkedHashMap<>();
        for (Actor origin : origins()) {
            List<Optional<Chance>> values = values(origin);
            if (values.stream().flatMap(Optional::stream).anyMatch(chance -> chance.high() > 0)) {
                alike.computeIfAbsent(values, same -> new ArrayList<>()).add(origin.name());
            }
        }
        List<Series> lines = alike.entrySet().stream()
                .map(line -> new Series(String.join(", ", line.getValue()), theme.text(), Marker.DISC, line.getKey()))
                .sorted(Comparator.comparingDouble((Series series) -> -series.most())
                        .thenComparingDouble(series -> -sum(series)))
                .toList();
        return LineChoice.toldApart(lines, Marker.OF_LINES, theme);
    }

    @Override
    public int most() {
        return Marker.OF_LINES.size();
    }

    @Override
    public String question() {
        return "How surely does each origin get through to " + result.target().name();
    }

    @Override
    public String meaning() {
        return "an origin: how surely its own request gets through";
    }

    @Override
    public String leftOut(int count) {
        long never = origins().stream()
                .filter(origin ->
                        values(origin).stream().flatMap(Optional::stream).allMatch(chance -> chance.high() == 0))
                .count();
        String more = count == 0 ? "" : Counted.of(count, "more line") + " of origins who get through less surely";
        String none = never == 0
                ? ""
                : (never == 1 ? "1 origin who never gets through" : never + " origins who never get through");
        return more.isEmpty() || none.isEmpty() ? more + none : more + ", and " + none;
    }

    private List<Actor> origins() {
        return result.parameters().origins().stream()
                .map(id -> result.timeline().whole().map().actor(id))
                .toList();
    }

    private List<Optional<Chance>> values(Actor origin) {
        return result.timeline().moments().stream()
                .map(moment -> access(moment, origin).map(OriginAccess::reach))
                .toList();
    }

    private static Optional<OriginAccess> access(Moment<DoorsResult> moment, Actor origin) {
        return moment.answer().origins().stream()
                .filter(access -> access.actor().equals(origin))
                .findFirst();
    }

    private static double sum(Series series) {
        return series.values().stream()
                .flatMap(Optional::stream)
                .mapToDouble(Chance::value)
                .sum();
    }
}
