package org.backchannel.analysis.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.doors.DoorsEstimate;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.Work;
import org.backchannel.analysis.scores.BetweennessChoice;
import org.backchannel.analysis.scores.CentralityEstimate;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;

/**
 * What a {@link Timeline} will take. Where it is not over soon: reading the map on all dates, and the answers of the first, the
 * middle and the last of those that differ, as often as there are such dates. All of them are kept, each with its reading.
 *
 * @param map the map
 * @param projection how it is read
 * @param dates the dates
 * @param estimate tries what is to be estimated
 */
public record TimelineEstimate(StakeholderMap map, Projection projection, TimelineDates dates, Estimate estimate) {
    /** Who opens the door. */
    public List<PartEstimate> doors(DoorsOverTimeParameters parameters) {
        DoorsParameters any = parameters.doors(Mode.AUTO);
        return parts(
                "doors",
                progress -> DoorsOverTime.of(map, projection, dates, parameters, progress),
                reading -> List.of(DoorsEstimate.of(reading, any, estimate)));
    }

    /** Who matters. */
    public List<PartEstimate> scores(CentralityMeasure measure, int threads) {
        CentralityParameters parameters =
                new CentralityParameters(Set.of(measure), threads).with(new BetweennessChoice.Exact());
        return parts(
                "scores",
                progress -> ScoresOverTime.of(map, projection, dates, measure, threads, progress),
                reading -> CentralityEstimate.of(reading, parameters, estimate));
    }

    private List<PartEstimate> parts(
            String part, Consumer<Progress> whole, Function<ProjectedGraph, List<PartEstimate>> answer) {
        return estimate.ofSoon(part, whole).map(List::of).orElseGet(() -> dateByDate(part, answer));
    }

    private List<PartEstimate> dateByDate(String part, Function<ProjectedGraph, List<PartEstimate>> answer) {
        List<ProjectedGraph> kept = new ArrayList<>();
        List<Projection> different = new ArrayList<>();
        PartEstimate reading = estimate.ofNeeded("dates", progress -> different.addAll(different(progress)));
        Work one = estimate.of(progress -> kept.add(Projector.project(map, different.get(different.size() - 1))));
        int[] tried = tried(different.size());
        List<Work> works = IntStream.of(tried)
                .mapToObj(date -> Projector.project(map, different.get(date)))
                .flatMap(graph -> answer.apply(graph).stream())
                .map(PartEstimate::work)
                .toList();
        Work answers = Work.together(works).times((double) different.size() / tried.length);
        return List.of(
                reading,
                new PartEstimate(part, answers.keeping(different.size() * one.bytes()))
                        .noting("from " + tried.length + " of " + different.size()
                                + (different.size() == 1 ? " date" : " dates") + " with ties of their own"));
    }

    /** The dates of which each has an answer of its own. */
    private List<Projection> different(Progress progress) {
        progress.begin("dates", dates.count());
        return Timeline.of(
                        map,
                        projection,
                        dates,
                        reading -> {
                            progress.advance(1);
                            return reading.projection();
                        },
                        progress)
                .moments()
                .stream()
                .map(Moment::answer)
                .distinct()
                .toList();
    }

    private static int[] tried(int different) {
        return IntStream.of(0, (different - 1) / 2, different - 1).distinct().toArray();
    }
}
