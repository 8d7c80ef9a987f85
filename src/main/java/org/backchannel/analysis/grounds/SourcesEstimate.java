package org.backchannel.analysis.grounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.Work;
import org.backchannel.analysis.estimate.WorldsAnswer;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/**
 * What {@link LeaveOneOut} will take. Where it is not over soon: one source left out, as often as there are sources, and one
 * set of the search for the smallest that changes who comes first. How many sets that takes nobody knows before.
 */
public final class SourcesEstimate {
    private final ProjectedGraph reading;
    private final GroundsParameters parameters;
    private final Estimate estimate;

    private SourcesEstimate(ProjectedGraph reading, GroundsParameters parameters, Estimate estimate) {
        this.reading = reading;
        this.parameters = parameters;
        this.estimate = estimate;
    }

    /** Part by part. */
    public static List<PartEstimate> of(ProjectedGraph reading, GroundsParameters parameters, Estimate estimate) {
        return new SourcesEstimate(reading, parameters, estimate).parts();
    }

    private List<PartEstimate> parts() {
        Optional<PartEstimate> soon =
                estimate.ofSoon("sources", progress -> LeaveOneOut.of(reading, parameters, progress));
        return soon.map(List::of).orElseGet(this::eachAlone);
    }

    private List<PartEstimate> eachAlone() {
        Disbelieved worlds = new Disbelieved(reading, parameters, Progress.NONE);
        List<Testimony> testimonies = new ArrayList<>();
        PartEstimate asThingsAre = ofWorlds("as things are", (few, progress) -> {
            testimonies.clear();
            Disbelieved in = worlds.in(few, progress);
            testimonies.addAll(Testimony.all(reading.map(), in.thatMatter(in.asThingsAre())));
        });
        if (testimonies.isEmpty()) {
            return List.of(asThingsAre);
        }
        Set<String> members = testimonies.get(0).members();
        PartEstimate compared = ofWorlds(
                "without each source",
                (few, progress) -> worlds.in(few, progress).compared(members));
        PartEstimate alone = ofWorlds(
                "the smallest set", (few, progress) -> worlds.in(few, progress).alone(members));
        return List.of(
                asThingsAre,
                times(compared, testimonies.size()),
                search(alone, testimonies.size()),
                estimate.of(
                        "states of the evidence",
                        progress -> worlds.in(parameters.sample().worlds(), progress)
                                .states()));
    }

    private PartEstimate ofWorlds(String part, WorldsAnswer.Asked asked) {
        return estimate.ofWorlds(part, new WorldsAnswer(parameters.sample().worlds(), asked));
    }

    private static PartEstimate times(PartEstimate one, int count) {
        return new PartEstimate(one.part(), one.work().times(count));
    }

    private static PartEstimate search(PartEstimate one, int testimonies) {
        Work set = one.work();
        return new PartEstimate(one.part(), set.atLeast())
                .noting(String.format(
                        Locale.ROOT,
                        "this is for one set; as many as %,d are tried until somebody else comes first",
                        Reversals.most(testimonies)));
    }
}
