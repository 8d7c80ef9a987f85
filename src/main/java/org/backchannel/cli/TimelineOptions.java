package org.backchannel.cli;

import java.time.LocalDate;
import org.backchannel.analysis.timeline.Every;
import org.backchannel.analysis.timeline.TimelineDates;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Option;

/** Which dates. */
final class TimelineOptions {
    @Option(
            names = "--every",
            paramLabel = "STEP",
            converter = Word.OfEvery.class,
            completionCandidates = Word.OfEvery.class,
            description = "How far dates are apart: month, quarter (default) or year.")
    private Every every = Every.QUARTER;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The first date: a year, a month or a day. Default: the first on which a tie begins or ends.")
    private CalendarDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "The last date. Default: the last on which a tie begins or ends, or the map's if that is later.")
    private CalendarDate until;

    /** As the user wants them, else as the map has them. */
    TimelineDates dates(StakeholderMap map) {
        TimelineDates known = TimelineDates.of(map, every)
                .orElseThrow(() -> CommandFailure.usage("no tie of graph " + map.graph()
                        + " has a 'since' or 'until', so every date has the same answer; ask doors or centrality"));
        LocalDate first = since == null ? known.first() : since.firstDay();
        LocalDate last = until == null ? known.last() : until.lastDay();
        if (last.isBefore(first)) {
            throw CommandFailure.usage("the dates begin on " + first + " and end on " + last + ", which is before; "
                    + "--since and --until choose them");
        }
        TimelineDates dates = new TimelineDates(every, first, last);
        if (dates.count() > TimelineDates.MOST) {
            throw CommandFailure.usage(
                    "from " + first + " to " + last + " there are " + dates.count() + " dates, one every "
                            + every.word() + "; a timeline has " + TimelineDates.MOST
                            + " at most. Choose with --since and --until, or a longer --every");
        }
        return dates;
    }
}
