package org.backchannel.analysis.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.doors.Chances;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;

/**
 * Who opens the door to a target from date to date, in the same worlds.
 *
 * <p>All dates are asked in one mode: where one is too large to be gone through, all are sampled, or an exact number beside
 * a sampled one would differ by noise alone. A date on which nothing that matters is uncertain stays exact, as one on which
 * nobody gets through at all.
 *
 * @param parameters what was asked
 * @param timeline the answers
 */
public record DoorsOverTime(DoorsOverTimeParameters parameters, Timeline<DoorsResult> timeline) {
    /** Asks on every date. */
    public static DoorsOverTime of(
            StakeholderMap map,
            Projection projection,
            TimelineDates dates,
            DoorsOverTimeParameters parameters,
            Progress progress) {
        DoorsParameters any = parameters.doors(Mode.AUTO);
        Timeline<DoorsResult> asked =
                Timeline.of(map, projection, dates, reading -> Doors.of(reading, any, progress), progress);
        return new DoorsOverTime(parameters, inOneMode(asked, parameters.doors(Mode.SAMPLED), progress));
    }

    /** What was broken off is not asked again. */
    private static Timeline<DoorsResult> inOneMode(
            Timeline<DoorsResult> asked, DoorsParameters sampled, Progress progress) {
        List<Chances> chances = asked.moments().stream()
                .map(moment -> moment.answer().chances())
                .toList();
        boolean isDone = asked.interrupted()
                || chances.stream().allMatch(Chances::exact)
                || chances.stream().anyMatch(Chances::interrupted);
        return isDone
                ? asked
                : asked.with(answer ->
                        isGoneThrough(answer.chances()) ? Doors.of(answer.reading(), sampled, progress) : answer);
    }

    private static boolean isGoneThrough(Chances chances) {
        return chances.exact() && chances.draws() > 0;
    }

    /** Who is to be reached. */
    public Actor target() {
        return timeline.whole().map().actor(parameters.target());
    }

    /** Those whom a date's answer names first; nobody where nobody gets in. */
    public static List<Actor> first(DoorsResult answer) {
        return answer.doors().stream().filter(Door::isFirst).map(Door::actor).toList();
    }

    /** How often somebody else than on the date before opens the door, or nobody does. */
    public long changes() {
        List<Moment<DoorsResult>> moments = timeline.moments();
        return IntStream.range(1, moments.size())
                .filter(place -> !first(moments.get(place).answer())
                        .equals(first(moments.get(place - 1).answer())))
                .count();
    }

    /** The earliest date on which reach is highest. */
    public Moment<DoorsResult> best() {
        return timeline.moments().stream()
                .min(Comparator.comparingDouble(moment -> -reach(moment)))
                .orElseThrow();
    }

    /** The earliest date on which it is lowest. */
    public Moment<DoorsResult> worst() {
        return timeline.moments().stream()
                .min(Comparator.comparingDouble(DoorsOverTime::reach))
                .orElseThrow();
    }

    private static double reach(Moment<DoorsResult> moment) {
        return moment.answer().chances().reach().value();
    }

    /** Whether the work was broken off: on some date, or before the last. */
    public boolean interrupted() {
        return timeline.interrupted()
                || timeline.moments().stream()
                        .anyMatch(moment -> moment.answer().chances().interrupted());
    }
}
