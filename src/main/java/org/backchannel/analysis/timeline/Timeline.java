package org.backchannel.analysis.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Contribution;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;

/**
 * One question, asked on every date.
 *
 * <p>On a date hold the ties that hold on some day of it. Dates on which the same ties count have the same answer, which is
 * computed once: the time is that of as many answers as there are different sets of ties, and that of reading the map on
 * every date.
 *
 * @param whole the map read whenever ties held, for what is the same on every date
 * @param dates the dates
 * @param moments one a date, the earliest first; of the first dates only, one at least, where it was interrupted
 * @param interrupted whether the work was broken off
 * @param <T> what is answered
 */
public record Timeline<T>(ProjectedGraph whole, TimelineDates dates, List<Moment<T>> moments, boolean interrupted) {
    /** Keeps a copy that cannot change. */
    public Timeline {
        moments = List.copyOf(moments);
    }

    /** Asks on every date; whoever breaks it off has the answers there were, if there was one. */
    public static <T> Timeline<T> of(
            StakeholderMap map,
            Projection projection,
            TimelineDates dates,
            Function<ProjectedGraph, T> question,
            Progress progress) {
        Map<Set<String>, T> answers = new HashMap<>();
        List<Moment<T>> moments = new ArrayList<>();
        boolean interrupted = false;
        try {
            SortedMap<String, Tie> before =
                    counted(Projector.project(map, projection.on(Optional.of(dates.before())), progress));
            for (CalendarDate date : dates.all()) {
                ProjectedGraph reading = Projector.project(map, projection.on(Optional.of(date)), progress);
                SortedMap<String, Tie> now = counted(reading);
                T answer = answers.computeIfAbsent(now.keySet(), ties -> question.apply(reading));
                moments.add(new Moment<>(date, without(now, before), without(before, now), answer));
                before = now;
            }
        } catch (CancelledException e) {
            if (moments.isEmpty()) {
                throw e;
            }
            interrupted = true;
        }
        return new Timeline<>(Projector.project(map, projection.on(Optional.empty())), dates, moments, interrupted);
    }

    /** The ties that carry anything in a reading, by id. */
    private static SortedMap<String, Tie> counted(ProjectedGraph reading) {
        SortedMap<String, Tie> ties = new TreeMap<>();
        reading.contributions().stream()
                .flatMap(Collection::stream)
                .map(Contribution::tie)
                .forEach(tie -> ties.put(tie.id(), tie));
        return ties;
    }

    private static List<Tie> without(SortedMap<String, Tie> some, SortedMap<String, Tie> others) {
        return some.values().stream()
                .filter(tie -> !others.containsKey(tie.id()))
                .toList();
    }

    /** The same dates with other answers, each made once of the answer that stood there; these where it is broken off. */
    Timeline<T> with(Function<T, T> other) {
        Map<T, T> made = new IdentityHashMap<>();
        try {
            moments.forEach(moment -> made.computeIfAbsent(moment.answer(), other));
        } catch (CancelledException e) {
            return new Timeline<>(whole, dates, moments, true);
        }
        return new Timeline<>(
                whole,
                dates,
                moments.stream()
                        .map(moment ->
                                new Moment<>(moment.date(), moment.entered(), moment.left(), made.get(moment.answer())))
                        .toList(),
                interrupted);
    }
}
